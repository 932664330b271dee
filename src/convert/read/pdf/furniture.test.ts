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
const textsOf = (pages: readonly { cells: Cell[] }[]) =>
  pages.map(({ cells }) => cells.map(({ text }) => text));
const kept = (pages: ReturnType<typeof pageOf>[]) => textsOf(withoutFurniture(pages).pages);
const toldOnce = (pages: ReturnType<typeof pageOf>[]) => textsOf(withoutFurniture(pages).once);

test('a running head that changes with the chapter goes with those that repeat', () => {
  const heads = ['1 The North', '1 The North', '2 Boats', '3 The South', '3 The South', '3 The South'];
  const pages = heads.map((head, at) => pageOf(at + 1, [head, 40]));
  expect(kept(pages).every((texts) => texts.length === 1)).toBe(true);
});
test('a running head is told once, and again when more than the number of the page changes', () => {
  const heads = ['Daily of 3 May 5', 'Daily of 3 May 6', 'Daily of 4 May 7', 'Daily of 4 May 8'];
  const pages = heads.map((head, at) => pageOf(at + 1, [head, 40], [`${at + 5}`, 770]));
  expect(kept(pages).every((texts) => texts.length === 1)).toBe(true);
  expect(toldOnce(pages)).toEqual([['Daily of 3 May 5'], ['Daily of 4 May 7']]);
});
test('headings that count stay: by their names, or as they are set larger than the text', () => {
  expect(kept([1, 2, 3].map((number) => pageOf(number, [`Article ${number}`, 60])))[2]?.[0]).toBe(
    'Article 3',
  );
  const pages = [1, 2, 3].map((number) => pageOf(number));
  for (const page of pages) page.cells.unshift({ ...cell(`Part ${page.number}`, 60), size: 14 });
  expect(kept(pages).map(([head]) => head)).toEqual(['Part 1', 'Part 2', 'Part 3']);
  for (const page of pages)
    page.cells.splice(
      0,
      1,
      { ...cell('Ships', 60), size: 14 },
      { ...cell(`page ${page.number}`, 60), left: 400 },
    );
  expect(kept(pages).flat()).toHaveLength(3);
});
test('a line that runs on into the next one stays, though the same stands on each page', () => {
  const lines: [string, number][] = [
    ['Agreement', 40],
    ['Between two', 70],
    ['This clause is provided for demonstration only and', 100],
    ['exists.', 112],
  ];
  const pages = [1, 2, 3].map((number) =>
    pageOf(
      number,
      ...lines,
      [`${NAMES[number]} comes next, and is no copy of any other page`, 420],
      ['End', 440],
    ),
  );
  expect(kept(pages)[1]?.slice(0, 2)).toEqual([lines[2]?.[0], 'exists.']);
});
test('pages that are copies of one another lose nothing but their numbers', () => {
  const memo: [string, number][] = [
    ['5 May 2023', 40],
    ['To whom it may concern', 80],
    ['20,000 bottles were delivered and 3 trucks were used', 110],
    ['Mallori', 160],
  ];
  const pages = [1, 2].map((number) => pageOf(number, ...memo, [`${number}`, 770]));
  expect(kept(pages).map((texts) => texts.length)).toEqual([5, 5]);
});
test('a page keeps what would be too much of it', () => {
  const terms = 'Terms of delivery and payment that a firm prints on each of its invoices, '.slice(0, 70);
  const lines = [1, 2, 3].map((at): [string, number] => [`${terms} ${'abc'[at - 1]}`, 700 + 15 * at]);
  const pages = [1, 2].map((number) => pageOf(number, [terms.repeat(2) + NAMES[number], 300], ...lines));
  expect(kept(pages).map((texts) => texts.length)).toEqual([4, 4]);
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
