/**
 * **Sizes** of letters tell headings from text: most words of a document are in one size, and what is larger
 * stands above them.
 */
import type { HeadingLevel } from '../../document.ts';
import type { Paragraph } from './paragraph.ts';

export interface Sizes {
  /** Of most letters, in points. */
  body: number;
  /** In which most letters are set. */
  font: string;
  /** Of headings, the largest first. */
  headings: number[];
}

/** How much larger than the text a heading is, at least; how much smaller a note is, at most. */
const LARGER = 1.12;
const SMALLER = 0.93;
/** UTF-16 code units and lines of a heading, at most. */
const LONGEST = 200;
const MOST_LINES = 4;

export function sizesOf(paragraphs: readonly Paragraph[]): Sizes {
  const body = heaviest(paragraphs, ({ size }) => round(size)) ?? 10;
  const font = heaviest(paragraphs, (paragraph) => paragraph.font) ?? '';
  const larger = paragraphs.filter((one) => isShort(one) && one.size >= LARGER * body);
  const headings = [...new Set(larger.map(({ size }) => round(size)))].sort((one, other) => other - one);
  return { body, font, headings };
}

/** @returns `undefined` for a paragraph that is no heading. */
export function headingLevel(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  sizes: Sizes,
): HeadingLevel | undefined {
  if (!isShort(paragraph)) return undefined;
  const rank = sizes.headings.indexOf(round(paragraph.size));
  if (rank !== -1) return Math.min(rank + 1, 6) as HeadingLevel;
  const isSetApart = next !== undefined && paragraph.font !== sizes.font && next.font === sizes.font;
  const text = textOf(paragraph);
  const isLike = paragraph.lines.length === 1 && text.length <= 90 && !/[.:;,!?…]["”’)]*$/u.test(text);
  if (!isSetApart || !isLike || paragraph.size < SMALLER * sizes.body || textOf(next).length < 90)
    return undefined;
  return /^["“‘(]?(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}/u.test(text) ? lowest(sizes) : undefined;
}

function lowest({ headings }: Sizes): HeadingLevel {
  return Math.min(headings.length + 1, 6) as HeadingLevel;
}

/** Is it set in the small letters of notes? */
export function isSmall({ size }: Paragraph, { body }: Sizes): boolean {
  return size < SMALLER * body;
}

function isShort(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  return (
    !paragraph.isRow &&
    paragraph.lines.length <= MOST_LINES &&
    text.length <= LONGEST &&
    /\p{L}{2}/u.test(text)
  );
}

function textOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(' ');
}

function round(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The value that stands for most letters. */
function heaviest<T>(paragraphs: readonly Paragraph[], of: (paragraph: Paragraph) => T): T | undefined {
  const weights = new Map<T, number>();
  for (const paragraph of paragraphs) {
    const value = of(paragraph);
    weights.set(value, (weights.get(value) ?? 0) + textOf(paragraph).length);
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0];
}
