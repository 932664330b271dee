import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from './token.ts';

const words = (text: string): string =>
  tokenise(text)
    .map((token) => token.word)
    .join(' | ');

describe('tokenise', () => {
  test('parts a word from its possessive', () => {
    expect(words('NATO’s chief')).toBe('NATO | ’s | chief');
  });
  test('keeps a designation and a number whole', () => {
    expect(words('30,000 troops, an F/A-18E and SU-35 jets.')).toBe(
      '30,000 | troops | , | an | F/A-18E | and | SU-35 | jets | .',
    );
  });
  test('keeps the stop of an abbreviation and of an initial, not that of a sentence', () => {
    expect(words('Lt. Gen. Stephen J. Townsend spoke.')).toBe(
      'Lt. | Gen. | Stephen | J. | Townsend | spoke | .',
    );
  });
  test('takes words apart that a stroke or dash joins', () => {
    expect(words('and/or the Moscow–Minsk line')).toBe('and | / | or | the | Moscow | – | Minsk | line');
  });
  test('loses and invents no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZ9 .,-–’'/_@&é(\n") }), (text) => {
        const tokens = tokenise(text);
        expect(tokens.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s/g, ''));
        expect(tokens.map(({ word }) => word).join('')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
