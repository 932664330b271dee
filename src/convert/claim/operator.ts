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
/** The name is the first of a list, the second, and so on: a pattern finds one name at a time. */
const LISTED = [0, 1, 2, 3].map((others) => `(?:{EQUIPMENT}(?: {CLASS})?(?:{LINK})){${others}}`);
const MORE = '(?:(?:{LINK}){EQUIPMENT}){0,4}';
const CLASSED = '(?: (?:{BEFORE}){0,3}(?:{CLASS}))?';
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
      `${SERVICE}${MORE}${CLASSED},? (?:which |that )?(?:is |are |was |were )?(?:currently |also |now )?(?:operated|flown|used|fielded|owned) by (?:the )?(?<object>{BODY})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'equipment (of a body)',
    property: 'operator',
    expression: pattern(
      `${SERVICE}${CLASSED}(?: [A-Z]{1,4})? \\((?:formerly )?(?:from|of|owned by|operated by|used by) (?:the )?(?<object>{ORGANISATION})\\)`,
    ),
    confidence: 0.8,
  },
  {
    rule: 'equipment of a body',
    property: 'operator',
    expression: pattern(
      `${SERVICE}${CLASSED} (?:of the|in service with the|belonging to the|in the service of the) (?<object>{ORGANISATION})`,
    ),
    confidence: 0.75,
  },
  ...LISTED.map(
    (others): Relation => ({
      rule: 'body operates',
      property: 'operator',
      expression: pattern(
        `(?<object>{BODY}) (?:currently |also |now )?(?:operates|operate|flies|fields|deployed|has deployed|launched|has launched|fired|has fired) (?:its |the |an? |some )?${FEW}${others}${SERVICE}`,
      ),
      confidence: 0.75,
      derived: 'the source says that they operate, deployed, used or fired it',
    }),
  ),
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
    rule: 'made by, before the name',
    property: 'manufacturer',
    expression: pattern(`(?<object>{ORGANISATION})-(?:made|built|produced|manufactured) ${FEW}${SERVICE}`),
    confidence: 0.9,
  },
  {
    rule: 'body makes',
    property: 'manufacturer',
    expression: pattern(
      `(?<object>{ORGANISATION})(?:, [^,]{1,60},)?(?: which)? (?:builds|built|makes|made|manufactures|manufactured|produces|produced) (?:the |its )?${FEW}${SERVICE}`,
    ),
    confidence: 0.85,
  },
  ...LISTED.map(
    (others): Relation => ({
      rule: 'products include',
      property: 'manufacturer',
      expression: pattern(
        `(?<object>{ORGANISATION})(?:'s)?[^;.]{0,60}? products (?:include|included|are|range from) (?:the )?${FEW}${others}${SERVICE}`,
      ),
      confidence: 0.85,
    }),
  ),
  {
    rule: 'maker’s',
    property: 'manufacturer',
    expression: pattern(
      `${SERVICE}${CLASSED},? (?:which )?(?:is |are |was |were )?(?:being )?(?:made|built|manufactured|produced) by (?:the )?(?<object>{ORGANISATION})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'designer’s',
    property: 'designer',
    expression: pattern(
      `${SERVICE}${CLASSED},? (?:which )?(?:is |are |was |were )?(?:being )?(?:designed|developed)(?: and (?:built|made|produced))? by (?:the )?(?<object>{ORGANISATION})`,
    ),
    confidence: 0.85,
  },
];

const COUNTRYS_ORGAN = 'country’s organ of state';
/** Names of organs of state, which are of the country whose they are said to be. */
const ORGAN =
  /\b(?:Ministry|Court|Parliament|Senate|Assembly|Congress|Cabinet|Army|Navy|Air Force|Armed Forces|Police|Election Commission|Central Bank|National Bank|Knesset|Duma|Supreme|Government|Intelligence|Agency|Council)\b/;

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
    rule: 'with headquarters in',
    property: 'headquarters',
    expression: pattern(
      '(?<subject>{ORGANISATION})(?: \\([^()]{0,80}\\)){0,2}(?:,| (?:is|was) an? |(?= (?:with|has)\\b))[^;.\\uE400-\\uE7FF]{0,140}?,? ?(?:with|and has|has) (?:the |its )?(?:head ?quarters|head office|main office|corporate headquarters) (?:located |based )?in (?<object>{PLACE})',
    ),
    confidence: 0.82,
  },
  {
    rule: COUNTRYS_ORGAN,
    property: 'country',
    expression: pattern("(?<object>{PLACE})'s (?:[a-z-]+ ){0,2}(?<subject>{ORGANISATION})(?!'s|-| [A-Z])"),
    confidence: 0.85,
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
  const simple = related(line, [...OPERATORS, ...ORIGINS, ...SEATS]).filter(
    ({ rule, entityId }) => rule !== COUNTRYS_ORGAN || ORGAN.test(scene.entities.get(entityId)?.name ?? ''),
  );
  return [...simple, ...adjectival, ...called(line, scene)];
};
