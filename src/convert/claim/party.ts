/**
 * Who belongs to a **party**: its nominee, whoever it is under, whoever's it is.
 */
import type { Rule } from './draft.ts';
import { pattern } from './pattern.ts';
import { type Relation, related } from './relation.ts';
import { CORE_WORDS, ROLE_WORDS } from './role-words.ts';

const WORDS = {
  ...CORE_WORDS,
  ...ROLE_WORDS,
  STYLED:
    "(?:(?:{RANK}|{CORE}|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sheikh|the|its|his|{PLACE}(?:'s)?|[A-Z][a-z]+(?:an|ish|ese|ch|i)) )*",
  /** Before the name of a party. */
  SORT: '(?:(?:own|new|old|ruling|opposition|centrist|moderate|[a-z]*-?(?:left|right)-wing|nationalist|[a-z]+ist|conservative|liberal|socialist|[A-Z][a-z]+(?:an|ish|ese|ch|i)) ){0,3}',
  NOUN: '(?:party|bloc|movement|faction|militia|group|coalition|alliance)',
};

const RELATIONS: readonly Relation[] = [
  {
    rule: 'person’s party',
    property: 'affiliation',
    expression: pattern("(?<subject>{PERSON})'s? {SORT}(?<object>{ORGANISATION}) {NOUN}\\b", WORDS),
    confidence: 0.85,
  },
  {
    rule: 'party under person',
    property: 'affiliation',
    expression: pattern(
      "(?<object>{ORGANISATION}) {NOUN},? (?:under|of|led by|headed by) {STYLED}(?<subject>{PERSON})(?!'s)",
      WORDS,
    ),
    confidence: 0.82,
  },
  {
    rule: 'party’s nominee',
    property: 'affiliation',
    expression: pattern(
      "(?<object>{ORGANISATION})(?: [Pp]arty)?(?:'s)? (?:[a-z]+ )?(?:nominee|candidate|[Ss]enator|[Cc]ongressman|[Cc]ongresswoman|[Rr]epresentative|lawmaker|MP|legislator|politician|deputy),? (?:{STYLED})?(?<subject>{PERSON})",
      WORDS,
    ),
    confidence: 0.85,
  },
  {
    rule: 'person, nominee of party',
    property: 'affiliation',
    expression: pattern(
      "(?<subject>{PERSON}),? (?:is |was )?(?:the|an?) (?<object>{ORGANISATION})(?: [Pp]arty)?(?:'s)? (?:[a-z]+ )?(?:nominee|candidate|lawmaker|MP|legislator|politician)\\b",
      WORDS,
    ),
    confidence: 0.85,
  },
];

const HINT =
  /\b(?:party|bloc|movement|faction|militia|group|coalition|alliance|nominee|candidate|[Ss]enator|[Cc]ongress\w+|[Rr]epresentative|lawmaker|MP|legislator|politician|deputy)\b/;
/** A body that has nominees and is no party: a parliament, a country's committee. */
const NO_PARTY =
  /\b(?:Parliament|Senate|House|Congress|Assembly|Duma|Knesset|Council|Committee|Nations|Union|Court|Ministry|Bank|University)\b|^[A-Z]\.[A-Z.]+$|^(?:UN|EU|US)$/;

/** Members of parties by what a sentence calls them. */
export const partisans: Rule = (line, scene) => {
  const { text } = line.masked;
  if (!/[\uE000-\uE3FF]/.test(text) || !/[\uE400-\uE7FF]/.test(text) || !HINT.test(text)) return [];
  return related(line, RELATIONS).filter(
    ({ claim }) => !NO_PARTY.test(scene.entities.get(claim.object ?? '')?.name ?? ''),
  );
};
