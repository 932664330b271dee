/**
 * An **amount** is a number as a searcher asks for it: `>10000`, `>=500km`, `10k..50k`. A claim answers it with
 * the number it states, and its qualifier counts at the border: "more than 10,000" is above 10,000 and "nearly
 * 10,000" below. Whether everything that the claim may mean fits, too, is told apart.
 */
import type { Quantity } from '../../model/schema.ts';
import { type Measure, measureOf } from './measure.ts';

export type Comparison = ':' | '=' | '>' | '>=' | '<' | '<=' | '..';

/** A number, and on which side of it: 1 just above, −1 just below. */
type Point = readonly [number: number, side: -1 | 0 | 1];

/** What is asked, both ends included, in base units where a unit is written. */
export interface Amount {
  low: Point;
  high: Point;
  /** Absent: numbers are compared as they stand. */
  measure?: Measure;
}

const NUMBER = /^(\d[\d,_\s]*(?:\.\d+)?)\s*([a-z/].*)?$/i;
const TENS = /^(k|thousand|million|billion)\b(?!\/)\s*/i;
const TIMES: Record<string, number> = { k: 1e3, thousand: 1e3, million: 1e6, billion: 1e9 };
const LEAST: Point = [Number.NEGATIVE_INFINITY, 0];
const MOST: Point = [Number.POSITIVE_INFINITY, 0];

/** `10,000` → 10000, `10k` → 10000, `500 km` → 500 with its unit; nothing when it does not begin with a number. */
function numberOf(written: string): { value: number; unit: string } | undefined {
  const [match, digits = '', rest = ''] = NUMBER.exec(written.trim()) ?? [];
  if (match === undefined) return undefined;
  const [tens = '', word = ''] = TENS.exec(rest) ?? [];
  const value = Number(digits.replace(/[,_\s]/g, '')) * (TIMES[word.toLowerCase()] ?? 1);
  return { value, unit: rest.slice(tens.length) };
}

/** What is compared with: one number or date, or two of which one may be empty. */
export interface Bounds {
  op: Comparison;
  value: string;
  /** The upper end of `..`. */
  to?: string;
}

/**
 * Read an amount.
 *
 * @param usual
 *   The unit that is meant when none is written.
 * @returns
 *   Nothing when it is no number, or when both ends have units of different dimensions.
 */
export function readAmount({ op, value, to = '' }: Bounds, usual = ''): Amount | undefined {
  const [low, high] = [numberOf(value), numberOf(to)];
  if ((value !== '' && !low) || (to !== '' && !high) || !(low ?? high)) return undefined;
  const unit = high?.unit || low?.unit || usual;
  const measure = unit ? measureOf(unit) : undefined;
  const other = low?.unit ? measureOf(low.unit) : measure;
  if (other?.dimension !== measure?.dimension) return undefined;
  const first = (low?.value ?? 0) * (other?.factor ?? 1);
  const last = (high?.value ?? 0) * (measure?.factor ?? 1);
  const ends = op === '..' ? [low ? at(first) : LEAST, high ? at(last) : MOST] : endsOf(op, first);
  const [start = LEAST, end = MOST] = ends;
  return { low: start, high: end, ...(measure && { measure }) };
}

function at(value: number, side: -1 | 0 | 1 = 0): Point {
  return [value, side];
}

function endsOf(op: Comparison, value: number): [Point, Point] {
  if (op === '>') return [at(value, 1), MOST];
  if (op === '>=') return [at(value), MOST];
  if (op === '<') return [LEAST, at(value, -1)];
  return op === '<=' ? [LEAST, at(value)] : [at(value), at(value)];
}

/** How a claim answers: not at all, by the number it states, or by whatever it may mean. */
export type Fit = 'no' | 'stated' | 'sure';

export function fitOf(quantity: Quantity, { low, high, measure }: Amount): Fit {
  const own = measureOf(quantity.unit);
  if (measure && own.dimension !== measure.dimension) return 'no';
  const factor = measure ? own.factor : 1;
  const { stated, may } = spansOf(quantity, factor);
  if (compare(stated[1], low) < 0 || compare(stated[0], high) > 0) return 'no';
  return compare(may[0], low) >= 0 && compare(may[1], high) <= 0 ? 'sure' : 'stated';
}

function compare(one: Point, other: Point): number {
  return one[0] === other[0] ? one[1] - other[1] : one[0] - other[0];
}

const ABOVE = /\b(?:more than|over|above|upwards? of|exceed\w*|excess)\b/i;
const FROM = /\b(?:at least|no (?:fewer|less) than|minimum)\b/i;
const BELOW = /\b(?:fewer than|less than|under|below)\b/i;
const UP_TO = /\b(?:up to|at most|no more than|maximum)\b/i;
const ALMOST = /\b(?:nearly|almost|close to)\b/i;
const ABOUT = /\b(?:about|around|some|roughly|approximately|circa|probably|estimated)\b/i;
/** By what part of itself a number that is only "about" right may be off. */
const SLACK = 0.1;

interface Spans {
  /** The number or range as it is written. */
  stated: readonly [Point, Point];
  /** All that its qualifier allows. */
  may: readonly [Point, Point];
}

function spansOf({ value, to = value, qualifier = '' }: Quantity, factor: number): Spans {
  const [first, last] = [value * factor, to * factor];
  const whole = (side: -1 | 0 | 1): [Point, Point] => [at(first, side), at(last, side)];
  if (/\bno (?:more|fewer|less) than\b/i.test(qualifier)) return bounded(whole(0), !/more/i.test(qualifier));
  if (ABOVE.test(qualifier)) return bounded(whole(1), true);
  if (FROM.test(qualifier)) return bounded(whole(0), true);
  if (BELOW.test(qualifier)) return bounded(whole(-1), false);
  if (UP_TO.test(qualifier)) return bounded(whole(0), false);
  if (ALMOST.test(qualifier)) return { stated: whole(-1), may: [at(first * (1 - SLACK)), at(last, -1)] };
  if (!ABOUT.test(qualifier)) return { stated: whole(0), may: whole(0) };
  return { stated: whole(0), may: [at(first * (1 - SLACK)), at(last * (1 + SLACK))] };
}

function bounded(stated: readonly [Point, Point], open: boolean): Spans {
  return { stated, may: open ? [stated[0], MOST] : [LEAST, stated[1]] };
}
