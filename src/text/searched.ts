/**
 * To **fold** is to forget what a searcher cannot be expected to type: case, accents, punctuation.
 */

/** Letters that have no accent to lose, as people write them without. */
const LETTERS: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ə: 'a',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
};

/** Words of a text, folded: `Su-35 «Žukov»` → `su`, `35`, `zukov`. */
export function foldedWords(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** One string without spaces, for designations: `SU 35` and `Su-35` are both `su35`. */
export function compact(text: string): string {
  return foldedWords(text).join('');
}

/** Letters that only modify, such as the ʻ and ʿ of scholars, are accents, too. */
function fold(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/[\p{M}ʰ-˿]/gu, '')
    .toLowerCase();
  return bare.replace(/[łøđðßæœıþəħŧŋ]/g, (letter) => LETTERS[letter] ?? letter);
}
