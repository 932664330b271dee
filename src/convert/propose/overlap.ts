/**
 * The **overlap** of two texts is what stands in both in the same words, though a word here and there was edited
 * and the paragraphs are cut otherwise.
 */
import { WIDTH, type Wording, wordingOf } from '../../text/shingle.ts';

/** Passages as one run of words: paragraphs may be cut otherwise in the other text. */
export interface WordedText {
  wording: Wording;
  /** First word of each passage, and the one behind its last. */
  passages: { from: number; to: number }[];
  /** Where each shingle stands first. */
  stands: ReadonlyMap<number, number>;
}

export function wordedText(passages: readonly { text: string }[]): WordedText {
  const wording = wordingOf(passages.map(({ text }) => text).join('\n'));
  const ends: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    length += text.length + 1;
    ends.push(length);
  }
  const stands = new Map<number, number>();
  wording.shingles.forEach((shingle, at) => {
    if (!stands.has(shingle)) stands.set(shingle, at);
  });
  let word = 0;
  const ranges = ends.map((end) => {
    const from = word;
    while (word < wording.words.length && (wording.starts[word] ?? 0) < end) word++;
    return { from, to: word };
  });
  return { wording, passages: ranges, stands };
}

/** One passage of a text, as it stands in another. */
export interface Stand {
  words: number;
  /** Words of it that stand in the other text. */
  common: number;
  /** It says the same there: what differs are words that tell neither number nor name, and deny nothing. */
  isCopy: boolean;
}

/** Share of a passage that must stand in the other text when a person has edited it. */
const MOST = 0.7;
/** An edited passage may have grown or shrunk in the other text by this. */
const GROWN = 1.6;

/** Every passage of a text, as it stands in another. */
export function standsIn(text: WordedText, other: WordedText): Stand[] {
  const { wording, passages } = text;
  const covered = coverage(wording, other);
  return passages.map(({ from, to }) => {
    let common = 0;
    for (let at = from; at < to; at++) if (covered[at]) common++;
    const words = to - from;
    return {
      words,
      common,
      isCopy:
        words > 0 && common >= words * (words < WIDTH ? 1 : MOST) && saysTheSame(text, other, { from, to }),
    };
  });
}

/** Which words lie in a shingle that both texts have. */
function coverage({ words, shingles }: Wording, { stands }: WordedText): Uint8Array {
  const covered = new Uint8Array(words.length);
  shingles.forEach((shingle, at) => {
    if (stands.has(shingle)) covered.fill(1, at, at + WIDTH);
  });
  return covered;
}

interface Range {
  from: number;
  to: number;
}

/** Do the passage and the stretch of the other text where it stands tell the same numbers, names and denials? */
function saysTheSame(text: WordedText, other: WordedText, range: Range): boolean {
  const length = range.to - range.from;
  if (length < WIDTH) return true;
  const there = stretchOf(text, other, range);
  if (!there) return false;
  if (there.to - there.from > length * GROWN + WIDTH) return false;
  const [ours, theirs] = [tellingIn(text.wording, range), tellingIn(other.wording, there)];
  return ours.length === theirs.length && ours.every((word, at) => word === theirs[at]);
}

/** By how many words an edited passage may be out of step with the other text. */
const SLACK = 8;

/**
 * The stretch of the other text that stands for a passage: from its first shingle that stands there to its last,
 * and as many words before and after as the passage has there. Shingles that stand there also elsewhere are
 * outvoted.
 */
function stretchOf({ wording }: WordedText, other: WordedText, { from, to }: Range): Range | undefined {
  const shifts: number[] = [];
  for (let at = from; at + WIDTH <= to; at++) {
    const stand = other.stands.get(wording.shingles[at] ?? -1);
    if (stand !== undefined) shifts.push(stand - at);
  }
  const usual = shifts.toSorted((one, another) => one - another)[shifts.length >> 1];
  if (usual === undefined) return undefined;
  const near = shifts.filter((shift) => Math.abs(shift - usual) <= SLACK);
  const [first, last] = [near[0] ?? usual, near.at(-1) ?? usual];
  return { from: Math.max(0, from + first), to: Math.min(to + last, other.wording.words.length) };
}

function tellingIn({ words, telling }: Wording, { from, to }: Range): string[] {
  return words.slice(from, to).filter((_, at) => telling[from + at]);
}
