import { expect, test } from 'vitest';
import { withoutFurniture } from './furniture.ts';
import type { Cell } from './line.ts';

const cell = (text: string, baseline: number): Cell => ({
  text,
  baseline,
  left: 50,
  right: 300,
  size: 10,
  font: 'f',
});
const NAMES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
const pageOf = (number: number, ...cells: [string, number][]) => ({
  number,
  height: 800,
  cells: [
    ...cells.map(([text, baseline]) => cell(text, baseline)),
    cell(`${NAMES[number - 1]} is said here`, 400),
  ],
});
const kept = (pages: ReturnType<typeof pageOf>[]) =>
  withoutFurniture(pages).map(({ cells }) => cells.map(({ text }) => text));

test('a running head that changes with the chapter goes with those that repeat', () => {
  const heads = ['1 The North', '1 The North', '2 Boats', '3 The South', '3 The South', '3 The South'];
  const pages = heads.map((head, at) => pageOf(at + 1, [head, 40]));
  expect(kept(pages).every((texts) => texts.length === 1)).toBe(true);
});
test('numbers of pages go though they begin at any number, and other numbers stay', () => {
  expect(kept([pageOf(1, ['17', 770]), pageOf(2, ['18', 770])]).flat()).toEqual([
    'One is said here',
    'Two is said here',
  ]);
  expect(kept([pageOf(1, ['17', 770]), pageOf(2, ['94', 710])]).flat()).toHaveLength(4);
});
test('a line in the middle of pages stays though it repeats', () => {
  expect(
    kept([pageOf(1, ['Nothing to report', 300]), pageOf(2, ['Nothing to report', 300])]).flat(),
  ).toHaveLength(4);
});
test('a document that is nothing but furniture is left as it is', () => {
  const pages = [1, 2].map((number) => ({ number, height: 800, cells: [cell('Form', 40)] }));
  expect(kept(pages)).toEqual([['Form'], ['Form']]);
});
