/**
 * A **word diff** shows what to change in a quotation to make it the source's own words.
 */
import { diffArrays } from 'diff';

/**
 * Mark the words that differ, in the notation of `git diff --word-diff`.
 *
 * ```text
 * the Russian army, the Belarusian army   →   the [-Russian-]{+Belarusian+} army
 * ```
 *
 * @param written
 *   Words as quoted.
 * @param found
 *   Words as they stand in the source.
 */
export function wordDiff(written: string, found: string): string {
  const parts = diffArrays(wordsOf(written), wordsOf(found));
  let marked = '';
  for (const part of parts) {
    const words = part.value.join(' ');
    const piece = part.added ? `{+${words}+}` : part.removed ? `[-${words}-]` : words;
    const joined = part.added && marked.endsWith('-]');
    marked += marked === '' || joined ? piece : ` ${piece}`;
  }
  return marked;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
