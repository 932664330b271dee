/**
 * A **claim pair** is one claim before and after a change. The computed id of a claim changes with its words, so
 * claims that differ are matched by how much they have in common: never told as one that went and one that came.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { sharedWords } from './word-change.ts';

/** A claim and the page on which it stands. */
export interface Placed {
  page: EntityPage;
  claim: Claim;
}

export interface ClaimPair {
  before?: Placed;
  after?: Placed;
  /** It went from one page to another. */
  moved?: true;
}

/** The same page before and after; one of the two where it came or went. */
export interface Pages {
  before?: EntityPage | undefined;
  after?: EntityPage | undefined;
}

/** How much two claims must have in common, from 0 to 1: on one page, and on two. */
const LEAST = { here: 0.5, elsewhere: 0.85 };

/**
 * Match claims: the same ones first, then those with the same id, then the likest on the page, then those that went
 * from one page and came to another.
 *
 * @returns
 *   Claims that differ, or stand on another page.
 */
export function claimPairs(pages: readonly Pages[]): ClaimPair[] {
  const pairs: ClaimPair[] = [];
  const left: Left = { before: [], after: [] };
  for (const { before, after } of pages) {
    const rest = { before: placed(before), after: placed(after) };
    take(rest, sameClaim);
    pairs.push(...take(rest, sameId), ...takeLikest(rest, LEAST.here));
    left.before.push(...rest.before);
    left.after.push(...rest.after);
  }
  const moved = [...take(left, sameClaim), ...takeLikest(left, LEAST.elsewhere)];
  pairs.push(...moved.map((pair) => ({ ...pair, moved: true as const })));
  return [...pairs, ...left.before.map((before) => ({ before })), ...left.after.map((after) => ({ after }))];
}

/** Claims that are not matched yet. */
interface Left {
  before: Placed[];
  after: Placed[];
}

type Matched = { before: Placed; after: Placed };

function placed(page: EntityPage | undefined): Placed[] {
  return page?.data.claims.map((claim) => ({ page, claim })) ?? [];
}

function sameClaim({ claim }: Placed): string {
  return JSON.stringify(claim);
}

function sameId({ page, claim }: Placed): string {
  return claimId(page.id, claim);
}

/** Match claims with equal keys, each once, and take them out. */
function take(left: Left, keyOf: (one: Placed) => string): Matched[] {
  const waiting = new Map<string, Placed[]>();
  for (const one of left.before) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  const pairs = left.after.flatMap((after) => {
    const before = waiting.get(keyOf(after))?.shift();
    return before ? [{ before, after }] : [];
  });
  takeOut(left, pairs);
  return pairs;
}

function takeOut(left: Left, pairs: readonly Matched[]): void {
  const gone = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  left.before = left.before.filter((one) => !gone.has(one));
  left.after = left.after.filter((one) => !gone.has(one));
}

/** More pairs than this are not compared: a page of so many claims was written anew. */
const MOST = 250_000;

function takeLikest(left: Left, least: number): Matched[] {
  if (left.before.length * left.after.length > MOST) return [];
  const rated = left.before.flatMap((before) =>
    left.after.map((after) => ({ before, after, score: likeness(before.claim, after.claim) })),
  );
  const pairs: Matched[] = [];
  const gone = new Set<Placed>();
  for (const { before, after, score } of rated.sort((one, other) => other.score - one.score)) {
    if (score < least || gone.has(before) || gone.has(after)) continue;
    gone.add(before).add(after);
    pairs.push({ before, after });
  }
  takeOut(left, pairs);
  return pairs;
}

/** What each part of a claim counts. */
const WEIGHTS = { property: 0.25, quote: 0.3, value: 0.25, object: 0.1, by: 0.1 };

/** How much two claims have in common, from 0 to 1; what neither says counts as agreed. */
function likeness(one: Claim, other: Claim): number {
  const [cited, quoted] = [quoteOf(one), quoteOf(other)];
  return (
    (one.property === other.property ? WEIGHTS.property : 0) +
    (one.object === other.object ? WEIGHTS.object : 0) +
    (one.by === other.by ? WEIGHTS.by : 0) +
    sharedWords(cited, quoted) * WEIGHTS.quote +
    sharedWords(saying(one), saying(other)) * WEIGHTS.value
  );
}

function quoteOf({ cite }: Claim): string {
  return cite.map(({ quote }) => quote).join(' ');
}

/** What is said: the value, or our words for it. */
function saying({ value, text, object }: Claim): string {
  const words = typeof value === 'object' ? Object.values(value).join(' ') : String(value ?? '');
  return `${words} ${text ?? ''}`.trim() || (object ?? '');
}
