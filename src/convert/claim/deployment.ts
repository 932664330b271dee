/**
 * Forces and equipment that are **deployed**: in an event, or to a place.
 */
import type { Draft, Rule } from './draft.ts';
import type { Named } from './mask.ts';
import { modalityOf } from './modality.ts';
import { matches, pattern } from './pattern.ts';
import { type Relation, related } from './relation.ts';
import type { Line, Scene } from './scene.ts';
import { theatreOf } from './theatre.ts';

const SENT = '(?:deployed|stationed|sent|moved|dispatched|shipped|delivered|transferred|redeployed)';
const TO = '(?:to|in|into|at|near) (?:the )?(?:[a-z]+ )?(?<object>{PLACE})';
const INCLUDES = pattern(
  '(?<verb>(?:(?:will |to |would )(?:include|involve|feature)|[Ii]ncluded|[Ii]ncludes|[Ii]nvolved|[Ii]nvolves|[Ii]nvolving|[Cc]omprised|[Cc]omprises|[Cc]onsisted of|[Cc]onsists of|[Ff]eatured|[Ff]eatures)) ',
);
const HAPPENING =
  /\b(?:deployment|buildup|build-up|exercises?|drills?|operation|mission|offensive|attack|campaign)\b|[\uF000-\uF3FF]/;

const RELATIONS: readonly Relation[] = [
  {
    rule: 'forces sent to place',
    property: 'deployed-to',
    expression: pattern(
      `(?<!\\b(?:of|from|by|with|in|to) (?:the )?)(?<subject>{EQUIPMENT}|{ORGANISATION})(?:, [^,]{1,60},)?(?: [a-z][a-z-]*){0,4}? (?:is|are|was|were|has been|have been|had been|being) (?:[a-z]+ )?${SENT} (?:from {PLACE} )?${TO}`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'forces deployed to place',
    property: 'deployed-to',
    expression: pattern(
      `(?<!\\b(?:of|from|by|with|in|to) (?:the )?)(?<subject>{EQUIPMENT}|{ORGANISATION}),?(?: [a-z][a-z-]*){0,2} (?:deployed|stationed) ${TO}`,
    ),
    confidence: 0.75,
  },
  {
    rule: 'sent equipment to place',
    property: 'deployed-to',
    expression: pattern(
      `\\b${SENT} (?:(?:[a-z-]+|\\d+|{PLACE}) ){0,5}(?<subject>{EQUIPMENT})(?: [a-z][a-z-]*){0,4} ${TO}`,
    ),
    confidence: 0.8,
  },
];

/** Deployments stated in one sentence. */
export const deployments: Rule = (line, scene) => [
  ...related(line, RELATIONS).map((draft) => tempered(draft, line)),
  ...included(line, scene),
];

function tempered(draft: Draft, line: Line): Draft {
  const modality = modalityOf(line.masked.passage.slice(draft.start, draft.end), 'reported');
  return modality ? { ...draft, claim: { ...draft.claim, modality } } : draft;
}

/** "The deployment included A, B and C": every force and piece of equipment in the list. */
function included(line: Line, scene: Scene): Draft[] {
  const [verb] = matches(line.masked, INCLUDES);
  if (!verb || !HAPPENING.test(line.masked.text.slice(0, verb.masked.start))) return [];
  const theatre = theatreOf(line, { start: line.span.start, end: verb.end }, scene);
  if (theatre?.entity.kind !== 'event') return [];
  const { entity, derived } = theatre;
  const modality = modalityOf(verb.parts.verb?.words ?? '', 'reported');
  return line.named
    .filter((one) => one.start >= verb.end && isForce(one, line))
    .map((one) => ({
      entityId: one.entity.id,
      claim: {
        property: 'deployed-in' as const,
        object: entity.id,
        ...(modality && { modality }),
        ...(derived && { derived }),
      },
      passage: line.passage,
      ...itemOf(one, line),
      rule: 'event included',
      confidence: derived ? 0.75 : 0.85,
    }));
}

const ON_WHOSE_WORD =
  /\b(?:according to|in the words of|(?:said|says|reported|stated|announced|confirmed|claimed|estimated|put) by)(?: (?:the|an?|its|officials? (?:at|in|from|of)|sources (?:at|in|close to)))*\s$/i;

/** Organisations on whose word it is, who speak at the end of the sentence, or own what is named, are not in the list. */
function isForce(one: Named, line: Line): boolean {
  if (ON_WHOSE_WORD.test(line.masked.passage.slice(line.span.start, one.start))) return false;
  const behind = line.masked.passage.slice(one.end, line.span.end);
  if (one.entity.kind === 'equipment') return true;
  return (
    one.entity.kind === 'organisation' &&
    !/^['’]|^ (?:said|says|added|announced|chief|spokes|secretary|commander|officials?)/i.test(behind)
  );
}

/** The item of the list that holds a name, without what comes before in the list. */
function itemOf(one: Named, line: Line): { start: number; end: number } {
  const text = line.masked.passage;
  const before = text.slice(line.span.start, one.start);
  const lead = [
    ...before.matchAll(/(?:, (?:and )?| and |\b(?:includ|involv|compris|featur)\w+|\bconsist\w+ of )/g),
  ]
    .filter((found) => !/^including/.test(found[0]))
    .at(-1);
  const behind = /^[^,;.]*?(?=,|;|\.| and |$)/.exec(text.slice(one.end, line.span.end))?.[0].length ?? 0;
  return { start: lead ? line.span.start + lead.index + lead[0].length : one.start, end: one.end + behind };
}
