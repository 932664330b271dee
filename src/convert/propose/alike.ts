/**
 * Texts that are **alike** are found by what they share: whole passages, or a sample of shingles. The sample
 * grows with the shelf, so that one more document is held against a few sources, however many there are.
 */
import { sampleOf, type Wording, wordingOf } from '../../text/shingle.ts';
import { type WordedText, wordedText } from './overlap.ts';
import { passageKey, type Shelf, type ShelfSource } from './shelf.ts';

/** In which sources a sampled shingle stands, and how many passages of each source of the shelf are entered. */
interface Samples {
  holders: Map<number, ShelfSource[]>;
  entered: number[];
}

const samplesOf = new WeakMap<Shelf, Samples>();

/** Sources that are looked at closely. */
const LOOKED_AT = 8;
/** Fewest sampled shingles that must be shared: about two dozen words in a row, or in several places. */
const LEAST_SHARED = 3;
/** What so many sources say is a turn of phrase. */
const COMMONPLACE = 40;

/** Sources that may hold much of the text, the most alike first. */
export function alikeOf(shelf: Shelf, { wording }: WordedText): ShelfSource[] {
  const { holders } = sampled(shelf);
  const shared = new Map<ShelfSource, number>();
  for (const shingle of sampleOf(wording)) {
    const found = holders.get(shingle) ?? [];
    if (found.length > COMMONPLACE) continue;
    for (const source of found) shared.set(source, (shared.get(source) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort(([, one], [, other]) => other - one)
    .slice(0, LOOKED_AT)
    .map(([source]) => source);
}

/** The samples, with all that was added to the shelf since they were last asked for. */
function sampled(shelf: Shelf): Samples {
  const samples = samplesOf.get(shelf) ?? { holders: new Map(), entered: [] };
  samplesOf.set(shelf, samples);
  for (const [at, source] of shelf.sources.entries()) {
    if (source.excerpt || samples.entered[at] === source.passages.length) continue;
    samples.entered[at] = source.passages.length;
    enter(samples, source);
  }
  return samples;
}

function enter({ holders }: Samples, source: ShelfSource): void {
  for (const shingle of sampleOf(wordsOf(source))) {
    const known = holders.get(shingle);
    if (!known) holders.set(shingle, [source]);
    else if (!known.includes(source) && known.length <= COMMONPLACE) known.push(source);
  }
}

function wordsOf({ passages }: ShelfSource): Wording {
  return wordingOf(passages.map(({ text }) => text).join('\n'));
}

/**
 * Sources that share whole passages with the document, those with most of them first.
 *
 * @param least
 *   Fewest characters that must be shared: headings stand everywhere.
 */
export function sharing(shelf: Shelf, passages: readonly { text: string }[], least: number): ShelfSource[] {
  const shared = new Map<ShelfSource, number>();
  for (const [key, length] of lengths(passages)) {
    for (const source of shelf.byPassage.get(key) ?? []) {
      shared.set(source, (shared.get(source) ?? 0) + length);
    }
  }
  return [...shared]
    .filter(([, length]) => length >= least)
    .sort(([, one], [, other]) => other - one)
    .slice(0, LOOKED_AT)
    .map(([source]) => source);
}

/** Characters of each distinct passage, by key. */
export function lengths(passages: readonly { text: string }[]): Map<string, number> {
  return new Map(passages.map(({ text }) => [passageKey(text), text.length]));
}

/** Texts whose words are kept at hand, the last that were asked for. */
const AT_HAND = 64;
const worded = new Map<readonly { text: string }[], { length: number; text: WordedText }>();

/** The words of passages, worked out once for several questions in a row. */
export function wordedPassages(passages: readonly { text: string }[]): WordedText {
  const known = worded.get(passages);
  if (known?.length === passages.length) return known.text;
  const text = wordedText(passages);
  const [oldest] = worded.keys();
  if (worded.size >= AT_HAND && oldest) worded.delete(oldest);
  worded.set(passages, { length: passages.length, text });
  return text;
}
