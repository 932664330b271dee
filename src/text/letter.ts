/**
 * A **plain letter** is a letter in lower case without its accent: what people type, and what is compared.
 */

/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * ```text
 * Kovačevski   →   kovacevski
 * Ørsted       →   orsted
 * ```
 */
export function plainLetters(text: string): string {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => WHOLE[letter] ?? letter);
}
