/**
 * **Folding** makes two spellings of the same words equal: typographic quotes become straight, dashes
 * become hyphens, runs of white space become one space. Nothing else is changed: letters, case, digits
 * and punctuation must still agree, so a folded quotation is still the source's own words.
 */

const SINGLE_QUOTES = '‘’‚‛ʼ′`´';
const DOUBLE_QUOTES = '“”„‟″«»';
const DASHES = '‐‑‒–—―−';
const INVISIBLE = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';

/** What one character folds to; `''` for characters nobody sees. */
function foldCharacter(character: string): string {
  if (SINGLE_QUOTES.includes(character)) return "'";
  if (DOUBLE_QUOTES.includes(character)) return '"';
  if (DASHES.includes(character)) return '-';
  if (INVISIBLE.includes(character)) return '';
  return /\s/u.test(character) ? ' ' : character;
}

/** Folded text together with the way back to the original. */
export interface Folded {
  text: string;
  /** `offsets[i]` is where folded character `i` began in the original; one extra entry marks the end. */
  offsets: number[];
}

/**
 * Fold a text and remember where every character came from.
 *
 * ```text
 * Russia’s   “annual”   →   Russia's "annual"
 * ```
 */
export function foldWithOffsets(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const one = foldCharacter(text.charAt(at));
    if (one === '' || (one === ' ' && folded.endsWith(' '))) continue;
    folded += one;
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/** Fold a text and drop white space at both ends: for comparing, when places do not matter. */
export function fold(text: string): string {
  return foldWithOffsets(text).text.trim();
}
