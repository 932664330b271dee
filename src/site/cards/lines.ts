/**
 * **Lines** are words set one after another until the line is full.
 */
import type { Typeface, Word } from './typeface.ts';

/** Words with the place where each begins, in ems from the start of the line. */
export type Line = { word: Word; x: number }[];

export interface Fit {
  /** Sizes to try, in pixels, the largest first. */
  sizes: readonly number[];
  /** In pixels. */
  width: number;
  most: number;
}

/**
 * Set a text as large as it fits; at the smallest size it is cut at a word and ends in "…".
 *
 * @returns No lines for a text without words.
 */
export function fitted(
  face: Typeface,
  text: string,
  { sizes, width, most }: Fit,
): { size: number; lines: Line[] } {
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => face.word(word));
  for (const size of sizes) {
    const rows = wrapped(words, face.space, width / size);
    const fits = rows.length <= most && words.every((word) => word.width <= width / size);
    if (fits) return { size, lines: rows.map((row) => placed(row, face.space)) };
  }
  const size = sizes.at(-1) ?? 0;
  const room = width / size;
  const rows = wrapped(words, face.space, room).slice(0, most);
  const last = rows.pop() ?? [];
  const dots = face.word('…');
  while (last.length > 1 && widthOf([...last, dots], face.space) > room) last.pop();
  return { size, lines: [...rows, [...last, dots]].map((row) => placed(row, face.space)) };
}

function wrapped(words: readonly Word[], space: number, room: number): Word[][] {
  const rows: Word[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const word of words) {
    used += space + word.width;
    if (used > room) {
      rows.push([]);
      used = word.width;
    }
    rows.at(-1)?.push(word);
  }
  return rows;
}

function widthOf(words: readonly Word[], space: number): number {
  return words.reduce((sum, { width }) => sum + width, 0) + space * (words.length - 1);
}

/** Words from left to right; neighbours that are read from right to left change places among themselves. */
function placed(words: readonly Word[], space: number): Line {
  let x = 0;
  return shown(words).map((word) => {
    const place = { word, x };
    x += word.width + space;
    return place;
  });
}

function shown(words: readonly Word[]): Word[] {
  const line: Word[] = [];
  let group: Word[] = [];
  for (const word of words) {
    if (word.rightToLeft) group.unshift(word);
    else {
      line.push(...group, word);
      group = [];
    }
  }
  return [...line, ...group];
}
