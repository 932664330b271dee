import { expect, test } from 'vitest';
import { datelineDate, dateOf } from './date.ts';

test.each([
  ['February 3, 2022'],
  ['3 Feb 2022'],
  ['3rd February 2022'],
  ['Feb. 3, 2022'],
  ['2022-02-03'],
  ['2022-02-03T17:45:00Z'],
  ['Thursday, February 3, 2022'],
  ['Thu, 3 Feb 2022'],
  ['Thu, 3 Feb 2022 14:05:09 GMT'],
  ['3 Feb 2022 14:05:09 +0100'],
  ['Published 3 Feb 2022'],
  ['Published on 3 February 2022'],
  ['First published: 3 February 2022'],
  ['Published 3 Feb 2022 14:05 GMT'],
  ['Feb. 3, 2022, 5:30 p.m. ET'],
  ['Feb. 3, 2022 | Release Number 22-017'],
  ['FOR IMMEDIATE RELEASE: February 3, 2022'],
])('“%s” is 3 February 2022', (words) => {
  expect(dateOf(words)).toBe('2022-02-03');
});

test.each([
  ['02/03/2022', 'means two days'],
  ['3 February', 'has no year'],
  ['February 2022', 'has no day'],
  ['February 30, 2022', 'is no day of the calendar'],
  ['On February 3, 2022, troops left', 'is a sentence'],
])('“%s” is no date: it %s', (words) => {
  expect(dateOf(words)).toBeUndefined();
});

test.each([
  ['BRUSSELS, Feb. 3, 2022 (Reuters) — NATO said', '2022-02-03'],
  ['WASHINGTON, D.C., February 3, 2022 – The Department said', '2022-02-03'],
  ['Tampa, 3 February 2022 -- The command said', '2022-02-03'],
  ['BRUSSELS, Feb. 3 (Reuters) — NATO said', undefined],
  ['In Brussels, on February 3, 2022, NATO said', undefined],
])('the dateline of “%s” gives %s', (passage, expected) => {
  expect(datelineDate(passage)).toBe(expected);
});
