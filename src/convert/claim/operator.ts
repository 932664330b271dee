/**
 * Whose a thing is: the **operator** or **origin** of equipment, the **country** or **seat** of an organisation.
 */
import type { Draft, Rule } from './draft.ts';
import { CLASS_WORDS } from './equipment-words.ts';
import { countryCalled, NATIONALITY } from './nationality.ts';
import { pattern as compile, matches } from './pattern.ts';
import { type Relation, related } from './relation.ts';
import type { Line, Scene } from './scene.ts';
import { namedAs } from './surface.ts';

function pattern(source: string): RegExp {
  return compile(source, CLASS_WORDS);
}

/** Words that may stand between an owner and the name of equipment. */
const FEW = '(?:(?:{BEFORE}|\\d+ )){0,3}';
const SERVICE = '(?<subject>{EQUIPMENT})';
const AFTER_NAME = '(?=[,.;:)]|$| (?:has|have|had|is|was|will|said|says|and|in|on|at|to|which)\\b)';

const OPERATORS: readonly Relation[] = [
  {
    rule: 'country’s equipment',
    property: 'operator',
    expression: pattern(`(?<object>{BODY})'s? (?:own )?${FEW}${SERVICE}`),
    confidence: 0.85,
  },
  {
    rule: 'operated by',
    property: 'operator',
    expression: pattern(
      `${SERVICE} (?:{CLASS} )?(?:is |are |was |were )?(?:operated|flown|used|fielded) by (?:the )?(?<object>{BODY})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'body operates',
    property: 'operator',
    expression: pattern(
      `(?<object>{BODY}) (?:operates|flies|fields|deployed|has deployed|launched|has launched|fired|has fired) (?:its |the )?${FEW}${SERVICE}`,
    ),
    confidence: 0.75,
    derived: 'the source says that they deployed, used or fired it',
  },
];

const ADJECTIVAL: readonly Relation[] = [
  {
    rule: 'nationality equipment',
    property: 'operator',
    expression: pattern(`(?<object>{PLACE}) (?!(?:made|built)\\b)${FEW}${SERVICE}`),
    confidence: 0.75,
    derived: 'from the adjective of nationality',
  },
];

const ORIGINS: readonly Relation[] = [
  {
    rule: 'made in',
    property: 'origin',
    expression: pattern(
      `(?<object>{PLACE})-(?:made|built|designed|developed|produced|manufactured) ${FEW}${SERVICE}`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'body makes',
    property: 'manufacturer',
    expression: pattern(
      `(?<object>{ORGANISATION})(?:, [^,]{1,60},)?(?: which)? (?:builds|built|makes|made|manufactures|manufactured|produces) (?:the |its )?${FEW}${SERVICE}`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'maker’s',
    property: 'manufacturer',
    expression: pattern(
      `${SERVICE},? (?:is |was )?(?:made|built|manufactured|produced) by (?:the )?(?<object>{ORGANISATION})`,
    ),
    confidence: 0.9,
  },
];

const SEATS: readonly Relation[] = [
  {
    rule: 'based in',
    property: 'location',
    expression: pattern('(?<subject>{ORGANISATION}),? (?:which is |is )?based (?:in|at) (?<object>{PLACE})'),
    confidence: 0.85,
  },
  {
    rule: 'headquartered in',
    property: 'headquarters',
    expression: pattern(
      '(?<subject>{ORGANISATION}),? (?:which is |is )?headquartered (?:in|at) (?<object>{PLACE})',
    ),
    confidence: 0.9,
  },
  {
    rule: 'place-based',
    property: 'headquarters',
    expression: pattern(
      '(?<object>{PLACE})-(?:based|headquartered) (?:[a-z]+ ){0,3}(?<subject>{ORGANISATION})',
    ),
    confidence: 0.85,
  },
  {
    rule: 'headquarters in',
    property: 'headquarters',
    expression: pattern("(?<subject>{ORGANISATION})(?:'s)? headquarters in (?:[a-z]+ )?(?<object>{PLACE})"),
    confidence: 0.9,
  },
  {
    rule: 'country’s organisation',
    property: 'country',
    expression: pattern(`(?<object>{PLACE})'s? (?:[a-z-]+ ){0,2}(?<subject>{ORGANISATION})${AFTER_NAME}`),
    confidence: 0.7,
  },
];

const CALLED = pattern(`(?<!(?:North|South|former) )(?<body>${NATIONALITY}) (?!made|built)${FEW}${SERVICE}`);

/** "Russian Su-35s": the country that the adjective means. */
function called(line: Line, scene: Scene): Draft[] {
  return matches(line.masked, CALLED).flatMap(({ parts: { body, subject }, start, end }) => {
    const country = body && countryCalled(body.words, scene);
    if (!country || !subject?.entity) return [];
    const claim = {
      property: 'operator' as const,
      object: country.id,
      derived: 'from the adjective of nationality',
    };
    return {
      entityId: subject.entity.id,
      claim,
      passage: line.passage,
      start,
      end,
      rule: 'nationality equipment',
      confidence: 0.75,
    };
  });
}

/** Operators, origins, countries and seats stated in one sentence. */
export const owners: Rule = (line, scene) => {
  const adjectival = related(line, ADJECTIVAL).filter((draft) => {
    const place = line.named.find((one) => one.start === draft.start);
    return place !== undefined && namedAs(place) === 'adjective';
  });
  return [...related(line, [...OPERATORS, ...ORIGINS, ...SEATS]), ...adjectival, ...called(line, scene)];
};
