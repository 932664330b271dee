/**
 * The **seat** of something: the place that stands beside its name, "National Defence College, Bangladesh",
 * "Quetta, Pakistan", or that the sentence says it is in.
 */
import type { PropertyId } from '../../model/properties.ts';
import type { ResolvedEntity } from '../mention.ts';
import { provinces } from '../recognise/atlas/provinces.ts';
import { americanStates } from '../recognise/atlas/regions.ts';
import type { Draft, Rule } from './draft.ts';
import { isCountry } from './nationality.ts';
import { type Match, matches, type Part, pattern } from './pattern.ts';
import { FOR_ANAPHOR, isUnsure, standIns } from './relation.ts';
import type { Line } from './scene.ts';
import { namedAs } from './surface.ts';

interface Shape {
  rule: string;
  expression: RegExp;
  confidence: number;
}

/** A list of places goes on behind a comma with another place or with "and". */
const CLOSED =
  '(?=[.;:)]|$|, (?!(?:and|or) )(?![^,.;]{0,30}(?:,| and) )(?!{ANY})| (?:operating|where|from|on|for|after|during|when|who|which|said|has|was|is|were|to|by|in \\d|and [a-z]+ed\\b))';

const BESIDE: readonly Shape[] = [
  {
    rule: 'place, country',
    expression: pattern(
      `(?<!{PLACE}(?:,|,? and|,? or) )(?<subject>{PLACE}), (?:the )?(?<object>{PLACE})${CLOSED}`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'place, region',
    expression: pattern(
      `\\b(?:in|at|near|of|from|to|outside|around|on) (?:the )?(?:[a-z]+ (?:of )?)?(?<subject>{PLACE}), (?:the )?(?<object>{PLACE})${CLOSED}`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'town, state',
    expression: pattern(
      "(?<!{PLACE}(?:,|,? and|,? or) )(?<subject>{PLACE}), (?<object>{PLACE})(?![\\p{L}-]|'s|,? (?:and|or) {PLACE}|, {PLACE})",
    ),
    confidence: 0.85,
  },
  {
    rule: 'place in country',
    expression: pattern(
      "\\b(?:in|at|near|to|from|around|outside|on|into|(?:city|town|village|port|province|district|region|capital) of) (?:the )?(?<subject>{PLACE}),? in (?:the )?(?:[a-z]+(?:ern|ral) )?(?<object>{PLACE})(?!'s|-| [A-Z])",
    ),
    confidence: 0.8,
  },
  {
    rule: 'place’s place',
    expression: pattern(
      "(?<object>{PLACE})'s (?:[a-z-]+ ){0,2}?(?:city|town|village|province|region|capital|district|port city|island|port|state) (?:of )?(?<subject>{PLACE})",
    ),
    confidence: 0.88,
  },
  {
    rule: 'organisation, place',
    expression: pattern(
      `(?<!(?:,|and|or|between|with) )(?<subject>{ORGANISATION})(?: \\([^()]{1,20}\\))?, (?:in )?(?<object>{PLACE})${CLOSED}`,
    ),
    confidence: 0.8,
  },
  {
    rule: 'organisation in place',
    expression: pattern(
      "(?<subject>{ORGANISATION})(?: \\([^()]{1,20}\\))? (?:in|at) (?:the )?(?:[a-z]+ern )?(?<object>{PLACE})(?!'s|-)",
    ),
    confidence: 0.75,
  },
];

/** Organisations that are in one place, so that a place beside their name is theirs. */
const SEATED =
  /\b(?:University|College|School|Institute|Academy|Hospital|Centre|Center|Airways|Company|Ltd|Limited|Bank|Museum|Embassy|Consulate|High Commission|Laborator(?:y|ies)|Seminary|Headquarters|Mission|Cathedral|Church|Library|Clinic|Shipyard|Arsenal|Barracks|Prison|Base|Airfield|Airport|Camp|Fort|Station|Command and Staff College)\b/;

const ACTIVATED = pattern(
  '(?<subject>{ORGANISATION})(?: \\([^()]{0,60}\\))? (?:was|were) (?:first |originally )?(?:activated|reactivated|raised|mustered|stood up|formed up)(?: (?:on|in) [^,;.\\uE000-\\uE7FF]{4,24}(?:, \\d{4},?)?)? (?:in|at|near) (?<object>{PLACE})',
);

const STATED: readonly Shape[] = [
  { rule: 'activated in', expression: ACTIVATED, confidence: 0.8 },
  {
    rule: 'is located in',
    expression: pattern(
      "(?<subject>{ORGANISATION})(?:,? (?:which|that) |,? )(?:(?:is|are|was|were|has been) )?(?:now |currently |originally |previously |also )?(?:located|situated|based|stationed|garrisoned|headquartered|quartered) (?:in|at|near|outside) (?:the )?(?:[a-z]+ (?:of )?){0,3}?(?<object>{PLACE})(?!'s [A-Z])",
    ),
    confidence: 0.88,
  },
  {
    rule: 'moved to',
    expression: pattern(
      '(?<subject>{ORGANISATION})(?:,[^,]{1,60},)? (?:was |were )?(?:moved|relocated|redeployed|transferred) (?:from (?:the )?{PLACE} )?to (?<object>{PLACE})',
    ),
    confidence: 0.75,
  },
];
const AND_PLACE = pattern('^(?:,? and |, )(?<object>{PLACE})(?! (?:said|says)|,? {PERSON})');

/** Seats stated in one sentence. */
export const seats: Rule = (line) => {
  if (!/[\uE800-\uEBFF]/.test(line.masked.text)) return [];
  const beside = BESIDE.flatMap((shape) =>
    matches(line.masked, shape.expression).flatMap((match) => besideOf(match, shape, line)),
  );
  const stated = STATED.flatMap((shape) =>
    matches(line.masked, shape.expression).flatMap((match) => statedOf(match, shape, line)),
  );
  return [...beside, ...stated];
};

function besideOf(match: Match, shape: Shape, line: Line): Draft[] {
  const { subject, object } = match.parts;
  if (!subject?.entity || !object?.entity || subject.entity === object.entity || subject.anaphor) return [];
  if (
    subject.entity.kind === 'organisation' &&
    ![subject.words, subject.entity.name].some((name) => SEATED.test(name))
  )
    return [];
  if (isCountry(subject.entity) || isAdjective(match, line)) return [];
  const property = shape.rule === 'organisation in place' ? 'location' : propertyFor(subject, object.entity);
  if (shape.rule === 'place, country' && property !== 'country') return [];
  if (shape.rule === 'town, state' && !(isState(object) && !isState(subject))) return [];
  if (property === 'country' && isMetonym(object)) return [];
  return property ? [draftOf(match, { property, object: object.entity }, shape, line)] : [];
}

/** The lists leave out Washington, which alone is the capital; behind a town it is the state. */
const states = new Set(['Washington', ...americanStates, ...[...provinces.values()].flat()]);

/** A state or province of a federation, or a country, by its usual name. */
function isState({ words, entity }: Part): boolean {
  return states.has(words) || (entity !== undefined && isCountry(entity) && !isMetonym({ words, entity }));
}

/** "Seattle, Washington": the words are those of a state that here were taken for another thing. */
function isMetonym({ words, entity }: Pick<Part, 'words' | 'entity'>): boolean {
  return states.has(words) && entity?.name !== words;
}

/** A town is in a country, or within something smaller; an organisation has a country or a place. */
function propertyFor({ entity }: Part, object: ResolvedEntity): PropertyId | undefined {
  if (isCountry(object)) return 'country';
  return entity?.kind === 'place' ? 'within' : 'location';
}

function isAdjective({ parts: { subject, object } }: Match, line: Line): boolean {
  return line.named.some(
    (one) => (one.start === subject?.start || one.start === object?.start) && namedAs(one) === 'adjective',
  );
}

function statedOf(match: Match, shape: Shape, line: Line): Draft[] {
  const { subject, object } = match.parts;
  const { text } = line.masked;
  if (!subject?.entity || !object?.entity || isUnsure(text.slice(0, match.masked.end), match.masked.start))
    return [];
  const drafts = [draftOf(match, { property: 'location', object: object.entity }, shape, line)];
  const place = AND_PLACE;
  for (let end = match.masked.end; ; ) {
    place.lastIndex = 0;
    const found = place.exec(text.slice(end, end + 40));
    const entity = found ? line.masked.named.get(found.groups?.object ?? '')?.entity : undefined;
    if (!found || !entity) return drafts;
    end += found[0].length;
    const wider = { ...match, end: line.masked.offsets[end] ?? match.end };
    if (!isCountry(entity) && !states.has(entity.name))
      drafts.push(draftOf(wider, { property: 'location', object: entity }, shape, line));
  }
}

/** The country or the American state: a person must say. */
const UNTOLD = 0.6;

function draftOf(
  match: Match,
  { property, object }: { property: PropertyId; object: ResolvedEntity },
  { rule, confidence }: Shape,
  line: Line,
): Draft {
  const { parts } = match;
  const { subject } = parts;
  const why = standIns(subject);
  return {
    entityId: subject?.entity?.id ?? '',
    claim: { property, object: object.id, ...(why && { derived: why }) },
    passage: line.passage,
    start: Math.min(subject?.start ?? match.end, parts.object?.start ?? match.end),
    end: match.end,
    rule,
    confidence: parts.object?.words === 'Georgia' ? UNTOLD : confidence - (why ? FOR_ANAPHOR : 0),
  };
}
