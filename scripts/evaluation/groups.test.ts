import { describe, expect, test } from 'vitest';
import { groupRates, scoreGroups } from './groups.ts';

/** B³ of mentions written as gold group and found group: `aX aX bX`. */
function rates(written: string) {
  const mentions = written
    .split(' ')
    .map(([gold = '', found = '']) => ({ label: 'PERSON', surface: '', gold, found }) as const);
  const { precision, recall } = groupRates(
    scoreGroups(mentions).get('PERSON') ?? { precision: 0, recall: 0, mentions: 0 },
  );
  return [precision, recall].map((rate) => Math.round(rate * 1000) / 1000);
}

describe('B³', () => {
  test('is whole when the groups are the same', () => expect(rates('aX aX bY')).toEqual([1, 1]));
  test('costs precision when two groups are one', () => expect(rates('aX aX bX bX')).toEqual([0.5, 1]));
  test('costs recall when a group is parted', () => expect(rates('aX aY')).toEqual([1, 0.5]));
  test('weighs by mentions, as in the example of Bagga and Baldwin', () => {
    // Their response 1: {1–5} right, {6, 7} and {8–12} taken together.
    expect(rates('aX aX aX aX aX bY bY cY cY cY cY cY')).toEqual([0.762, 1]);
    // Their response 2: {1–5} and {8–12} taken together, {6, 7} right.
    expect(rates('aX aX aX aX aX bY bY cX cX cX cX cX')).toEqual([0.583, 1]);
  });
});
