import { describe, expect, test } from 'vitest';
import { mark, marked } from './marked.ts';

describe('marked', () => {
  test('tells where marks stood in the text without them', () => {
    expect(marked('a ‸bc‸')).toEqual({ text: 'a bc', offsets: [2, 4] });
  });
  test('leaves a text without marks alone', () => {
    expect(marked('abc')).toEqual({ text: 'abc', offsets: [] });
  });
  test('is undone by mark', () => {
    for (const written of ['‸', 'a‸‸b', '‸a b‸', 'plain']) {
      const { text, offsets } = marked(written);
      expect(mark(text, offsets)).toBe(written);
    }
  });
});
