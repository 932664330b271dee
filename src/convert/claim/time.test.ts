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
  expect(whenOf('on 3 February 2022', undefined, true)).toEqual({
    text: 'on 3 February 2022',
    from: '2022-02-03',
    to: '2022-02-03',
  });
  expect(whenOf('Feb. 3, 2022', undefined, false)).toMatchObject({ from: '2022-02-03' });
});

test('a weekday is dated back from publication, with the reason', () => {
  expect(whenOf('Wednesday', '2022-02-03', true)).toEqual({
    text: 'Wednesday',
    from: '2022-02-02',
    to: '2022-02-02',
    basis: 'the last Wednesday up to publication on 2022-02-03',
  });
});

test.each([
  ['Wednesday', undefined, true],
  ['Wednesday', '2022-02', true],
  ['Wednesday', '2022-02-03', false],
  ['last Wednesday', '2022-02-03', true],
  ['this month', '2022-02-03', true],
] as const)('“%s” published %s stays words when it is not certain', (text, published, past) => {
  expect(whenOf(text, published, past)).toEqual({ text });
});
