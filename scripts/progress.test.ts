import { describe, expect, test } from 'vitest';
import { inWords, withProgress } from './progress.ts';

/** What is written while things take so many milliseconds each. */
function written(
  things: readonly number[],
  more: { isTTY?: boolean; columns?: number; sizes?: boolean } = {},
): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = withProgress(things, {
    nameOf: (thing) => `thing ${thing}`,
    ...(more.sizes && { sizeOf: (thing) => thing }),
    terminal: { ...more, write: (text) => lines.push(text) },
    now: () => time,
  });
  for (const thing of progress) time += thing;
  return lines;
}

describe('where lines cannot be written over', () => {
  test('the first thing is told, then one every five seconds', () => {
    expect(written(Array(12).fill(1000))).toEqual([
      '[1/12] thing 1000\n',
      '[6/12] thing 1000, about 7 seconds left\n',
      '[11/12] thing 1000, about 2 seconds left\n',
    ]);
  });
  test('short work is one line', () => expect(written([10, 10, 10])).toEqual(['[1/3] thing 10\n']));
});

describe('on a terminal', () => {
  test('one line is written over and taken away at the end', () => {
    expect(written([200, 200], { isTTY: true })).toEqual([
      '\r\u001B[K[1/2] thing 200',
      '\r\u001B[K[2/2] thing 200',
      '\r\u001B[K',
    ]);
  });
  test('a line is never longer than the terminal', () => {
    expect(written([200], { isTTY: true, columns: 8 })[0]).toBe('\r\u001B[K[1/1] t');
  });
});

test('large things count for more in what is left', () => {
  expect(written([6000, 60_000], { sizes: true })[1]).toBe('[2/2] thing 60000, about 1 minute left\n');
});

test('nothing is foretold while little is done, however long it took', () => {
  const lines = written([20_000, ...Array(40).fill(1000)]);
  expect(lines.slice(0, 4)).toEqual([
    '[1/41] thing 20000\n',
    '[2/41] thing 1000\n',
    '[7/41] thing 1000, about 2 minutes left\n',
    '[12/41] thing 1000, about 1 minute left\n',
  ]);
});

test.each([
  [1.2, '2 seconds'],
  [23, '25 seconds'],
  [58, '1 minute'],
  [200, '3 minutes'],
  [3600, '1 hour'],
  [4900, '1 hour 20 minutes'],
  [7190, '2 hours'],
])('%d seconds are %s', (seconds, words) => expect(inWords(seconds)).toBe(words));
