/**
 * **Mistakes of gold**: words that a gold text counts and no reader of the document sees. Figures are printed with
 * the gold as it is, and once more without these.
 */
import type { ReaderGold } from './reader-gold.ts';

/** By path: the words with which the gold begins and which stand on the label alone; nothing: it is all wrong. */
const MISTAKES: ReadonlyMap<string, string | undefined> = new Map([
  // A picture without a word: the tool that made the gold calls every picture "image".
  ['gold/rtf/pandoc-image.rtf', undefined],
  // Who saved the file last (`\operator`), told as if it were text.
  ['gold/rtf/pandoc-formatting.rtf', 'John MacFarlane\n'],
  // Author, the same operator and title of the label, run together: of these the title is text as well.
  ['gold/rtf/pandoc-list_complex.rtf', 'Cynthia JohnsonJohn MacFarlane'],
]);

export function isMistaken({ path }: ReaderGold): boolean {
  return MISTAKES.has(path);
}

/** The same gold without its mistake; `undefined` when nothing is left. */
export function mended(gold: ReaderGold): ReaderGold | undefined {
  if (!isMistaken(gold)) return gold;
  const wrong = MISTAKES.get(gold.path);
  if (wrong === undefined) return undefined;
  const text = gold.text();
  if (!text.startsWith(wrong))
    throw new Error(`${gold.path}: Unexpected gold, expected “${wrong}” at its beginning.`);
  return { ...gold, text: () => text.slice(wrong.length) };
}
