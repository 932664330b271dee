import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/schema.ts';
import { momentOf } from './moment.ts';

/** What is written of a claim, as `date | words | note`. */
function shown(claim: Partial<Claim>, published?: string): string | undefined {
  const moment = momentOf({ property: 'location', cite: [], ...claim } as unknown as Claim, published);
  return moment && [moment.date, moment.words, moment.note ?? ''].join(' | ');
}

describe('momentOf', () => {
  test.each<[string, Partial<Claim>]>([
    ['2022 | 2022 | ', { when: { from: '2022' } }],
    ['2022-02 | Feb | 2022', { when: { from: '2022-02' } }],
    ['2022-02-03 | 3 Feb | 2022', { when: { from: '2022-02-03' } }],
    ['2022-02-03 | until 3 Feb | 2022', { when: { to: '2022-02-03' } }],
    ['2022-02-10 | 10 Feb | to 20 Feb 2022', { when: { from: '2022-02-10', to: '2022-02-20' } }],
    ['2021-12-30 | 30 Dec | 2021 to 2 Jan 2022', { when: { from: '2021-12-30', to: '2022-01-02' } }],
    ['2022-02-03 | Thursday | [3 Feb 2022]', { when: { text: 'Thursday', from: '2022-02-03' } }],
    ['2022-02-03 | 3 Feb | 2022', { when: { text: 'on 3 February 2022', from: '2022-02-03' } }],
    ['2022-02-03 | [3 Feb] | 2022', { when: { from: '2022-02-03', basis: 'the weekday' } }],
    ['2014-10-01 | since 1 Oct | 2014', { from: '2014-10-01' }],
    ['2022 | until 2022 | ', { to: '2022' }],
    ['2014 | 2014 | to May 2022', { from: '2014', to: '2022-05' }],
    ['2022-01-31 | as of 31 Jan | 2022', { asOf: '2022-01-31' }],
    ['2014 | since 2014 | ', { from: '2014', asOf: '2022' }],
  ])('%s', (expected, claim) => expect(shown(claim)).toBe(expected));

  test('the date that a claim gives as its value is when it happened', () => {
    expect(shown({ property: 'date', value: '2022-02-03' })).toBe('2022-02-03 | 3 Feb | 2022');
    expect(shown({ property: 'in-service', value: '2017', asOf: '2020' })).toBe('2017 | 2017 | ');
  });
  test('words without a date are placed by their source, and it is said so', () => {
    expect(shown({ when: { text: 'by early February' } }, '2022-01-31')).toBe(
      '2022-01-31 | by early February | [source of 31 Jan 2022]',
    );
    expect(shown({ when: { text: 'by early February' } })).toBeUndefined();
  });
  test('a claim is not dated by its source alone', () => {
    expect(shown({}, '2022-01-31')).toBeUndefined();
  });
});
