/**
 * An **approximate** place is where words most likely stood before somebody corrected the text: the same words
 * but for some characters, between the same words.
 *
 * Places are rated as in the Hypothesis client: the quotation counts 50, the words before and behind it 20 each,
 * where it stood 2. https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/match-quote.ts
 */
import { errorsAtEnds, errorsBetween } from './approximate-errors.ts';
import { type Folded, fold } from './fold.ts';
import { type Quote, type Span, toOriginal } from './quote.ts';

export interface Approximate extends Span {
  /** Words of the text, unfolded. */
  text: string;
  /** How like the quotation they are, from 0 to 1: 1 when they are the same after folding. */
  likeness: number;
  /** The same, with the words beside it and the place, from 0 to 1. */
  score: number;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 };
/** Share of a quotation that may differ. */
const MOST_ERRORS = 0.4;
/** Shorter words stand approximately everywhere. */
const SHORTEST = 8;
/** Longest quotation and text that are searched, in characters: more than a page may hold. */
const LONGEST = { quote: 4000, text: 4_000_000 };
/** Places that are looked at more closely. */
const MOST_PLACES = 12;

/**
 * Find the places where a quotation stands, or where words like it do when it stands nowhere.
 *
 * @param original
 *   The text before it was folded.
 * @param hint
 *   Where the quotation is expected, as an offset in the original.
 * @returns
 *   The best place first; none when nothing is like the quotation, or it is too short to tell.
 */
export function approximations(
  folded: Folded,
  original: string,
  { quote, hint }: { quote: Quote; hint?: number | undefined },
): Approximate[] {
  const exact = fold(quote.exact);
  if (exact.length > LONGEST.quote || folded.text.length > LONGEST.text) return [];
  const found = placesOf(folded.text, exact).map((span) => {
    const { start, end } = toOriginal(folded, span.start, span.end);
    const likeness = likenessOf(exact, folded.text.slice(span.start, span.end));
    const place = hint === undefined ? undefined : 1 - Math.abs(start - hint) / Math.max(1, original.length);
    const score = rated(folded.text, span, { quote, likeness, place });
    return { start, end, text: original.slice(start, end), likeness, score };
  });
  return found.sort((one, other) => other.score - one.score || one.start - other.start);
}

/** How like two texts are, from 0 to 1. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  return 1 - errorsBetween(one, other) / Math.max(1, one.length, other.length);
}

function placesOf(text: string, exact: string): Span[] {
  if (exact === '') return [];
  const same: Span[] = [];
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    same.push({ start: at, end: at + exact.length });
  }
  if (same.length > 0 || exact.length < SHORTEST) return same.slice(0, MOST_PLACES);
  const spans = bestEnds(text, exact).map((end) => wholeWords(text, spanBefore(text, exact, end)));
  return spans.filter((span, at) => spans.findIndex(({ start }) => start === span.start) === at);
}

/** Where words like the pattern end: the fewest errors first, each place once. */
function bestEnds(text: string, exact: string): number[] {
  const errors = errorsAtEnds(exact, text, 'anywhere');
  const most = Math.floor(exact.length * MOST_ERRORS);
  const ends: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    const here = errors[end] ?? 0;
    if (here <= most && here < (errors[end - 1] ?? 0) && here <= (errors[end + 1] ?? here)) ends.push(end);
  }
  ends.sort((one, other) => (errors[one] ?? 0) - (errors[other] ?? 0) || one - other);
  const apart: number[] = [];
  for (const end of ends) {
    if (apart.length === MOST_PLACES) break;
    if (apart.every((other) => Math.abs(other - end) > exact.length / 2)) apart.push(end);
  }
  return apart;
}

/** The words that end there: read backwards, those with the fewest errors. */
function spanBefore(text: string, exact: string, end: number): Span {
  const from = Math.max(0, end - Math.ceil(exact.length * (1 + MOST_ERRORS)));
  const errors = errorsAtEnds(reversed(exact), reversed(text.slice(from, end)), 'start');
  let best = 0;
  for (let length = 1; length < errors.length; length++) {
    const [here, least] = [errors[length] ?? 0, errors[best] ?? 0];
    const closer = Math.abs(length - exact.length) < Math.abs(best - exact.length);
    if (here < least || (here === least && closer)) best = length;
  }
  return { start: end - best, end };
}

function reversed(text: string): string {
  let back = '';
  for (let at = text.length - 1; at >= 0; at--) back += text.charAt(at);
  return back;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

/** A word that the span cuts belongs to it when at least half of its characters do; no space at the ends. */
function wholeWords(text: string, { start, end }: Span): Span {
  const left = wordAround(text, start);
  const right = wordAround(text, end);
  const first = start - left.start <= left.end - start ? left.start : left.end;
  const last = right.end - end <= end - right.start ? right.end : right.start;
  const inside = text.slice(first, last);
  const lead = inside.length - inside.trimStart().length;
  return last > first ? { start: first + lead, end: first + inside.trimEnd().length } : { start, end };
}

/** The word that an offset lies within; empty at the edge of a word. */
function wordAround(text: string, at: number): Span {
  if (!LETTER.test(text.charAt(at - 1)) || !LETTER.test(text.charAt(at))) return { start: at, end: at };
  let [start, end] = [at, at];
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  while (end < text.length && LETTER.test(text.charAt(end))) end++;
  return { start, end };
}

/** Weighs a place; what the quotation does not tell does not count. */
function rated(
  text: string,
  { start, end }: Span,
  { quote, likeness, place }: { quote: Quote; likeness: number; place: number | undefined },
): number {
  const before = fold(quote.prefix ?? '');
  const behind = fold(quote.suffix ?? '');
  const parts: [weight: number, value: number][] = [[WEIGHTS.quote, likeness]];
  if (before)
    parts.push([WEIGHTS.prefix, likenessOf(before, text.slice(0, start).trimEnd().slice(-before.length))]);
  if (behind)
    parts.push([WEIGHTS.suffix, likenessOf(behind, text.slice(end).trimStart().slice(0, behind.length))]);
  if (place !== undefined) parts.push([WEIGHTS.place, place]);
  const sum = parts.reduce((total, [weight]) => total + weight, 0);
  return parts.reduce((total, [weight, value]) => total + weight * value, 0) / sum;
}
