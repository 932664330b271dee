/**
 * **Visits measured**: the built site served as a host would, visited with an empty cache by readers who ask
 * for names; medians, as the model of the wire has them and as the browser took them.
 */
import type { Browser } from 'playwright-core';
import { launch } from '../browser.ts';
import { serve } from '../serve.ts';
import { chance } from './chance.ts';
import type { Collection } from './collection.ts';
import { type Asked, keystrokes, type LoggedRequest, type Step, visit } from './visit.ts';
import { wireTimes } from './wire.ts';

export interface StepFigures {
  /** Loaded until the answer stood there. */
  kilobytes: number;
  /** The same with what was still under way. */
  kilobytesAsked: number;
  requests: number;
  /** By the model of the wire, without the processor's time and pauses for the next key. */
  modelMs: number;
  /** What the page's thread worked until then. */
  workMs: number;
  /** In Chromium on emulated slow 4G; a busy machine makes it longer. */
  browserMs: number;
}

export interface WireFigures {
  bytesBefore: number;
  /** What one reader loaded for the first and for the next name. */
  loaded: { first: LoggedRequest[]; next: LoggedRequest[] };
  first: StepFigures;
  next: StepFigures;
  /** Processor ms of a keystroke in the page, median and 95th percentile. */
  keystroke: { p50: number; p95: number };
}

/** @param visits How many, each with other names. */
export async function measureWire(site: string, collection: Collection, visits = 5): Promise<WireFigures> {
  const browser = await launch();
  const served = await serve({ folder: site, base: '/', published: true });
  try {
    const asked = askedOf(collection, visits * 2);
    const pairs = Array.from(
      { length: visits },
      (_, at) => asked.slice(at * 2, at * 2 + 2) as [Asked, Asked],
    );
    const seen = await inTurn(pairs, (pair) => visit(browser, served.url, pair));
    return {
      bytesBefore: Math.max(...seen.map(({ before }) => bytesOf(before))),
      loaded: { first: seen[0]?.first.requests ?? [], next: seen[0]?.next.requests ?? [] },
      first: figuresOf(seen.map(({ first }) => first)),
      next: figuresOf(seen.map(({ next }) => next)),
      keystroke: await keystrokeFigures(browser, served.url, asked),
    };
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

/** Titles that only one page bears, long enough to be typed letter by letter. */
function askedOf({ pages, bearers }: Collection, count: number): Asked[] {
  const unique = pages.filter(
    ({ kind, title }) =>
      kind !== 'source' &&
      /^[a-z]{6,12}(?: [a-z]{4,12})?$/i.test(title) &&
      bearers.get(title.toLowerCase())?.length === 1,
  );
  const asked = chance(4).shuffled(unique).slice(0, count);
  return asked.map(({ title }) => ({ title, text: title.toLowerCase() }));
}

async function inTurn<Given, Made>(
  given: readonly Given[],
  make: (one: Given) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const one of given) made.push(await make(one));
  return made;
}

function figuresOf(steps: readonly Step[]): StepFigures {
  const needed = steps.map(({ requests }) => requests.filter((one) => one.needed));
  return {
    kilobytes: median(needed.map(bytesOf)) / 1000,
    kilobytesAsked: median(steps.map(({ requests }) => bytesOf(requests))) / 1000,
    requests: median(needed.map(({ length }) => length)),
    modelMs: median(steps.map(modelled)),
    workMs: median(steps.map(({ workMs }) => workMs)),
    browserMs: median(steps.map(({ ms }) => ms)),
  };
}

/** When the last of what was needed is there, everything else being under way as well. */
function modelled({ requests }: Step): number {
  const times = wireTimes(requests);
  return Math.max(0, ...times.filter((_, at) => requests[at]?.needed));
}

function bytesOf(requests: readonly { bytes: number }[]): number {
  return requests.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function keystrokeFigures(browser: Browser, url: string, asked: readonly Asked[]) {
  const costs = (await inTurn(asked.slice(0, 3), (one) => keystrokes(browser, url, one))).flat();
  return { p50: quantile(costs, 0.5), p95: quantile(costs, 0.95) };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that so large a share of all do not exceed; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
