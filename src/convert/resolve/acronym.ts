/**
 * An **acronym** is spelled by the first letters of a name's words; small words may be left out, a word may
 * lend more letters than one, and the number of a unit stays.
 *
 * ```text
 * SDF = Syrian Democratic Forces    USAF = US Air Force    TF-104 = Task Force 104    CENTCOM = Central Command
 * ```
 */

/** Is it written as an acronym: capitals, perhaps with stops, digits behind a hyphen, or a plural s? */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[.&]?){2,9}(?:-\d+|s)?$/u.test(name.replace(/(?<=\.) (?=\p{Lu}\.)/gu, ''));
}

/** Letters of an acronym, and the number behind it. */
export function lettersOf(acronym: string): string {
  return acronym.replace(/[^\p{Lu}\d]/gu, '');
}

const SMALL = /^(?:of|the|and|for|in|on|de|du|des|la|le|et|&|a|to|at|y)$/i;
const DESIGNATOR = /^(?:Inc|Ltd|Limited|LLC|Corp|Corporation|Co|Company|PLC|S\.?A|GmbH|AG)\.?$/;

/** Every acronym that the first letters of a name spell. */
export function acronymsOf(name: string): string[] {
  const words = name
    .replace(/[()“”"]/g, '')
    .split(/[\s–-]+/)
    .filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length < 2) return [];
  const main = words.filter((word) => !DESIGNATOR.test(word.replace(/,$/, '')));
  return [words, main].flatMap((some) => [
    initials(some),
    initials(some.filter((word) => !SMALL.test(word))),
    initials(some.filter((word) => !/^\p{Ll}/u.test(word))),
  ]);
}

/** First letters; an acronym among the words lends all of its own, a number itself. */
function initials(words: readonly string[]): string {
  return words
    .map((word) => {
      if (/^(?:\p{Lu}\.?){2,4}$/u.test(word)) return word.replace(/\./g, '');
      return /^\d+$/.test(word)
        ? word
        : word
            .replace(/^[^\p{L}\d]+/u, '')
            .charAt(0)
            .toUpperCase();
    })
    .join('');
}

/**
 * May a short form in brackets behind a name be spelled by it: the same first letter, and every letter in the
 * order of the name?
 */
export function spelledBy(short: string, name: string): boolean {
  if (!/^\p{Lu}/u.test(short) || /\s/.test(short) || short.length > 12 || !/\p{Lu}.*\p{Lu}/u.test(short))
    return false;
  if (acronymsOf(name).includes(lettersOf(short))) return true;
  let at = 0;
  const letters = name.toLowerCase();
  const rest = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (const letter of rest) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return name.split(/[\s-]+/).some((word) => word.toLowerCase().startsWith(rest.charAt(0)));
}
