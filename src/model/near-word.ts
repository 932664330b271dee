/**
 * A **near word** is the known word that somebody most likely meant by one that is not known.
 */
import { distance } from 'fastest-levenshtein';

/** Most words that are near to the same degree and still worth asking for. */
const MOST_NEAR = 3;

/** The known word a misspelt one is closest to, when at most a third of its letters differ. */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  return nearWords(word, known)[0];
}

/** The same, and others that are as close: nothing where they are many. Never the opposite of what was written. */
export function nearWords(word: string, known: readonly string[]): string[] {
  let least = Number.POSITIVE_INFINITY;
  let near: string[] = [];
  for (const one of known) {
    const far = slips(word, one);
    if (far > least || far > Math.max(1, Math.floor(one.length / 3)) || isOpposite(word, one)) continue;
    near = far < least ? [one] : [...near, one];
    least = far;
  }
  return near.length <= MOST_NEAR ? near : near.slice(0, 1);
}

/** Known words, nearest first. */
export function byNearness(word: string, known: readonly string[]): string[] {
  return known
    .map((one) => ({ one, far: slips(word, one) }))
    .sort((left, right) => left.far - right.far)
    .map(({ one }) => one);
}

/** Letters to add, drop or change, after Levenshtein; two side by side that changed places, and nothing else, are 1. */
function slips(left: string, right: string): number {
  return isSwapped(left, right) ? 1 : distance(left, right);
}

/** Beginnings that make the opposite of a word. */
const NEGATING = /^(?:anti|dis|il|im|in|ir|mis|non?|not|un)[-_ ]?/;

/** Does one of two words say that the other is not so: `indirect`, `unplaned`? */
function isOpposite(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  const bare = long.toLowerCase().replace(NEGATING, '');
  return bare.length < long.length && short.length < long.length && distance(bare, short.toLowerCase()) <= 1;
}

/**
 * The word of a fixed vocabulary that was meant without a doubt: the same but for capitals, spaces and hyphens,
 * or the only one that is one slip of the hand away. Another ending is another word: `founder` is not `founded`.
 */
export function meantWord(word: string, vocabulary: readonly string[]): string | undefined {
  const same = vocabulary.filter((one) => plain(one) === plain(word));
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const near = vocabulary.filter((one) => slips(plain(word), plain(one)) === 1);
  const [only] = near;
  return near.length === 1 && only && isSlipOfHand(plain(word), plain(only)) ? only : undefined;
}

function isSlipOfHand(left: string, right: string): boolean {
  if (isOpposite(left, right) || Math.max(left.length, right.length) < SHORTEST) return false;
  const isOtherEnd = left.length === right.length && left.at(-1) !== right.at(-1) && !isSwapped(left, right);
  return !(isOtherEnd && ENDINGS.test(left) && ENDINGS.test(right));
}

/** Fewest letters of a word in which one is a slip. */
const SHORTEST = 3;

/** Letters that make another word at the end of one. */
const ENDINGS = /[drsn]$/;

/** Do two words differ only in two letters side by side that changed places? */
function isSwapped(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  const at = commonStart(left, right);
  if (at > left.length - 2 || left[at] !== right[at + 1] || left[at + 1] !== right[at]) return false;
  return left.slice(at + 2) === right.slice(at + 2);
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_\s]/g, '');
}

/**
 * The id that was meant without a doubt: the only one that differs in a hyphen, in two letters that changed places,
 * or in one letter inside a part with enough of them to be a slip of the hand. `su-30` is not `su-35`, nor `iran`
 * `iraq`, nor `ivanova` `ivanov`.
 */
export function meantId(id: string, known: Iterable<string>): string | undefined {
  const near = Array.from(known).filter(
    (one) => Math.abs(one.length - id.length) <= 1 && slips(id, one) === 1,
  );
  const [only] = near;
  return near.length === 1 && only && isSlip(id, only) ? only : undefined;
}

/** Fewest letters of a part of an id in which another letter in the place of one is a slip. */
const LONG_ENOUGH = 6;
/** The same for a letter too many or too few. */
const LONG_ENOUGH_TO_DROP = 4;
/** The same for two that changed places. */
const LONG_ENOUGH_TO_SWAP = 3;

function isSlip(written: string, known: string): boolean {
  if (written.replaceAll('-', '') === known.replaceAll('-', '')) return written.length !== known.length;
  if (digitsOf(written) !== digitsOf(known) || isOpposite(written, known)) return false;
  const at = commonStart(written, known);
  const part = partAt(known, at);
  if (isSwapped(written, known))
    return part.length >= LONG_ENOUGH_TO_SWAP && isLetters(known.slice(at, at + 2));
  if (written.length === known.length)
    return part.length >= LONG_ENOUGH && isInside(known, at) && isLetters(`${written[at]}${known[at]}`);
  const longer = written.length > known.length ? written : known;
  const isPlace = isInside(longer, at) || (part === known && at > 0 && !/[as]/.test(longer[at] ?? ''));
  return part.length >= LONG_ENOUGH_TO_DROP && isPlace && isLetters(longer[at] ?? '');
}

function isLetters(some: string): boolean {
  return /^[a-z]+$/.test(some);
}

function digitsOf(id: string): string {
  return id.match(/[^-]*\d[^-]*/g)?.join('-') ?? '';
}

function commonStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && at < right.length && left[at] === right[at]) at++;
  return at;
}

/**
 * Are there letters of the same part before and after an offset? At the end of a name of several parts another letter
 * is another name, and an `a` or an `s` at any end.
 */
function isInside(id: string, at: number): boolean {
  return isLetters(id[at - 1] ?? '') && isLetters(id[at + 1] ?? '');
}

/** The part of an id, between hyphens, in which an offset lies. */
function partAt(id: string, offset: number): string {
  const begin = id.lastIndexOf('-', offset - 1) + 1;
  const end = id.indexOf('-', offset);
  return id.slice(begin, end === -1 ? undefined : end);
}
