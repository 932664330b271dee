import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets } from './fold.ts';

describe('fold', () => {
  test('makes typographic quotes straight', () => {
    expect(fold('Russia’s “annual” ‘drill’ «x»')).toBe('Russia\'s "annual" \'drill\' "x"');
  });
  test('makes every dash a hyphen', () => {
    expect(fold('Su‑35 – 1—2 − 3')).toBe('Su-35 - 1-2 - 3');
  });
  test('makes a run of white space one space, line breaks and no-break spaces among it', () => {
    expect(fold('30,000\u00A0 \n\ttroops')).toBe('30,000 troops');
  });
  test('drops white space at both ends', () => {
    expect(fold('  NATO \n')).toBe('NATO');
  });
  test('drops what nobody sees', () => {
    expect(fold('Bela\u00ADrus\u200B \uFEFFarmy')).toBe('Belarus army');
  });
  test('keeps letters, case, accents, digits and punctuation', () => {
    expect(fold('Kovačevski: “NO, 3.5%!”')).toBe('Kovačevski: "NO, 3.5%!"');
  });
  test('keeps emoji and letters beyond the first plane whole', () => {
    expect(fold('a 🇺🇦 𝔘 b')).toBe('a 🇺🇦 𝔘 b');
  });
  test('done twice is the same as done once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('foldWithOffsets', () => {
  test('folds as fold does', () => {
    const unit = fc.constantFrom(...'ab `’“–\u00A0\u200B\n\t.é');
    fc.assert(fc.property(fc.string({ unit }), (text) => foldWithOffsets(text).text.trim() === fold(text)));
  });
  test('remembers where every character began', () => {
    expect(foldWithOffsets('a  “b”')).toEqual({ text: 'a "b"', offsets: [0, 1, 3, 4, 5, 6] });
  });
  test('has one offset more than characters, the end of the text', () => {
    expect(foldWithOffsets('')).toEqual({ text: '', offsets: [0] });
  });
  test('has rising offsets that lead to characters which fold to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWithOffsets(text);
        expect(folded.offsets).toHaveLength(folded.text.length + 1);
        folded.offsets.slice(1).forEach((offset, at) => {
          expect(offset).toBeGreaterThan(folded.offsets[at] ?? -1);
        });
        for (const [at, character] of [...folded.text].entries()) {
          if (character.length > 1 || folded.text.length !== [...folded.text].length) return;
          const original = text.charAt(folded.offsets[at] ?? 0);
          expect(foldWithOffsets(original).text).toBe(character);
        }
      }),
    );
  });
});
