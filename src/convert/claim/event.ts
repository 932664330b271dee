/**
 * Facts about an **event** that its name or the words around it give: where it is, who carries it out, who
 * announced it, who took part.
 */
import type { Draft, Rule } from './draft.ts';
import type { Named } from './mask.ts';
import { countryCalled } from './nationality.ts';
import { matches, pattern } from './pattern.ts';
import { type Relation, related } from './relation.ts';
import type { Line, Scene } from './scene.ts';
import { namedAs } from './surface.ts';
import { eventAt } from './theatre.ts';

const RELATIONS: readonly Relation[] = [
  {
    rule: 'event in place',
    property: 'location',
    expression: pattern(
      '(?<subject>{EVENT}) (?:(?:with|between) [^,;.:"]{1,80} )?(?:in|at|near|outside) (?:the )?(?:[a-z]+ )?(?<object>{PLACE})',
    ),
    confidence: 0.85,
  },
  {
    rule: 'announcement of event',
    property: 'announced-by',
    expression: pattern("(?<object>{BODY})(?:'s?)? announcement of (?:an? |the )?(?<subject>{EVENT})"),
    confidence: 0.9,
  },
  {
    rule: 'announced event',
    property: 'announced-by',
    expression: pattern('(?<object>{BODY})(?: has)? announced (?:an? |the |its )?(?<subject>{EVENT})'),
    confidence: 0.85,
  },
  {
    rule: 'took part in',
    property: 'took-part-in',
    expression: pattern(
      '(?<subject>{PERSON}|{BODY}) (?:(?:has|have|had) )?(?:took part in|taken part in|participated in|attended|spoke at|hosted|chaired) (?:an? |the |its |this )?(?:[a-z]+ )?(?<object>{EVENT})',
    ),
    confidence: 0.9,
  },
  {
    rule: 'addressing event',
    property: 'took-part-in',
    expression: pattern(
      '(?:[Aa]ddressing|[Ss]peaking (?:at|to|during)|[Aa]ttending) (?:an? |the )?(?:[a-z]+ )?(?<object>{EVENT}),? (?:{ROLE} )?(?<subject>{PERSON})',
      { ROLE: '(?:[A-Z][a-z]+|{BODY})(?: [A-Z][a-z]+)?' },
    ),
    confidence: 0.9,
  },
  {
    rule: 'said during event',
    property: 'took-part-in',
    expression: pattern(
      '(?<subject>{PERSON}) (?:said|told|added|announced|stated|spoke)(?: [a-z]+)? (?:during|at) (?:an? |the )?(?:[a-z]+ )?(?<object>{EVENT})',
    ),
    confidence: 0.9,
  },
  {
    rule: 'told event',
    property: 'took-part-in',
    expression: pattern('(?<subject>{PERSON}) told (?:an? |the )?(?:[a-z]+ )?(?<object>{EVENT})'),
    confidence: 0.9,
  },
  {
    rule: 'event with person',
    property: 'took-part-in',
    expression: pattern(
      '(?<object>{EVENT}) (?:with|between) (?:[^,;.:"\\uE000-\\uE3FF]{0,60} )?(?<subject>{PERSON})',
    ),
    confidence: 0.9,
  },
];

const HAPPENED = pattern(
  '(?:[Aa]n?|[Tt]he|[Tt]his|[Ss]uch an?) (?:[a-z]+ ){0,2}(?:buildup|build-up|deployment|exercise|drill|attack|operation|incident|protest) (?:has |have |had )?(?:taken|took) place (?:in|at|near) (?:the )?(?<place>{PLACE})',
);

/** "A similar buildup has taken place in Belarus" speaks of the one such event there. */
function happened(line: Line, scene: Scene): Draft[] {
  return matches(line.masked, HAPPENED).flatMap(({ parts: { place }, start, end }) => {
    const event = place?.entity && eventAt(scene, place.entity);
    if (!event) return [];
    const claim = {
      property: 'described' as const,
      derived: `the only such event at ${place.entity?.name} in this source`,
    };
    return {
      entityId: event.id,
      claim,
      passage: line.passage,
      start,
      end,
      rule: 'event took place',
      confidence: 0.75,
    };
  });
}

/** Facts about the events of one sentence. */
export const events: Rule = (line, scene) => {
  const named = line.named.filter(({ entity }) => entity.kind === 'event');
  if (named.length === 0) return happened(line, scene);
  return [
    ...happened(line, scene),
    ...related(line, RELATIONS, line.eventful),
    ...named.flatMap((event) => inItsName(event, line, scene)),
  ];
};

/** "Russia’s recent military deployment in Belarus" says who and where. */
function inItsName(event: Named, line: Line, scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const inside = line.named.filter(
    (one) => one !== event && one.start >= event.start && one.end <= event.end,
  );
  const text = line.masked.passage;
  for (const place of inside.filter(({ entity }) => entity.kind === 'place')) {
    const before = text.slice(event.start, place.start);
    if (/(?:\bin|\binto|\bto|\bat|\bnear|\baround) (?:the )?$/.test(before) && namedAs(place) === 'name') {
      drafts.push(draftOf(line, event, { property: 'location', object: place.entity.id }, event.start));
    }
  }
  const adjective = /^(?:(?:recent|new|joint|major|large|massive|[Tt]he|continued) )*(\p{Lu}\p{Ll}+) /u.exec(
    event.surface,
  )?.[1];
  const called = adjective === undefined ? undefined : countryCalled(adjective, scene);
  const whole = line.named.filter(
    (one) =>
      !line.named.some(
        (other) =>
          other !== one && other.entity.kind !== 'event' && other.start <= one.start && other.end >= one.end,
      ),
  );
  const actor = whole.find((one) => one.entity.kind !== 'event' && acts(one, event, text));
  if (called) drafts.push(draftOf(line, event, { property: 'actor', object: called.id }, event.start));
  else if (actor)
    drafts.push(
      draftOf(
        line,
        event,
        { property: 'actor', object: actor.entity.id },
        Math.min(actor.start, event.start),
      ),
    );
  return drafts;
}

/** A possessive just before the event, or a nationality adjective at its beginning. */
function acts(one: Named, event: Named, text: string): boolean {
  if (one.entity.kind !== 'place' && one.entity.kind !== 'organisation') return false;
  const between = text.slice(one.end, event.start);
  if (one.end <= event.start && event.start - one.end < 25 && /^['’]s? (?:[a-z]+ ){0,2}$/.test(between))
    return true;
  if (one.start < event.start || one.end >= event.end) return false;
  const lead = text.slice(event.start, one.start);
  const owns = namedAs(one) === 'adjective' || /^['’]s? /.test(text.slice(one.end, event.end));
  return owns && /^(?:[\p{L}]+ )?$/u.test(lead);
}

function draftOf(line: Line, event: Named, claim: Draft['claim'], start: number): Draft {
  const rule = 'in the words of the event';
  return {
    entityId: event.entity.id,
    claim,
    passage: line.passage,
    start,
    end: event.end,
    rule,
    confidence: 0.8,
  };
}
