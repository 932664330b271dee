/**
 * The **shape** of a word: what is left when letters and digits are replaced by their class.
 */

function classOf(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{Ll}/u.test(character)) return 'x';
  if (/\p{N}/u.test(character)) return 'd';
  return /\p{L}/u.test(character) ? 'y' : character;
}

/**
 * Short shape: small letters count once, other runs up to twice.
 *
 * ```text
 * Belarus → Xx     SU-35 → XX-dd     NATO → XX
 * ```
 */
export function shortShape(word: string): string {
  let shape = '';
  let previous = '';
  let run = 0;
  for (const character of word) {
    const now = classOf(character);
    run = now === previous ? run + 1 : 0;
    previous = now;
    if (run < (now === 'x' ? 1 : 2)) shape += now;
  }
  return shape;
}

/** Long shape: each of the first ten code units by itself. */
export function longShape(word: string): string {
  let shape = '';
  for (const character of word.slice(0, 10)) {
    const now = classOf(character);
    shape += now === 'y' ? character : now;
  }
  return shape;
}
