/**
 * **English** is spelled in two ways, and pages quote both: who types `defence` means `defense`, too. What a rule makes
 * of a word need not be one: the index knows.
 */

/** What stands before, in British and in American spelling, and after. */
type Rule = readonly [before: string, british: string, american: string, after: string];

const RULES: readonly Rule[] = [
  ['[a-z]{3}', 'is', 'iz', '(?:e[ds]?|ers?|ing|ations?|ational)$'],
  ['[a-z]{2}', 'ys', 'yz', '(?:e[drs]?|ing)$'],
  ['def|off|lic|pret', 'ence', 'ense', 's?$'],
  ['cen|thea|fib|lit|me|sab|spec|calib|lus', 'tre', 'ter', '[sd]?$'],
  ['progr', 'amme', 'am', 's?$'],
  ['catal|dial|anal|mon', 'ogue', 'og', 's?$'],
  ['arm|harb|lab|col|fav|hon|neighb|behavi|rum|hum|vap|vig|eav|sav|splend|cand|clam|ranc', 'our', 'or', '(?!d)'],
  ['trave|cance|fue|mode|labe|signa|counse|marsha|leve|channe|tunne|riva|tota|dia', 'll', 'l', '(?:ed|ing|[eo]rs?)$'],
]; // biome-ignore format: a table

/** Parts of words that follow no rule. */
const PARTS = (
  'grey gray|aluminium aluminum|manoeuvr maneuver|aeroplane airplane|sulphur sulfur|sceptic skeptic|artefact artifact|' +
  'judgement judgment|plough plow|mould mold|archaeolog archeolog|encyclopaedi encyclopedi|paediatric pediatric|' +
  'anaesth anesth|haemorrh hemorrh|skilful skillful|fulfil fulfill|instalment installment|jewellery jewelry'
)
  .split('|')
  .map((pair) => pair.split(' ') as [string, string]);

const PATTERNS = RULES.flatMap(([before, british, american, after]) =>
  [
    [british, american],
    [american, british],
  ].map(([one, other]) => ({ from: new RegExp(`(?<=${before})${one}(?=${after})`), to: other ?? '' })),
);

/** How the word is perhaps spelled elsewhere: `centre` → `center`; each once, without the word itself. */
export function otherEnglish(word: string): string[] {
  const ends = PATTERNS.map(({ from, to }) => word.replace(from, to));
  const parts = PARTS.flatMap(([one, other]) => [word.replace(one, other), word.replace(other, one)]);
  return [...new Set([...ends, ...parts])].filter((made) => made !== word);
}
