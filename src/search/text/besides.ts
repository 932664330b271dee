/**
 * What stands **besides** the other words of a phrase tells which word was meant: of `brigadier eneral in 1941` the
 * pages that hold `in 1941` know what stands before it.
 */
import { foldedWords } from '../../text/searched.ts';
import type { FullText, TextPage } from './full-text.ts';
import { slipsBetween } from './slip.ts';

/** Pages that are loaded to see. */
const LOOKED_INTO = 4;
/** Words of the row beside it, at least: one alone stands on too many pages. */
const LEAST = 2;

/** Words one slip away from the one in a place that stand beside the longer row of the others. */
export async function besides(text: FullText, words: readonly string[], at: number): Promise<string[]> {
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  const isAfter = before.length < after.length;
  const row = isAfter ? after : before;
  if (row.length < LEAST) return [];
  const { results } = await text.search(`"${row.join(' ').replaceAll('"', ' ')}"`);
  const pages = await Promise.all(results.slice(0, LOOKED_INTO).map((hit) => hit.data()));
  const slipped = foldedWords(words[at] ?? '').join('');
  const beside = pages.flatMap((page) => neighbours(page, row, isAfter));
  return [...new Set(beside)].filter((one) => slipsBetween(one, slipped) === 1);
}

/** The words before every place where a row stands, or those after it. */
function neighbours({ content }: TextPage, row: readonly string[], before: boolean): string[] {
  const printed = foldedWords(content);
  const wanted = foldedWords(row.join(' '));
  return printed.flatMap((word, at) => {
    const from = before ? at + 1 : at - wanted.length;
    return wanted.every((one, next) => printed[from + next] === one) ? word : [];
  });
}
