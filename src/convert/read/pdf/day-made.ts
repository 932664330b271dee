/**
 * The **day a file was made** is near the day of publication when its publisher made it. Who prints a web page or an
 * old text to a PDF makes it on another day: that one says nothing about the text.
 */
import { MONTHS } from '../../../text/month.ts';
import type { DocumentPassage } from '../../document.ts';
import { dateOf } from '../date.ts';

/** Programs that print what they did not write. */
const PRINTS =
  /skia\/pdf|chrom(?:e|ium)|mozilla|firefox|safari|webkit|print to pdf|wkhtmltopdf|web capture|cutepdf|pdfcreator|dopdf|bullzip|cairo/i;
/** Programs in which texts are written, and old ones saved anew. */
const WRITES = /quartz|microsoft|word|writer|libreoffice|openoffice|pages|google docs/i;

/** Days between the last day that a text names and the day it was made: more is another occasion. */
const NEAR = 31;

/**
 * @param program
 *   What the file says it was made with.
 * @param made
 *   `2022-02-03`
 * @returns
 *   Is it no day of publication?
 */
export function isPrintedLater(program: string, made: string, passages: readonly DocumentPassage[]): boolean {
  const isPrinted = PRINTS.test(program);
  if (!isPrinted && !WRITES.test(program)) return false;
  const last = lastDayIn(passages, made);
  return last === undefined ? isPrinted : daysBetween(last, made) > NEAR;
}

const MONTH = MONTHS.map((month) => month.slice(0, 3)).join('|');
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2} )?\\b(?:${MONTH})[a-z]{0,6}\\.?(?: \\d{1,2},?)? \\d{4}\\b`,
  'gi',
);

/** The last day that the text names, none after the one it was made; of a month alone its first day. */
function lastDayIn(passages: readonly DocumentPassage[], made: string): string | undefined {
  return passages
    .flatMap(({ text }) =>
      [...text.matchAll(DATE)].flatMap(([date]) => dateOf(date) ?? dateOf(`1 ${date}`) ?? []),
    )
    .filter((day) => day <= made)
    .sort()
    .at(-1);
}

function daysBetween(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}
