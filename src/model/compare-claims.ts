/**
 * Two claims about the same thing **differ** in one of three ways: they cannot both hold, or they speak of
 * different days, or one counts what there is and the other what is planned. Words that merely say the same
 * number otherwise ("over", "more than", "at least") do not differ.
 */
import { nameKey } from '../text/token.ts';
import { propertyOf } from './properties.ts';
import type { Claim, Modality, Quantity } from './schema.ts';

/** From the gravest: both cannot hold; other days; a count beside a plan. */
export const natures = ['contradiction', 'time', 'plan'] as const;
export type Nature = (typeof natures)[number];

/** How two claims with the same subject differ; nothing when both may hold at once. */
export function difference(one: Claim, other: Claim): Nature | undefined {
  if (isDenied(one) !== isDenied(other)) return 'contradiction';
  if (isBefore(one, other) || isBefore(other, one)) return undefined;
  if (clash(one.from, other.from) || clash(one.to, other.to)) return 'contradiction';
  if (agree(one, other) || countsTwoThings(one, other)) return undefined;
  if (isAhead(one) !== isAhead(other)) return 'plan';
  return clash(dayOf(one), dayOf(other)) ? 'time' : 'contradiction';
}

function isDenied({ modality }: Claim): boolean {
  return modality === 'denied';
}

const AHEAD: readonly Modality[] = ['expected', 'planned', 'considered'];

/** What is to come, rather than what is. */
function isAhead({ modality = 'asserted' }: Claim): boolean {
  return AHEAD.includes(modality);
}

/** The first has ended when the second begins: one office held twice is no disagreement. */
function isBefore({ to }: Claim, { from }: Claim): boolean {
  return to !== undefined && from !== undefined && to < from;
}

/** The day for which a claim is made. */
export function dayOf({ asOf, when }: Claim): string | undefined {
  return asOf ?? when?.from;
}

/** Do two dates exclude each other? One that is merely less exact does not. */
function clash(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one);
}

function agree(one: Claim, other: Claim): boolean {
  if (one.property === 'role') return true;
  if (propertyOf(one.property).value === 'date') return !clash(String(one.value), String(other.value));
  if (typeof one.value === 'object' && typeof other.value === 'object') return meet(one.value, other.value);
  return nameKey(String(one.value ?? one.object)) === nameKey(String(other.value ?? other.object));
}

/** One speaker who on one day gives numbers of "ground troops" and of "troops" counts two things. */
function countsTwoThings(one: Claim, other: Claim): boolean {
  if (typeof one.value !== 'object' || typeof other.value !== 'object') return false;
  const sameSpeaker = one.by !== undefined && one.by === other.by && dayOf(one) === dayOf(other);
  return sameSpeaker && one.value.unit !== other.value.unit;
}

/** Is there a number that both may mean? */
function meet(one: Quantity, other: Quantity): boolean {
  const [low, high] = rangeOf(one);
  const [from, to] = rangeOf(other);
  return low <= to && from <= high;
}

/** How the words beside a number bound it; words that bound nothing, such as "another", are none of these. */
export type Bound = 'most' | 'least' | 'almost' | 'about';

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['most', /\b(?:(?<!no )(?:fewer|less) than|under|below|up to|at most|no more than)\b/i],
  ['least', /\b(?:more than|over|above|at least|no (?:fewer|less) than|upwards? of|exceed\w*)\b/i],
  ['almost', /\b(?:nearly|almost|close to)\b/i],
  ['about', /\b(?:about|around|some|roughly|approximately|circa|probably|estimated)\b/i],
];
/** By what part of itself a number that is only "about" right may be off. */
const SLACK = 0.1;

/** How a qualifier bounds its number. */
export function boundOf(qualifier: string): Bound | undefined {
  return BOUNDS.find(([, words]) => words.test(qualifier))?.[0];
}

/** The numbers that a quantity may mean, from the least to the greatest. */
function rangeOf({ value, to = value, qualifier = '' }: Quantity): [number, number] {
  const ranges: Record<Bound, [number, number]> = {
    most: [Number.NEGATIVE_INFINITY, to],
    least: [value, Number.POSITIVE_INFINITY],
    almost: [value * (1 - SLACK), to],
    about: [value * (1 - SLACK), to * (1 + SLACK)],
  };
  const bound = boundOf(qualifier);
  return bound ? ranges[bound] : [value, to];
}
