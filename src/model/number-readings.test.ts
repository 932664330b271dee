import { expect, test } from 'vitest';
import { numberReadings } from './number-readings.ts';

test.each([
  ['500', ['500']],
  ['3.25', ['3.25']],
  ['0.500', ['0.500']],
  ['2,5', ['2.5']],
  ['1.500', ['1500', '1.5']],
  ['200,000', ['200000', '200']],
  ['1,000,000', ['1000000']],
  ['1,500.25', ['1500.25']],
  ['1.500.000', ['1500000']],
  ['1.500,25', ['1500.25']],
  ['30 000', ['30000']],
  ['169000-190000', []],
  ['1,50,000', []],
  ['many', []],
])('the readings of %s are %s', (written, readings) => {
  expect(numberReadings(written)).toEqual(readings);
});
