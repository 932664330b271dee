import { expect, test } from 'vitest';
import { describe as described } from './description.ts';

test('a short description stays as it is, in one line', () => {
  expect(described('Harbour town\n on the coast.')).toBe('Harbour town on the coast.');
});
test('a long description ends with a sentence when one ends late enough', () => {
  const first = `${'word '.repeat(20)}end.`;
  expect(described(`${first} And more ${'words '.repeat(20)}`)).toBe(first);
});
test('otherwise it ends with a whole word, and says that there is more', () => {
  const text = described('harbours '.repeat(40));
  expect(text).toMatch(/harbours…$/);
  expect(text.length).toBeLessThanOrEqual(160);
});
