/**
 * The **sense** of words is what a correction of their spelling leaves alone: numbers, names, negations, and the
 * small words that turn a statement round. Where one of these differs, the words say something else, however
 * alike they look.
 */
import { fold } from './fold.ts';

/** What differs between two wordings. */
export type SenseChange = 'number' | 'negation' | 'name';

/** Words that deny, limit, compare, or say how sure or when: none may come, go or change places. */
const TURNING = new Set(
  `no not none nobody nothing nowhere never neither nor without cannot hardly barely scarcely except unless
  if whether only all any some every each both half most more less least fewer few many several least almost
  before after until since over under above below up down may might can could would will shall should must
  against for from to alleged allegedly reported reportedly denied denies refused failed ended stopped`.split(
    /\s+/,
  ),
);
const NUMBERS = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
  thousands million millions billion billions trillion dozen dozens first second third fourth fifth double
  twice`.split(/\s+/),
);
/** Parts before a word that make its opposite. */
const OPPOSITE =
  /^(?:un|in|im|il|ir|dis|non|de|mis|anti|counter|re|over|under|ex|en|pro|sub|super|pre|post)-?(?=\p{L}{3})/u;

/**
 * Does the sense of two wordings differ?
 *
 * @returns
 *   What differs first; `undefined` when only the spelling, punctuation or wording of other words does.
 */
export function senseChange(one: string, other: string): SenseChange | undefined {
  const [ours, theirs] = [wordsIn(one), wordsIn(other)];
  if (!agree(ours.filter(isNumber), theirs.filter(isNumber), numberKey)) return 'number';
  if (!agree(turningIn(ours, theirs), turningIn(theirs, ours), lower)) return 'negation';
  if (turnsRound(ours, theirs)) return 'negation';
  return namesStay(ours, theirs) && namesStay(theirs, ours) ? undefined : 'name';
}

function wordsIn(text: string): string[] {
  return (
    fold(text).match(
      /[$€£%+-]?(?:\d+(?: (?=\d{3}\b))?)+[\p{L}\p{N}.,:/%-]*|[\p{L}\p{N}\p{M}]+(?:['-][\p{L}\p{N}\p{M}]+)*|[$€£%]/gu,
    ) ?? []
  );
}

function lower(word: string): string {
  return word.toLowerCase();
}

function isNumber(word: string): boolean {
  return (
    /[\p{N}$€£%]/u.test(word) ||
    word
      .toLowerCase()
      .split('-')
      .some((part) => NUMBERS.has(part))
  );
}

/** `30,000` and `30 000` are one number; a comma or stop at the end belongs to the sentence. */
function numberKey(word: string): string {
  return lower(word)
    .replace(/[.,:]+$/, '')
    .replace(/(?<=\d)[, ](?=\d{3}(?!\d))/g, '');
}

function isTurning(word: string): boolean {
  return TURNING.has(lower(word)) || /n't$/i.test(word);
}

/** The turning words of one wording, with those that are slips of a turning word of the other: `evcry` for `every`. */
function turningIn(words: readonly string[], others: readonly string[]): string[] {
  const theirs = others.map(lower).filter((word) => TURNING.has(word));
  return words.map(lower).flatMap((word) => {
    if (isTurning(word)) return [word];
    return theirs.filter((other) => isSlip(word, other)).slice(0, 1);
  });
}

/** Fewest letters of a word that is known with one of them wrong: `no` and `so`, `may` and `day` are words. */
const LEAST_LETTERS = 5;

function isSlip(word: string, meant: string): boolean {
  if (word.length !== meant.length || word.length < LEAST_LETTERS) return false;
  return [...meant].filter((letter, at) => letter !== word[at]).length === 1;
}

/** The same words in the same order. */
function agree(ours: readonly string[], theirs: readonly string[], key: (word: string) => string): boolean {
  return ours.map(key).join(' ') === theirs.map(key).join(' ');
}

/** `able` and `unable`, `increase` and `decrease`: one has a part before the rest that the other lacks. */
function turnsRound(ours: readonly string[], theirs: readonly string[]): boolean {
  const [left, right] = [missingFrom(ours, theirs), missingFrom(theirs, ours)];
  const bare = (word: string) => word.replace(OPPOSITE, '');
  return left.some((word) => right.some((other) => bare(word) === bare(other)));
}

function missingFrom(ours: readonly string[], theirs: readonly string[]): string[] {
  const present = new Set(theirs.map(lower));
  return ours.map(lower).filter((word) => !present.has(word));
}

/** Every capitalised word of one wording stands in the other, in the same order, perhaps written small. */
function namesStay(ours: readonly string[], theirs: readonly string[]): boolean {
  let at = 0;
  return ours
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((name) => {
      const found = theirs.findIndex((word, index) => index >= at && lower(word) === lower(name));
      at = found + 1;
      return found !== -1;
    });
}
