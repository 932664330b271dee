import { expect, test } from 'vitest';
import { shortQuote, withShortQuotes } from './short.ts';

const count = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).join(' ');

test('a quotation of fifteen words stays as it is', () => {
  expect(shortQuote(count(1, 15))).toBe(count(1, 15));
});
test('a longer one ends with its fifteenth word', () => {
  expect(shortQuote(count(1, 16))).toBe(count(1, 15));
});
test('or with the last clause before, unless that is very short', () => {
  expect(shortQuote(`${count(1, 9)}, ${count(10, 30)}`)).toBe(count(1, 9));
  expect(shortQuote(`${count(1, 3)}, ${count(4, 30)}`)).toBe(`${count(1, 3)}, ${count(4, 15)}`);
});
test('words behind a quotation no longer follow when it was cut; words before still do', () => {
  const cite = [{ source: 'talks', quote: count(1, 20), prefix: '0', suffix: '21' }];
  const proposed = {
    entityId: 'ada',
    rule: 'saying',
    confidence: 1,
    claim: { property: 'said' as const, cite },
  };
  expect(withShortQuotes(proposed).claim.cite).toEqual([
    { source: 'talks', quote: count(1, 15), prefix: '0' },
  ]);
});
