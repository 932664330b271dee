/**
 * Pages are **copies** of one another when nearly the same stands on them: a memorandum that was printed twice,
 * the same invoice for two offices. What they share is their text.
 */
import { lettersOf, type PageCells, type Row, rowsOf } from './place.ts';

/** Copies share at least this part of their letters, from 0 to 1. */
const SHARED = 0.8;
/** Pages farther apart are not compared. */
const FAR = 4;

/** The pages of which another one nearby is a copy. */
export function copiesAmong(pages: readonly PageCells[]): Set<PageCells> {
  const rows = pages.map(rowsOf);
  const texts = rows.map((row) => new Set(row.map(({ text }) => text)));
  const isCopy = (_: PageCells, at: number) =>
    texts
      .slice(Math.max(0, at - FAR), at + FAR + 1)
      .some((other) => other !== texts[at] && share(rows[at] ?? [], other) >= SHARED);
  return new Set(pages.filter(isCopy));
}

function share(rows: readonly Row[], texts: ReadonlySet<string>): number {
  return lettersOf(rows.filter(({ text }) => texts.has(text))) / (lettersOf(rows) || 1);
}
