import { describe, expect, test } from 'vitest';
import { dateIn, quantityIn } from './value.ts';

describe('a figure with its unit', () => {
  test.each([
    ['500 km', { value: 500, unit: 'km' }],
    ['500km', { value: 500, unit: 'km' }],
    ['more than 30,000 troops', { value: 30000, unit: 'troops', qualifier: 'more than' }],
    ['1.5 million people', { value: 1_500_000, unit: 'people' }],
    ['30 to 40 fighter jets', { value: 30, to: 40, unit: 'fighter jets' }],
    ['450 километров', { value: 450, unit: 'километров' }],
    ['2,400 km/h', { value: 2400, unit: 'km/h' }],
  ])('is read in “%s”', (words, quantity) => expect(quantityIn(words)).toEqual(quantity));

  test.each([
    '1e999 km',
    '1.5e3 km',
    '0x10 km',
    '200,000 people, I think',
    '500 km (310 mi)',
    '500 km and then a good deal more words',
    '5 <b>',
    'many guards',
    '-5 km',
  ])('is not read in “%s”', (words) => expect(quantityIn(words)).toBeUndefined());

  test('has the unit as it was, whatever its letters', () =>
    expect(quantityIn('450 KM', 'km')).toEqual({ value: 450, unit: 'km' }));

  test('has the unit of before where none is written', () =>
    expect(quantityIn('450', 'km')).toEqual({ value: 450, unit: 'km' }));
});

test.each([
  ['3 February 2022', '2022-02-03'],
  ['February 3, 2022', '2022-02-03'],
  ['2022-02', '2022-02'],
  ['31 February 2022', undefined],
  ['soon', undefined],
])('the day in “%s” is %s', (words, date) => expect(dateIn(words)).toBe(date));
