import { expect, test } from 'vitest';
import { timeIn, whenOf } from './time.ts';

test.each([
  ['NATO on Thursday voiced concern', 'on Thursday'],
  ['announced Wednesday that', 'Wednesday'],
  ['over the last days we saw', 'over the last days'],
  ['six-fold by early February to', 'by early February'],
  ['on 3 February 2022 in', 'on 3 February 2022'],
  ['said Feb. 3, 2022, in', 'Feb. 3, 2022'],
  ['expected to take place this month', 'this month'],
  ['since 2014 they', 'since 2014'],
  ['met last Wednesday in', 'last Wednesday'],
  ['open from 12 to 14 May in', 'from 12 to 14 May'],
  ['held May 12-14, 2021, in', 'May 12-14, 2021'],
  ['died three weeks ago in', 'three weeks ago'],
  ['on December 26 last year, killing', 'on December 26 last year'],
])('“%s” is dated “%s”', (words, expected) => {
  expect(timeIn(words)).toBe(expected);
});

test.each(['in 2,000 places', 'the March brigade', 'a Fridayish day', 'may be sent'])(
  '“%s” is not dated',
  (words) => {
    expect(timeIn(words)).toBeUndefined();
  },
);

test('a full date needs no publication day', () => {
  expect(whenOf('on 3 February 2022', undefined, 'past')).toEqual({
    text: 'on 3 February 2022',
    from: '2022-02-03',
    to: '2022-02-03',
  });
  expect(whenOf('Feb. 3, 2022', undefined, 'future')).toMatchObject({ from: '2022-02-03' });
});

test('a weekday is dated back from publication, with the reason', () => {
  expect(whenOf('Wednesday', '2022-02-03', 'past')).toEqual({
    text: 'Wednesday',
    from: '2022-02-02',
    to: '2022-02-02',
    basis: 'the last Wednesday up to publication on 2022-02-03',
  });
});

test.each([
  ['on Thursday', 'past', '2022-02-03 2022-02-03'],
  ['on Friday', 'past', '2022-01-28 2022-01-28'],
  ['on Friday', 'future', '2022-02-04 2022-02-04'],
  ['late Monday', 'past', '2022-01-31 2022-01-31'],
  ['since Monday', 'past', '2022-01-31 …'],
  ['by Friday', 'future', '… 2022-02-04'],
  ['yesterday', 'past', '2022-02-02 2022-02-02'],
  ['tomorrow', 'future', '2022-02-04 2022-02-04'],
  ['two days ago', 'past', '2022-02-01 2022-02-01'],
  ['three weeks ago', 'past', '2022-01-10 2022-01-16'],
  ['two months ago', 'past', '2021-12 2021-12'],
  ['3 February', 'past', '2022-02-03 2022-02-03'],
  ['on 5 November', 'past', '2021-11-05 2021-11-05'],
  ['on Feb. 20', 'future', '2022-02-20 2022-02-20'],
  ['December 26 last year', 'past', '2021-12-26 2021-12-26'],
  ['from 12 to 14 May', 'future', '2022-05-12 2022-05-14'],
  ['May 12-14, 2021', 'past', '2021-05-12 2021-05-14'],
  ['in November', 'past', '2021-11 2021-11'],
  ['in late January', 'past', '2022-01-21 2022-01-31'],
  ['by early February', 'future', '… 2022-02-10'],
  ['mid-March', 'future', '2022-03-11 2022-03-20'],
  ['last week', 'past', '2022-01-24 2022-01-30'],
  ['earlier this week', 'past', '2022-01-31 2022-02-03'],
  ['this month', 'past', '2022-02 2022-02'],
  ['early last month', 'past', '2022-01-01 2022-01-10'],
  ['last year', 'past', '2021 2021'],
  ['next year', 'future', '2023 2023'],
  ['over the past two weeks', 'past', '2022-01-20 2022-02-03'],
] as const)('“%s” in the %s of a source of 3 February 2022 is %s, and says why', (text, tense, expected) => {
  const { from = '…', to = '…', basis } = whenOf(text, '2022-02-03', tense);
  expect(`${from} ${to}`).toBe(expected);
  if (!/last year$|2021/.test(text) || text === 'last year') expect(basis).toContain('2022-02-03');
});

test.each([
  ['since 2014', '2014 …'],
  ['until March 2021', '… 2021-03'],
  ['in 2019', '2019 2019'],
  ['between 2014 and 2018', '2014 2018'],
  ['from 12 May 2021 to 14 June 2021', '2021-05-12 2021-06-14'],
  ['Wednesday, 2 February 2022', '2022-02-02 2022-02-02'],
])('“%s” is %s whenever it was published', (text, expected) => {
  const { from = '…', to = '…', basis } = whenOf(text, undefined, 'past');
  expect(`${from} ${to}`).toBe(expected);
  expect(basis).toBeUndefined();
});

test.each([
  ['Wednesday', undefined, 'past'],
  ['Wednesday', '2022-02', 'past'],
  ['Wednesday', '2022-02-03', undefined],
  ['last Wednesday', '2022-02-03', 'past'],
  ['next Friday', '2022-02-03', 'future'],
  ['on Thursday', '2022-02-03', 'future'],
  ['4 February', '2022-02-03', 'past'],
  ['over the last days', '2022-02-03', 'past'],
  ['in recent weeks', '2022-02-03', 'past'],
  ['for two years', '2022-02-03', 'past'],
  ['before Friday', '2022-02-03', 'future'],
  ['on 31 February 2022', '2022-02-03', 'past'],
  ['in late January', undefined, 'past'],
  ['this month', undefined, 'past'],
] as const)('“%s” published %s, %s, stays words: they fix no day', (text, published, tense) => {
  expect(whenOf(text, published, tense)).toEqual({ text });
});
