import { describe, expect, test } from 'vitest';
import { certainQuantityIn, quantitiesIn } from './quantity-words.ts';

describe('quantitiesIn', () => {
  test.each([
    ['500 km', ['{ value: 500, unit: km }']],
    ['around 500 km', ['{ value: 500, unit: km, qualifier: around }']],
    ['more than 30,000 troops', ['{ value: 30000, unit: troops, qualifier: more than }']],
    ['169000-190000 personnel', ['{ value: 169000, to: 190000, unit: personnel }']],
    ['between 30 and 60 jets', ['{ value: 30, to: 60, unit: jets }']],
    ['30 000 troops', ['{ value: 30000, unit: troops }']],
    ['1.5 million people', ['{ value: 1500000, unit: people }']],
    ['1.500 troops', ['{ value: 1500, unit: troops }', '{ value: 1.5, unit: troops }']],
    ['120 km/h', ['{ value: 120, unit: km/h }']],
    ['far away', []],
    ['1,50,00 things', []],
  ])('of %s are %s', (written, quantities) => {
    expect(quantitiesIn(written)).toEqual(quantities);
  });
});

describe('certainQuantityIn', () => {
  test.each([
    ['500 km', '{ value: 500, unit: km }'],
    ['30,000 troops', undefined],
    ['1.500 troops', undefined],
    ['1,000,000 troops', undefined],
    ['around 500 km', undefined],
    ['500 km or more', undefined],
    ['500 US troops', '{ value: 500, unit: US troops }'],
    ['1.500 km', undefined],
    ['', undefined],
    ['30 million people', undefined],
    ['30 m', undefined],
    ['30', undefined],
  ])('of %s is %s', (written, quantity) => {
    expect(certainQuantityIn(written)).toBe(quantity);
  });
});
