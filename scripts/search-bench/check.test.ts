import { expect, test } from 'vitest';
import { checkLine, isMet } from './check.ts';

test('a check tells its figure beside its target', () => {
  expect(checkLine({ what: 'one typo', value: 99.25, least: 99, unit: '%' })).toMatch(
    /^✓ one typo +99\.3 % {2}\(at least 99\)$/,
  );
  expect(checkLine({ what: 'cold', value: 16, most: 15, unit: 'kB' })).toMatch(
    /^✗ cold +16 kB {2}\(at most 15\)$/,
  );
  expect(checkLine({ what: 'Lunr', value: 0.5, unit: '' })).toMatch(/^ {2}Lunr +0\.500 $/);
});

test('what could not be measured is not met', () => {
  expect(isMet({ what: 'cold', value: undefined, most: 15, unit: 'kB' })).toBe(false);
  expect(isMet({ what: 'cold', value: Number.NaN, most: 15, unit: 'kB' })).toBe(false);
});
