import { describe, expect, test } from 'vitest';
import { toyText } from '../fixtures/pages.ts';
import { besides } from './besides.ts';

const text = () =>
  toyText([{ url: '/a/', kind: 'source', title: 'A', marked: 'promoted to brigadier general in 1941' }]);

describe('besides', () => {
  test.each([
    ['to brigadier eneral in 1941', 2],
    ['promoted to brigadier generl', 3],
  ])('“%s” knows which word stands beside the others', async (phrase, at) => {
    expect(await besides(text(), phrase.split(' '), at)).toEqual(['general']);
  });
  test('a word that is not one slip away was not meant', async () => {
    expect(await besides(text(), 'to brigadier admiral in 1941'.split(' '), 2)).toEqual([]);
  });
  test('one word alone is not asked for', async () => {
    const one = text();
    expect(await besides(one, ['brigadier', 'generl'], 1)).toEqual([]);
    expect(one.asked).toEqual([]);
  });
});
