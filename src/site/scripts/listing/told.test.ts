import { expect, test } from 'vitest';
import { told } from './told.ts';

const nothing = { shown: 33, all: 33, noun: 'places', day: '', standings: [], order: '' };

test('tells how many are left of how many', () => {
  expect(told(nothing)).toBe('33 places');
  expect(told({ ...nothing, shown: 2, order: 'Statements, from the greatest' })).toBe(
    '2 of 33 places; sorted by Statements, from the greatest',
  );
});
test('tells how much is known of a day, and of how many nothing is', () => {
  const standings = ['held', 'undated', 'undated', undefined] as const;
  expect(told({ ...nothing, day: '1 February 2022', standings })).toBe(
    '33 places; on 1 February 2022: 1 held then, 2 without a date in any source here, 1 with none on record',
  );
  expect(told({ ...nothing, day: '1 February 2022' })).toContain('no source here says');
});
