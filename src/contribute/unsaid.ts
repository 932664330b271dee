/**
 * What a value says and none of its quotations does is **unsaid**: a figure or a day that somebody has to look up
 * before they believe it. It may be right all the same, where the words say it by halves ("on Thursday").
 */
import { NUMBER, readNumber } from '../convert/claim/number.ts';
import type { Claim } from '../model/schema.ts';
import { numberWords } from '../publish/quantity-words.ts';
import { fold } from '../text/fold.ts';
import { MONTHS } from '../text/month.ts';

const FIGURE = new RegExp(NUMBER, 'gi');
const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/**
 * Figures and days of a value that stand in none of the quotations, as a page shows them. Words are not looked for:
 * a value may say them in its own way.
 */
export function unsaidOf(value: Claim['value'], quotes: readonly string[]): string[] {
  if (value === undefined) return [];
  const texts = quotes.map((quote) => fold(quote));
  if (typeof value === 'string')
    return DATE.test(value) && !texts.some((text) => saysDay(text, value)) ? [value] : [];
  const said = new Set(texts.flatMap(figuresIn));
  const figures = typeof value === 'number' ? [value] : [value.value, value.to];
  return figures.flatMap((figure) => (figure === undefined || said.has(figure) ? [] : [numberWords(figure)]));
}

/**
 * Figures of a sentence, as it has them, that stand in none of the texts. Names such as Su-35 hold none; numbers in
 * words are not looked for.
 */
export function figuresBeyond(sentence: string, texts: readonly string[]): string[] {
  const known = new Set(texts.flatMap((text) => figuresIn(fold(text))));
  const figures = [...sentence.matchAll(FIGURE)].filter(({ 0: words, index }) => {
    const before = sentence.slice(0, index).at(-1) ?? ' ';
    return /^\d/.test(words) && !/[\p{L}\d-]/u.test(before);
  });
  return figures.map(([words]) => words).filter((words) => !known.has(readNumber(words) ?? Number.NaN));
}

/** As they stand there, and with thousands that a space parts put together. */
function figuresIn(text: string): number[] {
  const together = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const words = [text, together].flatMap((one) => [...one.matchAll(FIGURE)].map(([figure]) => figure));
  const whole = words.map((word) => readNumber(word));
  const bare = words.map((word) => readNumber(word.split(' ')[0] ?? ''));
  return [...whole, ...bare].filter((figure) => figure !== undefined);
}

/** A day is said with its number, a month with its name; what is less exact is left to the words around it. */
function saysDay(text: string, date: string): boolean {
  if (text.includes(date)) return true;
  const [, year = '', month, day] = DATE.exec(date) ?? [];
  if (!month) return new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  const name = (MONTHS[Number(month) - 1] ?? '').slice(0, 3);
  const saysMonth = new RegExp(`(?<!\\p{L})${name}`, 'iu').test(text) || text.includes(`-${month}`);
  return (
    saysMonth &&
    (!day || new RegExp(`(?<!\\d)0?${Number(day)}(?:st|nd|rd|th)?(?![\\d\\p{L}])`, 'u').test(text))
  );
}
