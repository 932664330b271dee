/**
 * The **skeleton** of a word is what spellings in Latin letters have in common: one letter for each family of
 * consonants, and no vowel but a first one. `Gaddafi`, `Qadhafi`, `Kadafi` → `ktv`; `Zelenskyy`, `Zelenskiy` →
 * `slnsk`; `Yevgeny`, `Evgenii` → `avkn`. Digits stay.
 */

/** Letters together that stand for one sound, before they are looked at one by one. */
const TOGETHER: readonly [RegExp, string][] = [
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/ch(?=[rl])/g, 'k'],
  [/^ou(?=[aei])/, 'w'],
  [/d(?:zh|j|sch)|t?s?ch|[tcs]z|ts|c(?=[eiy])|(?<=i)c$/g, 's'],
  [/(?<=[bcdgkpstz])h|h$|(?<=[aeiouy])j(?![aeiouy])/g, ''],
  [/(?<=[aeiouy])w(?![aeiouy])/g, ''],
];

/** As Germans and most Slavs read: `j` like `y`, a lone `ch` like `kh`, `w` like `v`. */
const GERMAN: readonly [RegExp, string][] = [
  [/(?<![dj])j(?!j)/g, 'y'],
  [/(?<![ts])ch/g, 'k'],
  [/c(?!h)/g, 's'],
  [/w/g, 'v'],
];

const FAMILIES = ['kgqhc', 'szj', 'td', 'pb', 'vwf', 'aeiouy'];

/** All letters of a letter's family: its consonants, or all vowels; the letter alone when it has none. */
export function familyOf(letter: string): string {
  return FAMILIES.find((letters) => letters.includes(letter)) ?? letter;
}

/** @param word Folded, in Latin letters; letters of other scripts stay as they are. */
export function skeleton(word: string): string {
  const simple = replaced(word, TOGETHER);
  let out = '';
  let last = '';
  for (const letter of simple) {
    const family = familyOf(letter)[0] as string;
    if ((family !== last || /\d/.test(family)) && (family !== 'a' || out === '')) out += family;
    last = family;
  }
  return out;
}

/** A word as Germans write it, otherwise. */
export function inGerman(word: string): string[] {
  return [word, replaced(word, GERMAN)];
}

/** The skeletons of a word in each of its spellings: as it is read in English, and in German, unless told. */
export function skeletons(word: string, spellings = inGerman): string[] {
  return [...new Set(spellings(word).map(skeleton))];
}

function replaced(word: string, rules: readonly [RegExp, string][]): string {
  return rules.reduce((rest, [sound, letters]) => rest.replace(sound, letters), word);
}
