import { expect, test } from 'vitest';
import { passagesOf } from './passages.ts';
import type { Piece } from './piece.ts';

const WIDTH = 600;
/** A line that begins at the right margin; each word with its width, one after the other to the left. */
const line = (baseline: number, ...words: [string, number][]): Piece[] => {
  let right = 550;
  return words.map(([text, width]) => {
    const piece = { text, left: right - width, right, baseline, size: 10, font: 'f', ends: false };
    right -= width;
    return piece;
  });
};
const told = (...lines: Piece[][]) =>
  passagesOf([{ number: 1, width: WIDTH, height: 800, layers: [lines.flat()] }]).passages.map(
    ({ text }) => text,
  );

test('lines of Arabic are one paragraph, which ends in a line that is short', () => {
  const full: [string, number] = ['تعتبر البرمجة من الأدوات القوية التي يمكن أن تعزز', 500];
  const short: [string, number] = ['وتساعد في حلول.', 120];
  expect(told(line(100, full), line(114, full), line(128, short), line(142, full))).toEqual([
    `${full[0]} ${full[0]} ${short[0]}`,
    full[0],
  ]);
});
test('words of another alphabet stand apart from those beside them', () => {
  expect(told(line(100, ['بلغة', 60], ['Python', 40], ['من الأدوات', 90]))).toEqual([
    'بلغة Python من الأدوات',
  ]);
});
test('a ligature that was turned round is turned back', () => {
  expect(told(line(100, ['من األدوات', 90]))).toEqual(['من الأدوات']);
});
