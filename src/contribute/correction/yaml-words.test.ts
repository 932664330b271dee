import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { yamlValue, yamlWords } from './yaml-words.ts';

describe('words as YAML', () => {
  test.each([
    'Secretary General',
    'a: b',
    'a #b',
    '# a',
    '- a',
    '-',
    'yes',
    'No',
    'null',
    '~',
    '2022',
    '2022-02-03',
    '1e3',
    '.inf',
    '0x1f',
    '"quoted"',
    "it's",
    '[a]',
    '{a: b}',
    'a, b',
    '*a',
    '&a b',
    '!a',
    '| a',
    '> a',
    '%a',
    '@a',
    '`a`',
    'a:',
    'a \\ b',
    '🙂',
    'Łódź',
    '---',
    '...',
    'a }',
  ])('`%s` stays what it is, in a block and on one line', (words) => expectSame(words));

  test('stay what they are, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), expectSame), {
      seed: 7,
      numRuns: 2000,
    });
  });

  test('are plain where that is safe', () =>
    expect(yamlWords('Secretary General')).toBe('Secretary General'));
  test('are plain where they are a day, or an id that begins with one, as pages have them', () => {
    for (const words of ['2008-02-20', '2022-02', '2022-02-03-nato-urges'])
      expect(yamlWords(words)).toBe(words);
    for (const words of ['2022', '2022-02-', '2022-02-03: x']) expect(yamlWords(words)).toMatch(/^"/);
  });
  test('a quantity stands on one line', () =>
    expect(yamlValue({ value: 500, unit: 'km, or so', qualifier: undefined })).toBe(
      '{ value: 500, unit: "km, or so" }',
    ));
});

function expectSame(words: string): void {
  expect(parse(`- a: ${yamlWords(words)}\n  b: 1\n`)).toEqual([{ a: words, b: 1 }]);
  expect(parse(`{ a: ${yamlWords(words)}, b: ${yamlWords(words)} }`)).toEqual({ a: words, b: words });
}
