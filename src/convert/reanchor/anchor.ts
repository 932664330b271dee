/**
 * To **anchor** a quotation again is to find it in a source whose text was corrected: the same words between other
 * words, else words that differ in their spelling alone. What says something else is at most shown to a person.
 */
import type { Citation, Claim } from '../../model/schema.ts';
import { type Approximate, approximations } from '../../text/approximate.ts';
import { type SenseChange, senseChange } from '../../text/approximate-sense.ts';
import { fold } from '../../text/fold.ts';
import { foldedOf } from '../propose/folded.ts';
import { contexts, type Stand, standsOf } from '../propose/quotation.ts';
import type { ShelfPassage } from '../propose/shelf.ts';

/** Why words that are like the quotation are not taken for it. */
export type Doubt = SenseChange | 'value' | 'unlike' | 'several';

export interface Meant {
  passage: ShelfPassage;
  text: string;
  /** From 0 to 1. */
  likeness: number;
  doubt: Doubt;
}

export type Anchoring =
  | { state: 'stands' }
  /** `context`: the same words between others. `words`: the words were corrected. */
  | { state: 'found'; how: 'context' | 'words'; citation: Citation; passage: ShelfPassage; likeness: number }
  | { state: 'lost'; meant?: Meant };

export interface AnchorOptions {
  /** The claim that rests on the quotation: words of its value must go on standing in it. */
  claim?: Claim | undefined;
  /** The passage in which the quotation is to be found, where that is known. */
  within?: ShelfPassage | undefined;
}

/** Least likeness of words that are taken for the quotation. */
const LIKE = 0.8;
/** How much better the place must be than any other. */
const APART = 0.08;

/** Find a citation again in the passages of its source. */
export function anchored(
  citation: Citation,
  passages: readonly ShelfPassage[],
  { claim, within }: AnchorOptions = {},
): Anchoring {
  const stands = standsOf(passages, citation);
  const [only] = stands;
  if (stands.length === 1 && (!within || only?.passage.key === within.key)) return { state: 'stands' };
  const [here, another] = stands.filter(({ passage }) => passage.key === within?.key);
  if (here && !another) return pinnedThere(citation, passages, here);
  const bare = standsOf(within ? [within] : passages, { source: citation.source, quote: citation.quote });
  if (bare.length > 0) return fromContext(citation, passages, bare);
  return fromWords(citation, passages, { claim, within });
}

/** It is known where the words are meant, but others like them have come. */
function pinnedThere(citation: Citation, passages: readonly ShelfPassage[], stand: Stand): Anchoring {
  const pinned = pinnedAt(passages, stand, citation);
  const { passage } = stand;
  if (pinned) return { state: 'found', how: 'context', citation: pinned, passage, likeness: 1 };
  return { state: 'lost', meant: { passage, text: citation.quote, likeness: 1, doubt: 'several' } };
}

interface Place extends Approximate {
  passage: ShelfPassage;
}

/** The same words stand there: which of them are between the most alike words? */
function fromContext(
  citation: Citation,
  passages: readonly ShelfPassage[],
  stands: readonly Stand[],
): Anchoring {
  const [best, next] = placesIn([...new Set(stands.map(({ passage }) => passage))], citation);
  if (!best) return { state: 'lost' };
  const pinned = next && best.score - next.score < APART ? undefined : pinnedAt(passages, best, citation);
  if (pinned) return { state: 'found', how: 'context', citation: pinned, passage: best.passage, likeness: 1 };
  return { state: 'lost', meant: { ...best, doubt: 'several' } };
}

function fromWords(
  citation: Citation,
  passages: readonly ShelfPassage[],
  { claim, within }: AnchorOptions,
): Anchoring {
  const [best, next] = placesIn(within ? [within] : passages, citation);
  if (!best) return { state: 'lost' };
  const { passage, text, likeness } = best;
  const rivalled = next !== undefined && best.score - next.score < APART;
  const doubt = doubtOf(citation.quote, best, claim) ?? (rivalled ? 'several' : undefined);
  const pinned = doubt ? undefined : pinnedAt(passages, best, { ...citation, quote: text });
  if (pinned) return { state: 'found', how: 'words', citation: pinned, passage, likeness };
  return { state: 'lost', meant: { passage, text, likeness, doubt: doubt ?? 'several' } };
}

function placesIn(passages: readonly ShelfPassage[], { quote: exact, prefix, suffix }: Citation): Place[] {
  const places = passages.flatMap((passage) =>
    approximations(foldedOf(passage), passage.text, { quote: { exact, prefix, suffix } }).map(
      (place): Place => ({ ...place, passage }),
    ),
  );
  return places.sort((one, other) => other.score - one.score);
}

function doubtOf(
  quote: string,
  { text, likeness }: Approximate,
  claim: Claim | undefined,
): Doubt | undefined {
  const change = senseChange(quote, text);
  if (change) return change;
  if (likeness < LIKE) return 'unlike';
  return claim && !keepsValue(claim, quote, text) ? 'value' : undefined;
}

/** Words of the value that stood in the quotation stand in it still. */
function keepsValue({ value }: Claim, before: string, after: string): boolean {
  if (typeof value !== 'string') return true;
  const [was, is] = [before, after].map((text) => new Set(wordsIn(text)));
  return wordsIn(value).every((word) => !was?.has(word) || is?.has(word));
}

function wordsIn(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/**
 * The citation of words at a place, so that they stand there alone: with as many words beside them as it had
 * before, else with more.
 */
function pinnedAt(passages: readonly ShelfPassage[], place: Stand, citation: Citation): Citation | undefined {
  const isThere = (one: Citation) => {
    const [stand, another] = standsOf(passages, one);
    return stand?.passage.key === place.passage.key && stand.start === place.start && another === undefined;
  };
  const refreshed = withWordsBeside(place, citation);
  if (!refreshed) return undefined;
  return isThere(refreshed)
    ? refreshed
    : contexts(place, refreshed).find((one) => !isGap(one) && isThere(one));
}

/** In an excerpt `…` stands for words that are left out, and is none itself. */
function isGap({ prefix = '', suffix = '' }: Citation): boolean {
  return `${prefix}${suffix}`.includes('…');
}

/** `undefined` when no words stand any more where the citation names some. */
function withWordsBeside({ passage, start, end }: Stand, citation: Citation): Citation | undefined {
  const { prefix, suffix } = citation;
  const before = passage.text.slice(0, start).trim().split(' ').slice(-countOf(prefix)).join(' ');
  const after = passage.text.slice(end).trim().split(' ').slice(0, countOf(suffix)).join(' ');
  if ((prefix && !before) || (suffix && !after)) return undefined;
  return { ...citation, ...(prefix && { prefix: before }), ...(suffix && { suffix: after }) };
}

function countOf(words: string | undefined): number {
  return words === undefined ? 0 : words.trim().split(/\s+/).length;
}
