/**
 * **Numbers** in names are written in words, figures or Roman numerals: `Third Army`, `3rd Army`, `III Army`.
 */

const WORDS =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
const ROMAN = ' i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');

/** @returns The words of a name with its number written otherwise; nothing when it has none up to 15. */
export function otherNumbers(words: readonly string[]): string[] {
  const at = words.findIndex((word) => numberOf(word) > 0);
  const word = words[at];
  if (words.length < 2 || word === undefined) return [];
  const number = numberOf(word);
  return [WORDS[number], `${number}${ending(number)}`, ROMAN[number], `${number}`]
    .filter((other) => other !== word)
    .map((other) => words.with(at, other ?? '').join(' '));
}

/** 0 for what is no number. */
function numberOf(word: string): number {
  const figures = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(word)?.[1];
  const number = figures ? Number(figures) : Math.max(0, WORDS.indexOf(word), ROMAN.indexOf(word));
  return number < WORDS.length ? number : 0;
}

function ending(number: number): string {
  return ['th', 'st', 'nd', 'rd'][number > 3 ? 0 : number] ?? 'th';
}
