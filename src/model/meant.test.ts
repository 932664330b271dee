import { describe, expect, test } from 'vitest';
import { idIn, isDay, meantDate } from './meant.ts';

describe('meantDate', () => {
  test.each([
    ['2022-2-3', '2022-02-03'],
    ['2022/02/03', '2022-02-03'],
    ['2022-2', '2022-02'],
    ['3 Feb 2022', '2022-02-03'],
    ['3rd February 2022', '2022-02-03'],
    ['February 3, 2022', '2022-02-03'],
    ['Sept 2022', '2022-09'],
    ['03/02/2022', undefined],
    ['02/20/2022', '2022-02-20'],
    ['20.02.2022', '2022-02-20'],
    ['03/03/2022', '2022-03-03'],
    ['32/13/2022', undefined],
    ['30 February 2022', undefined],
    ['2022-13', undefined],
    ['May be 2022', undefined],
    ['Marzipan 2022', undefined],
    ['Thursday', undefined],
  ])('of %s is %s', (written, date) => {
    expect(meantDate(written)).toBe(date);
  });
});

test.each([
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1900-02-29', false],
  ['2022-04-31', false],
  ['0000-01-31', false],
  ['2022-12', true],
])('the calendar has %s: %s', (date, has) => {
  expect(isDay(date)).toBe(has);
});

test.each([
  ['content/people/jens-stoltenberg.mdx', 'jens-stoltenberg'],
  ['[[su-35|the jet]]', 'su-35'],
  ['Jens Stoltenberg', 'jens-stoltenberg'],
  ['/people/x/', 'x'],
  ['…', undefined],
])('the id in %s is %s', (written, id) => {
  expect(idIn(written)).toBe(id);
});
