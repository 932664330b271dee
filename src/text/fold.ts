/**
 * **Folding** makes two spellings of the same words equal: typographic quotes become straight, dashes
 * become hyphens, runs of white space become one space. Nothing else is changed: letters, case, digits
 * and punctuation must still agree, so a folded quotation is still the source's own words.
 */

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’‚‛ʼ′`´', (mark) => [mark, "'"] as const),
  ...Array.from('“”„‟″«»', (mark) => [mark, '"'] as const),
  ...Array.from('‐‑‒–—―−', (mark) => [mark, '-'] as const),
  ...Array.from('\u00AD\u200B\u200C\u200D\u2060\uFEFF', (mark) => [mark, ''] as const),
]);

/** What one character that is not plain folds to; `''` for characters nobody sees. */
function foldCharacter(character: string): string {
  return FOLDED.get(character) ?? (/\s/u.test(character) ? ' ' : character);
}

/** Visible ASCII but for the grave accent folds to itself: nearly every character, so it is asked first. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x60;
}

const NOT_PLAIN = /[^ -_a-~]/g;
/** What keeps a text from being its own folded form. */
const UNFOLDED = /[^ -_a-~]| {2}/;

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
  if (!UNFOLDED.test(text)) return { text, offsets: Array.from({ length: text.length + 1 }, (_, at) => at) };
  let folded = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const one = isPlain(text.charCodeAt(at)) ? text.charAt(at) : foldCharacter(text.charAt(at));
    if (one === '' || (one === ' ' && folded.endsWith(' '))) continue;
    folded += one;
    offsets.push(at);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/** Fold a text and drop white space at both ends: for comparing, when places do not matter. */
export function fold(text: string): string {
  if (!UNFOLDED.test(text)) return text.trim();
  return text.replace(NOT_PLAIN, foldCharacter).replace(/ {2,}/g, ' ').trim();
}
