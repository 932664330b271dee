/**
 * **Numbers** as people write them in prose: "30,000", "2.5 million", "two dozen", "169,000–190,000".
 */

const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const SCALES: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

const DIGITS = '\\d{1,3}(?:[,.\\u00A0\\u202F]\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?(?![\\d,.]\\d)';
const SPELLED = `(?:${TENS})(?:-(?:${ONES}))?|${Object.keys(WORDS).join('|')}`;

/** A number, for patterns. */
export const NUMBER = `(?:(?:${DIGITS}|${SPELLED}|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?: (?:${Object.keys(SCALES).join('|')})(?![a-z]))?)`;

/**
 * Read a number. "30.000" with exactly three digits behind a full stop is thirty thousand.
 *
 * @returns
 *   `undefined` when the words are no number.
 */
export function readNumber(words: string): number | undefined {
  const [first = '', scale] = words.toLowerCase().split(' ');
  const factor = scale ? SCALES[scale] : 1;
  const value = /^\d/.test(first) ? readDigits(first) : readWords(first);
  return value === undefined || factor === undefined ? undefined : value * factor;
}

function readDigits(digits: string): number {
  return Number(/^\d{1,3}(?:[,.\u00A0\u202F]\d{3})+$/.test(digits) ? digits.replace(/\D/g, '') : digits);
}

function readWords(words: string): number | undefined {
  const parts = words.split('-').map((word) => WORDS[word]);
  return parts.includes(undefined) ? undefined : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
