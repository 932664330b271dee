/**
 * The **history** of an organisation: when it was founded or dissolved, and what it came from.
 */
import type { Span } from '../../text/quote.ts';
import type { Draft, Rule } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import { FOR_ANAPHOR, isUnsure, type Relation, related, standIns } from './relation.ts';
import { DATE, isoDate } from './tenure.ts';

const SUBJECT = '(?<subject>{ORGANISATION})(?: \\([^()]{1,80}\\))?(?:,[^,;.]{1,80},)?(?:,? which|,? that)?';
const WORDS = { DATE };

const BEGINNINGS = pattern(
  `${SUBJECT}(?: was| were|,) (?:first |originally |officially |formally )?(?:founded|established|formed|created|activated|set up|constituted|raised|organi[sz]ed|incorporated)(?: (?:at|in|from|by|as|out of|on)(?: the)? (?!{DATE})[^,;.\\uE000-\\uE3FF]{1,50}?)? (?:in|on|during) (?:the )?(?:early |late )?(?<value>{DATE})`,
  WORDS,
);
/** "In 2006 Ann Lee and others founded the Movement". */
const FOUNDED = pattern(
  '(?:^|[,;] )(?:[Ii]n|[Oo]n) (?:the )?(?:early |late )?(?<value>{DATE}),? (?:{PERSON}|he|she|they|{PLACE}|the [a-z]+)(?: and [^,;.]{3,60}| \\([^()]{1,40}\\))? (?:co-)?(?:founded|established|set up|formed) (?:the |an? )?(?:[a-z]+ ){0,2}?(?<subject>{ORGANISATION})',
  WORDS,
);
const ENDS = pattern(
  `${SUBJECT}(?: was| were)? (?:finally |officially |formally )?(?:dissolved|disbanded|abolished|deactivated|inactivated|mustered out)(?: (?:at|in) {PLACE})? (?:in|on) (?:early |late )?(?<value>{DATE})`,
  WORDS,
);

const SUCCESSIONS: readonly Relation[] = [
  {
    rule: 'formed from',
    property: 'successor',
    expression: pattern(
      "(?<object>{ORGANISATION})(?:,[^,;.]{1,60},)? (?:was|were) (?:formed|created|established|reorgani[sz]ed|organi[sz]ed)(?: [^,;.\\uE000-\\uE7FF]{1,40})? (?:from|out of) (?:the )?(?:remnants of (?:the )?)?(?<subject>{ORGANISATION})(?! ?'s| [a-z]+(?:s|men)\\b)",
    ),
    confidence: 0.82,
  },
  {
    rule: 'became',
    property: 'successor',
    expression: pattern(
      '(?<subject>{ORGANISATION})(?: was| were)? (?:renamed|redesignated|reorgani[sz]ed (?:as|into)|converted (?:in)?to|transformed into|reflagged as|replaced by|succeeded by|superseded by|became)(?: as)? (?:the )?(?<object>{ORGANISATION})',
    ),
    confidence: 0.85,
  },
];

const HINT =
  /(?:became|ound|stablish|orm|reat|ctivat|set up|nstitut|aised|rgani|ncorporat|issolv|isband|bolish|renamed|redesignat|convert|reflagged|replaced|succeeded|superseded|mustered)/;

/** "The region of the army, established in 1954": who was established is the region. */
function isGoverned(text: string, { start, end }: Span): boolean {
  return (
    !/^[^,]* (?:was|were) /.test(text.slice(start, end)) &&
    /\b(?:of|in|for|by)(?: the)? $/.test(text.slice(0, start))
  );
}

/** What one sentence says of the beginning and end of organisations. */
export const histories: Rule = (line) => {
  const { text } = line.masked;
  if (!/[\uE400-\uE7FF]/.test(text) || !HINT.test(text)) return [];
  const dated = [
    { expression: BEGINNINGS, property: 'founded' as const, rule: 'founded in' },
    { expression: FOUNDED, property: 'founded' as const, rule: 'founded by, in' },
    { expression: ENDS, property: 'dissolved' as const, rule: 'dissolved in' },
  ].flatMap(({ expression, property, rule }) =>
    matches(line.masked, expression).flatMap(({ parts: { subject, value }, start, end, masked }): Draft[] => {
      const date = isoDate(value?.words);
      if (!subject?.entity || date === undefined || isUnsure(text.slice(0, masked.end), masked.start))
        return [];
      if (isGoverned(text, masked)) return [];
      const why = standIns(subject);
      const claim = { property, value: date, ...(why && { derived: why }) };
      const confidence = 0.85 - (why ? FOR_ANAPHOR : 0);
      return [{ entityId: subject.entity.id, claim, passage: line.passage, start, end, rule, confidence }];
    }),
  );
  return [...dated, ...related(line, SUCCESSIONS)];
};
