/**
 * An answer in **words** for a terminal: what was changed or left out to find it, the card, then each sort of result
 * with its place, its address and why it is there, then what else may have been meant, and how much there is.
 */
import { styleText } from 'node:util';
import { kindNames } from '../src/model/kind.ts';
import type { Answer, Card, Result, Suggestion } from '../src/search/plan/answer.ts';
import { restsOn } from '../src/search/plan/rests-on.ts';
import { marked } from '../src/search/text/marked.ts';

export interface Style {
  strong(words: string): string;
  faint(words: string): string;
}

export const plainStyle: Style = { strong: (words) => words, faint: (words) => words };
export const terminalStyle: Style = {
  strong: (words) => styleText('bold', words, { validateStream: false }),
  faint: (words) => styleText('dim', words, { validateStream: false }),
};

/** Characters by which a quotation is known again. */
const SAME = 40;

const TITLES = { names: 'Names', claims: 'Statements', passages: 'Passages', pages: 'Pages' } as const;

/** @param limit How many of each sort at most. */
export function searchLines(answer: Answer, limit: number, style: Style): string[] {
  const groups = (Object.keys(TITLES) as (keyof typeof TITLES)[]).flatMap((group) =>
    groupLines(TITLES[group], answer[group], limit, style),
  );
  const card = answer.card ? cardLines(answer.card, style) : [];
  const blocks = [noteLines(answer), card, groups, otherLines(answer), [totalLine(answer)]];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return lines.slice(1);
}

function cardLines({ kind, title, summary, facts, href, reason }: Card, style: Style): string[] {
  const about = [summary, ...facts].filter((line) => line !== '');
  return [
    `${style.strong(title)}  ${kindNames[kind].one}`,
    ...about.map((line) => `  ${line}`),
    style.faint(`  ${href}  ${reason}`),
  ];
}

function groupLines(title: string, results: readonly Result[], limit: number, style: Style): string[] {
  if (results.length === 0) return [];
  const more = results.length - limit;
  return [
    `${title}:`,
    ...results.slice(0, limit).flatMap((result) => resultLines(result, style)),
    ...(more > 0 ? [`  … and ${more} more: --limit ${Math.min(100, results.length)} shows them`] : []),
  ];
}

function resultLines(result: Result, style: Style): string[] {
  const { kind, title, place, words, marks, href, reason, doubt } = result;
  return [
    `  ${title}${place ? `, ${place}` : ''}  ${style.faint(kindNames[kind].one)}`,
    ...(words ? [`    ${strongMarks(words, marks, style)}`] : []),
    ...evidenceLines(result),
    ...(doubt ? [`    ${doubt}`] : []),
    style.faint(`    ${[href, withoutTitle(reason, title)].filter(Boolean).join('  ')}`),
  ];
}

/** What the source says, unless it was shown already, who says so and where it is written. */
function evidenceLines(result: Result): string[] {
  const { words, quotation = '' } = result;
  const isShown = words.includes(quotation.slice(0, SAME));
  return [isShown ? '' : quotation, restsOn(result)].filter(Boolean).map((one) => `    ${one}`);
}

/** A title stands above its reason already. */
function withoutTitle(reason: string, title: string): string {
  return reason.endsWith(`: ${title}`) ? reason.slice(0, -title.length - 2) : reason;
}

function strongMarks(words: string, marks: readonly string[], style: Style): string {
  if (marks.length === 0) return words;
  return marked(words, marks)
    .map(({ text, hit }) => (hit ? style.strong(text) : text))
    .join('');
}

/** What a searcher must know before reading on. */
function noteLines({ corrected, leftOut, absent, mistakes }: Answer): string[] {
  return [
    ...mistakes.map((mistake) => mistake.replace(/[^.!?]$/, '$&.')),
    ...corrected.map(({ from, to }) => `Searched for ${quote(to)} instead of ${quote(from)}.`),
    ...(leftOut.length > 0 ? [`Found without ${quoted(leftOut)}.`] : []),
    ...(absent ? absenceLines(absent) : []),
  ];
}

/** Other questions. */
function otherLines({ ambiguous, didYouMean }: Answer): string[] {
  return [
    ...ambiguous.flatMap(({ field, choices }) => [`“${field}” may be:`, ...choices.map(suggestionLine)]),
    ...(didYouMean.length > 0 ? ['Did you mean:', ...didYouMean.map(suggestionLine)] : []),
  ];
}

function totalLine({ query, total, more, partial }: Answer): string {
  if (total === 0 && !/[\p{L}\p{N}]/u.test(query.text))
    return `Nothing found: there are no letters or digits in ${quote(query.text)}.`;
  if (total === 0) return 'Nothing found.';
  const some = partial > 0 ? `, ${partial.toLocaleString('en')} of them with only some of the words` : '';
  return `${more ? 'At least ' : ''}${total.toLocaleString('en')} found${some}.`;
}

function absenceLines({ words, namedIn = 0, more }: NonNullable<Answer['absent']>): string[] {
  const sources = namedIn === 1 ? '1 source names it' : `${namedIn.toLocaleString('en')} sources name it`;
  return [
    ...(words.length > 0 ? [`No page holds ${quoted(words)}.`] : []),
    ...(namedIn > 0 ? [`No page has this name, but ${more ? 'at least ' : ''}${sources}.`] : []),
  ];
}

function suggestionLine({ query, title, kind, href }: Suggestion): string {
  const page = title && title !== query ? `${query} (${title})` : query;
  return `  ${[page, kind && kindNames[kind].one, href].filter(Boolean).join('  ')}`;
}

function quoted(words: readonly string[]): string {
  return words.map(quote).join(', ');
}

/** Phrases have quotation marks already. */
function quote(words: string): string {
  return words.startsWith('"') ? words : `“${words}”`;
}
