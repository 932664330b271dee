import { expect, test } from 'vitest';
import { withCommas } from './numbers.ts';

test.each([
  ['30000 troops', '30,000 troops'],
  ['1200000', '1,200,000'],
  ['in 2022', 'in 2022'],
  ['30,000 troops', '30,000 troops'],
  ['Su-30000', 'Su-30000'],
])('“%s” is searched for as “%s”', (query, asked) => {
  expect(withCommas(query)).toBe(asked);
});
