import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsIn, joinCells } from './cells.ts';

const told = (line: string) => cellsIn(line).map(({ start, end }) => line.slice(start, end));

test('cells stand in their places, also behind empty ones', () => {
  expect(joinCells(['Year', '', '2031'])).toBe('Year | | 2031');
  expect(joinCells(['', 'Ships', ''])).toBe('| Ships');
  expect(told('Year | | 2031')).toEqual(['Year', '', '2031']);
  expect(told('| Ships')).toEqual(['', 'Ships']);
});
test('a bar inside a word parts nothing, one that stands alone in a cell is left out', () => {
  expect(told('a|b | c')).toEqual(['a|b', 'c']);
  expect(joinCells(['a | b', 'c'])).toBe('a b | c');
});
test('cells that were joined are found again', () => {
  const cell = fc.stringMatching(/^(?:[a-z|]{1,3}( [a-z|]{1,3})?)?$/).map((words) => joinCells([words]));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      const last = cells.findLastIndex((one) => /[^|\s]/.test(one));
      fc.pre(last >= 0 && !/\|$/.test(cells[last] ?? ''));
      expect(told(joinCells(cells))).toEqual(cells.slice(0, last + 1));
    }),
  );
});
