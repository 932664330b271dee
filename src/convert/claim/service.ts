/**
 * The **service** a person is or was in: the army joined, the party entered, the force of an officer.
 */
import type { Rule } from './draft.ts';
import { pattern } from './pattern.ts';
import { type Relation, related } from './relation.ts';

const DATE_BEFORE =
  '(?: \\([^()]{1,120}\\))?(?:,? who)?(?: (?:also|later|then|first|formally|officially|subsequently|briefly))*';
const THE =
  '(?:the |his |her )?(?:newly founded |then |former |[A-Z][a-z]+(?:an|ish|ese|ch) |ruling |opposition )*';

const RELATIONS: readonly Relation[] = [
  {
    rule: 'person joined',
    property: 'affiliation',
    expression: pattern(
      `(?<subject>{PERSON})${DATE_BEFORE} (?:joined|enlisted in|enlisted with|entered|re-?joined) ${THE}(?<object>{ORGANISATION})(?!'s|-| (?:in (?!\\d|[A-Z])|on (?!\\d|[A-Z])|for|to))`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'person commissioned in',
    property: 'affiliation',
    expression: pattern(
      `(?<subject>{PERSON})${DATE_BEFORE} (?:was |were |is |had been )?(?:commissioned|drafted|conscripted|recruited|inducted)(?: as an? [a-z ]{3,30})? (?:in|into|to|by) ${THE}(?<object>{ORGANISATION})`,
    ),
    confidence: 0.87,
  },
  {
    rule: 'person served in',
    property: 'affiliation',
    expression: pattern(
      `(?<subject>{PERSON})${DATE_BEFORE} (?:has |had |is |was )?(?:served|serves|serving|fought|works|worked|flew)(?: (?:as an? [a-z -]{3,40}|[a-z]+ years|for [a-z]+ years|briefly))? (?:in|with|for|at) ${THE}(?<object>{ORGANISATION})(?!'s)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'person, of body',
    property: 'affiliation',
    expression: pattern(
      '(?<subject>{PERSON})(?:,? (?:of|from)| with) (?:the )?(?<object>{ORGANISATION})(?=[,.;)]|$| (?:said|says|told|who|added|warned|explained))',
    ),
    confidence: 0.8,
  },
  {
    rule: 'body’s person',
    property: 'affiliation',
    expression: pattern("(?<object>{ORGANISATION})(?:'s (?:own )?)(?<subject>{PERSON})(?!'s)"),
    confidence: 0.78,
  },
  {
    rule: 'person (body)',
    property: 'affiliation',
    expression: pattern('(?<!\\bby [^;:]{0,200})(?<subject>{PERSON}) \\((?<object>{ORGANISATION})\\)'),
    confidence: 0.75,
  },
  {
    rule: 'officer of',
    property: 'affiliation',
    expression: pattern(
      `(?<subject>{PERSON})${DATE_BEFORE} (?:is|was|became)(?: also| now)? (?:an?|the) (?:[a-z-]+ |[A-Z][a-z]+(?:an|ish|ese|ch|i) ){0,4}?(?<object>{ORGANISATION}) (?:[a-z]+ )?(?:officer|general|admiral|colonel|lieutenant|commander|soldier|pilot|agent|analyst|veteran|official|politician|journalist|reporter|correspondent|player|marshal|captain|major)`,
    ),
    confidence: 0.87,
  },
  {
    rule: 'officer in',
    property: 'affiliation',
    expression: pattern(
      `(?<subject>{PERSON})${DATE_BEFORE} (?:is|was|became)(?: also| now)? (?:an?|the) (?:[a-z-]+ |[A-Z][a-z]+(?:an|ish|ese|ch|i) ){0,4}?(?:officer|general|admiral|colonel|lieutenant|soldier|pilot|agent|analyst|official|marshal|captain|major|brigadier) (?:in|of|with|from) ${THE}(?<object>{ORGANISATION})(?!'s)`,
    ),
    confidence: 0.87,
  },
];

const HINT =
  /(?:oined|nlisted|ntered|ommissioned|rafted|onscripted|ecruited|nducted|serv|fought|work|flew|officer|general|admiral|colonel|lieutenant|commander|soldier|pilot|agent|analyst|veteran|official|politician|journalist|reporter|correspondent|player|marshal|captain|major|brigadier|[\uE000-\uE3FF],? (?:of |from |with |\()|[\uE400-\uE7FF]'s )/;

/** Services stated in one sentence. */
export const services: Rule = (line) => {
  const { text } = line.masked;
  return /[\uE000-\uE3FF]/.test(text) && /[\uE400-\uE7FF]/.test(text) && HINT.test(text)
    ? related(line, RELATIONS)
    : [];
};
