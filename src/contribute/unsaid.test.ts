import { expect, test } from 'vitest';
import { figuresBeyond, unsaidOf } from './unsaid.ts';

const km = (value: number, more: object = {}) => ({ value, unit: 'km', ...more });

test.each([
  [km(3600), 'Its range is 3,400 km.', ['3,600']],
  [km(3400), 'Its range is 3,400 km.', []],
  [km(30000), 'about 30 000 troops', []],
  [km(30000), 'thirty thousand troops', []],
  [km(2_500_000), '2.5 million people', []],
  [km(24), 'two dozen jets', []],
  [km(169000, { to: 190000 }), 'between 169,000 and 190,000 people', []],
  [km(169000, { to: 195000 }), 'between 169,000 and 190,000 people', ['195,000']],
  [km(499), 'a range of around 500 km', ['499']],
  [500, 'five hundred votes', []],
  [12, 'none', ['12']],
  ['2008-02-20', 'It first flew on 19 February 2008.', ['2008-02-20']],
  ['2008-02-19', 'It first flew on 19 February 2008.', []],
  ['2008-02-19', 'on Feb. 19th', []],
  ['2008-02-19', 'on 2008-02-19', []],
  ['2008-02', 'in March 2008', ['2008-02']],
  ['2008-02', 'in February', []],
  ['2008', 'in 2009', ['2008']],
  ['2022-02-03', 'on Thursday', ['2022-02-03']],
  ['Secretary General', 'the head of it', []],
  [undefined, '', []],
])('%j, rested on “%s”: unsaid are %j', (value, quote, unsaid) =>
  expect(unsaidOf(value, [quote])).toEqual(unsaid),
);

test('any of several quotations may say it', () =>
  expect(unsaidOf(km(500), ['nothing', 'around 500 km'])).toEqual([]));

test('figures of a sentence are looked for, and not those in names', () => {
  const texts = ['He said that 30,000 troops came.', 'in 2022'];
  expect(figuresBeyond('Said in 2022 that 30,000 came.', texts)).toEqual([]);
  expect(figuresBeyond('Said that 40,000 came, with Su-35, S-400 and 2 A320s.', texts)).toEqual([
    '40,000',
    '2',
  ]);
});
