/**
 * A **shingle** is a run of words; how many of them two texts share says how alike they are, order included.
 *
 * The score is that of the article extraction benchmark of Scrapinghub, so that figures compare with those
 * published there: https://github.com/scrapinghub/article-extraction-benchmark (`evaluate.py`).
 */
import { meanOf, type Rates, type Tally } from './tally.ts';

/** Words in a shingle of the benchmark. */
export const SHINGLE = 4;

/**
 * Compare a text with the gold by runs of `length` words; with 1, the order does not count.
 *
 * @returns Counts of runs, repeated ones as often as both texts have them.
 */
export function sharedShingles(gold: string, text: string, length: number): Tally {
  const expected = shinglesOf(gold, length);
  const found = shinglesOf(text, length);
  let right = 0;
  for (const [words, count] of found) right += Math.min(count, expected.get(words) ?? 0);
  return { right, found: total(found), expected: total(expected) };
}

/** Every text counts the same, however long: the means of precision and of recall, and their harmonic mean. */
export function meanRates(tallies: readonly Tally[]): Rates {
  const precisions = tallies.filter(({ found }) => found > 0).map(({ right, found }) => right / found);
  const recalls = tallies
    .filter(({ expected }) => expected > 0)
    .map(({ right, expected }) => right / expected);
  return meanOf(mean(precisions), mean(recalls));
}

function shinglesOf(text: string, length: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - length + 1); at++) {
    const run = words.slice(at, at + length).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
