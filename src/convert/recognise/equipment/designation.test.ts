import { describe, expect, test } from 'vitest';
import { isCode, isDesignation } from './designation.ts';

describe('isDesignation', () => {
  test.each([
    'Su-35',
    'SU-35',
    'Su-35S',
    'S-400',
    'T-72B3',
    'F/A-18E',
    'MiG-31K',
    '9K720',
    'AN/TPY-2',
    'BM-21',
    'DF-41',
  ])('%s is one', (word) => expect(isDesignation(word)).toBe(true));
  test.each(['COVID-19', 'G-20', 'MI-5', 'U-238', 'K-5', 'NATO', '30,000', 'Article-5', 'mid-1990'])(
    '%s is none',
    (word) => expect(isDesignation(word)).toBe(false),
  );
});

test('a code has a capital and a digit and is no unit', () => {
  expect(['F3D', 'AS-365', 'RB47'].every(isCode)).toBe(true);
  expect(['10km', '3rd', 'H5N1', 'COVID-19', '2022', 'NATO'].some(isCode)).toBe(false);
});
