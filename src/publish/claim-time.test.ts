import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/schema.ts';
import { claimTime } from './claim-time.ts';

describe('claimTime', () => {
  test.each<[string | undefined, Partial<Claim>]>([
    [undefined, {}],
    ['since 1 October 2014', { from: '2014-10-01' }],
    ['until 2022', { to: '2022' }],
    ['from 2014 to May 2022', { from: '2014', to: '2022-05' }],
    ['as of February 2022', { asOf: '2022-02' }],
    ['Thursday [3 February 2022]', { when: { text: 'Thursday', from: '2022-02-03' } }],
    ['over the last days', { when: { text: 'over the last days' } }],
    ['3 February 2022', { when: { from: '2022-02-03' } }],
    ['[3 February 2022]', { when: { from: '2022-02-03', basis: 'the weekday' } }],
    ['10 February 2022 to 20 February 2022', { when: { from: '2022-02-10', to: '2022-02-20' } }],
    ['3 February 2022', { when: { text: '3 February 2022', from: '2022-02-03' } }],
    ['until 3 February 2022', { when: { to: '2022-02-03' } }],
    ['since 2014, as of February 2022', { from: '2014', asOf: '2022-02' }],
    ['until 2020, as of 2022', { to: '2020', asOf: '2022' }],
    ['from 2014 to 2020, as of 2022', { from: '2014', to: '2020', asOf: '2022' }],
    [
      'since 2014, Thursday [3 February 2022]',
      { from: '2014', when: { text: 'Thursday', from: '2022-02-03' } },
    ],
    ['on Thursday, as of 3 February 2022', { when: { text: 'on Thursday' }, asOf: '2022-02-03' }],
  ])('%s', (words, claim) => {
    expect(claimTime(claim as Claim)).toBe(words);
  });
});
