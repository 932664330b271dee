/**
 * The **wire part** visits the site on slow 4G.
 */
import type { Check } from './check.ts';
import { type LookUp, measureLookUps } from './look-ups.ts';
import type { Part } from './part.ts';
import type { LoggedRequest } from './visit.ts';
import { measureWire, type StepFigures } from './visits.ts';
import { wireTimes } from './wire.ts';

/** Milliseconds that the dialog waits for a further key. */
const PAUSE = 40;

export const wirePart: Part = async (given) => {
  const figures = await measureWire(given.site, given.collection);
  const lookUps = await measureLookUps(given);
  const { bytesBefore, loaded, first, next, keystroke } = figures;
  const checks: Check[] = [
    { what: 'bytes of search before it is opened', value: bytesBefore, most: 0, unit: 'bytes' },
    ...stepChecks('first entity answer', first, { ms: 800, kilobytes: 15 }),
    ...stepChecks('next name', next, { ms: 250, kilobytes: 7 }),
    { what: 'processor of a keystroke, median', value: keystroke.p50, most: 2, unit: 'ms' },
    { what: 'processor of a keystroke, p95', value: keystroke.p95, unit: 'ms' },
    ...lookUpChecks('names index alone, nothing kept', lookUps.cold),
    ...lookUpChecks('names index alone, next name', lookUps.next),
  ];
  return {
    lines: [...waterfall('first', loaded.first), ...waterfall('next', loaded.next)],
    checks,
    data: { ...figures, lookUps },
  };
};

/** What one reader loaded, and when it would have been there by the model. */
function waterfall(step: string, requests: readonly LoggedRequest[]): string[] {
  const times = wireTimes(requests);
  return requests.map(({ path, bytes, needed, after }, at) => {
    const kilobytes = (bytes / 1000).toFixed(1).padStart(6);
    const end = `${Math.round(times[at] ?? 0)}`.padStart(5);
    return `  ${step.padEnd(6)}${kilobytes} kB ${end} ms  after ${after.length}  ${path}${needed ? '' : '  (not needed)'}`;
  });
}

function stepChecks(
  what: string,
  { kilobytes, kilobytesAsked, requests, modelMs, workMs, browserMs }: StepFigures,
  most: { ms: number; kilobytes: number },
): Check[] {
  return [
    { what: `${what}, script included`, value: kilobytes, most: most.kilobytes, unit: 'kB' },
    { what: `${what}, by the model of the wire`, value: modelMs, most: most.ms, unit: 'ms' },
    { what: `${what}, with the page's work`, value: modelMs + workMs + PAUSE, most: most.ms, unit: 'ms' },
    { what: `${what}, in Chromium on slow 4G`, value: browserMs, most: most.ms, unit: 'ms' },
    { what: `${what}, with what was under way`, value: kilobytesAsked, unit: 'kB' },
    { what: `${what}, requests`, value: requests, unit: '' },
  ];
}

function lookUpChecks(what: string, { bytes, ms }: LookUp): Check[] {
  return [
    { what: `${what}, median`, value: bytes.p50 / 1000, unit: 'kB' },
    { what: `${what}, p95`, value: bytes.p95 / 1000, unit: 'kB' },
    { what: `${what}, by the model, median`, value: ms.p50, unit: 'ms' },
    { what: `${what}, by the model, p95`, value: ms.p95, unit: 'ms' },
  ];
}
