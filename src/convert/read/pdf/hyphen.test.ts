import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joined, vocabularyOf } from './hyphen.ts';

const mended = (before: string, after: string, ...elsewhere: string[]) =>
  joined(before, after, vocabularyOf([...elsewhere, before, after]));

describe('a hyphen at the end of a line', () => {
  test.each([
    ['the de-', 'ployment of troops', 'the deployment of troops'],
    ['the NATO-', 'led force', 'the NATO-led force'],
    ['Franco-', 'German talks', 'Franco-German talks'],
    ['an F-', '35 jet', 'an F-35 jet'],
    ['non-', 'proliferation', 'non-proliferation'],
    ['air- and sea-', 'and land forces', 'air- and sea- and land forces'],
    ['sol\u00AD', 'dier', 'soldier'],
    ['he said -', 'and left', 'he said - and left'],
    ['no hyphen', 'here', 'no hyphen here'],
  ])('“%s” and “%s” make “%s”', (before, after, expected) => expect(mended(before, after)).toBe(expected));
  test('goes as the document writes the word elsewhere', () => {
    expect(mended('a cease-', 'fire', 'The cease-fire held.')).toBe('a cease-fire');
    expect(mended('a long-', 'bow', 'They had a long bow.', 'A longbow is old.')).toBe('a longbow');
  });
  test('stays in a document that parts no words', () => {
    const lines = ['a luxurious-', 'looking cabin', 'from the ground-', 'up, and new-', 'generation cars'];
    expect(joined('a luxurious-', 'looking cabin', vocabularyOf(lines))).toBe('a luxurious-looking cabin');
  });
  test('is all that is ever lost', () => {
    const letters = (text: string) => text.replace(/[-\u00AD\u2010\s]/g, '');
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(letters(mended(before, after))).toBe(letters(before + after));
      }),
    );
  });
});
