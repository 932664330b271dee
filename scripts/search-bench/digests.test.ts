import { expect, test } from 'vitest';
import { changedFiles } from './digests.ts';

test('files that are new or other have changed; those that are gone need not be loaded', () => {
  const before = new Map([
    ['kept', 'a'],
    ['other', 'b'],
    ['gone', 'c'],
  ]);
  const after = new Map([
    ['kept', 'a'],
    ['other', 'B'],
    ['new', 'd'],
  ]);
  expect(changedFiles(before, after)).toEqual(['new', 'other']);
  expect(changedFiles(before, before)).toEqual([]);
});
