import { expect, test } from 'vitest';
import type { Use } from './read-apart-use.ts';
import { watchUse } from './read-apart-watch.ts';

const LIMITS = { seconds: 10, idle: 20, megabytes: 512 };

/** Look every tenth of a second for three minutes: when is it too much, and what? */
function ended(useAt: (time: number) => Use | undefined): [number, string] | undefined {
  const look = watchUse(LIMITS);
  for (let tenths = 0; tenths < 1_800; tenths++) {
    const words = look(tenths / 10, useAt(tenths / 10));
    if (words) return [Math.round(tenths / 10), words];
  }
  return undefined;
}

test.each<[string, ReturnType<typeof ended>, (time: number) => Use | undefined]>([
  ['works all the time', [10, '10 s'], (time) => ({ megabytes: 9, seconds: time, queued: 0 })],
  ['waits for nothing', [20, '20 s'], () => ({ megabytes: 9, seconds: 0, queued: 0 })],
  [
    'works a little now and then',
    [22, '20 s'],
    (time) => ({ megabytes: 9, seconds: Math.floor(time) / 10, queued: 0 }),
  ],
  [
    'is kept waiting by other programs',
    undefined,
    (time) => ({ megabytes: 9, seconds: time / 20, queued: time * 0.95 }),
  ],
  ['fills the memory', [5, '512 MB'], (time) => ({ megabytes: time * 105, seconds: 0, queued: 0 })],
  ['tells nothing of itself', [30, '20 s'], () => undefined],
])('a reader that %s', (_, expected, useAt) => {
  expect(ended(useAt)).toEqual(expected);
});

test('time in which nobody could look does not count', () => {
  const look = watchUse(LIMITS);
  const use = { megabytes: 9, seconds: 0, queued: 0 };
  expect([0, 30, 90].map((now) => look(now, use))).toEqual([undefined, undefined, undefined]);
});
