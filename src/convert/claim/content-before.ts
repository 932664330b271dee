/**
 * Content **before** an attribution, and what of it goes on behind: "“…,” said Lyons, “…”".
 */
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/quote.ts';
import { ADVERBIAL, type Content, FINITE, QUOTE, trim } from './content-shape.ts';
import { pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';

const OFFICE_BEFORE = pattern(
  "(?<kept>[,\\uF400-\\uF7FF]) (?:[Tt]he )?(?:{STATE}{BODY}(?:'s?)?(?: \\({BODY}\\))? )*(?:{ROLE}|{RANK}|[A-Z][\\p{L}.]+|(?:[a-z-]+ ){0,3}[a-z-]+)?,?(?: {RANK})? ?$",
  { ...ROLE_WORDS, STATE: '(?:[Ff]ormer |[Aa]cting )?' },
);
/** "…," Stoltenberg said. — or a whole clause, a comma, and the attribution. */
export function trailing(text: string, before: Span): Content[] | undefined {
  const words = withoutOffice(text.slice(before.start, before.end)).trimEnd();
  if (!/[,\uF400-\uF7FF?!]$/.test(words) || words.length < 2)
    return QUOTE.test(words.slice(-1)) ? direct(text, before) : undefined;
  const rest = words.replace(/[\uF400-\uF7FF\s,.]/g, '');
  if (rest === '' || rest === 'and') return direct(text, before);
  const span = trim(text, { start: before.start, end: before.start + words.length });
  const clause = FINITE.test(words) && !ADVERBIAL.test(words.trimStart());
  if (QUOTE.test(words)) return clause ? [{ span, voice: 'mixed', leading: false }] : undefined;
  return clause && words.split(' ').length >= 4 ? [{ span, voice: 'reported', leading: false }] : undefined;
}

/** "…,” NATO Secretary General" before a name: the office is no part of the words. */
function withoutOffice(words: string): string {
  return words.replace(OFFICE_BEFORE, '$<kept>');
}

function direct(text: string, within: Span): Content[] {
  return everyMatch(text.slice(within.start, within.end), /[\uF400-\uF7FF]/g).map((found) => {
    const start = within.start + found.index;
    return { span: { start, end: start + 1 }, voice: 'direct' as const, leading: false };
  });
}

/** The quotation goes on behind the attribution: "…," said Lyons, "…". */
export function resumed(text: string, behind: Span): Content[] {
  const rest = text.slice(behind.start, behind.end);
  const found = /^[^.;\uF400-\uF7FF]*[,:.] ((?:[\uF400-\uF7FF][\s.,]*)+)$/.exec(rest);
  if (!found) return [];
  const from = behind.start + found[0].length - (found[1]?.length ?? 0);
  return direct(text, { start: from, end: behind.end }).map((one) => ({ ...one, leading: true }));
}
