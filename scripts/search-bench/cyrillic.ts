/**
 * **Cyrillic** ways to write a Russian name whose Latin spelling follows BGN/PCGN, as GeoNames gives cities:
 * back into its own letters, and into Latin again as other people write them.
 *
 * Tables after: BGN/PCGN 1947 romanisation of Russian; Duden; ISO 9:1995 without its marks; French press.
 */

/** Longest first. `ye` is `е`, which Russian writes after vowels and at the beginning. */
const TO_CYRILLIC: readonly [string, string][] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['yo', 'ё'],
  ['ye', 'е'],
  ['iy', 'ий'],
  ['yy', 'ый'],
  ['ay', 'ай'],
  ['ey', 'ей'],
  ['oy', 'ой'],
  ['uy', 'уй'],
  ...pairs('abvgdeziklmnoprstufy', 'абвгдезиклмнопрстуфы'),
  ["'", 'ь'],
  ['’', 'ь'],
];

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, at) => [letter, to.charAt(at)]);
}

const LETTERS = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const WAYS = {
  german: 'a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja',
  french: 'a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia',
  iso: 'a b v g d e e z z i j k l m n o p r s t u f h c c s s _ y _ e u a',
  simple: 'a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sch _ y _ e iu ia',
};
const TABLES = Object.values(WAYS).map((way) => {
  const spelled = way.split(' ');
  return new Map(Array.from(LETTERS, (letter, at) => [letter, (spelled[at] ?? '').replace('_', '')]));
});

/** `undefined` when a letter has no place in the table: the name is not Russian, or is translated. */
export function toCyrillic(name: string): string | undefined {
  let rest = name.toLowerCase();
  let written = '';
  while (rest !== '') {
    const [from, to] = TO_CYRILLIC.find(([latin]) => rest.startsWith(latin)) ?? separator(rest);
    if (from === '') return undefined;
    written += to;
    rest = rest.slice(from.length);
  }
  return written;
}

function separator(rest: string): [string, string] {
  return /^[ -]/.test(rest) ? [rest.charAt(0), rest.charAt(0)] : ['', ''];
}

/** A name in Russian letters in four Latin spellings, lower case. */
export function latinWays(cyrillic: string): string[] {
  return TABLES.map((table) => Array.from(cyrillic, (letter) => table.get(letter) ?? letter).join(''));
}
