import { expect, test } from 'vitest';
import { longShape, shortShape } from './shape.ts';

test('the short shape of a word shows its build, not its length', () => {
  expect(['Belarus', 'SU-35', 'NATO', 'S-400', 'McCain'].map(shortShape)).toEqual([
    'Xx',
    'XX-dd',
    'XX',
    'X-dd',
    'XxXx',
  ]);
});
test('the long shape shows the first ten characters one by one', () => {
  expect(longShape('Thomas-Greenfield')).toBe('Xxxxxx-Xxx');
});
