import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idSchema } from '../model/schema.ts';
import { slug } from './slug.ts';

describe('slug', () => {
  test('is lower-case words with hyphens', () => {
    expect(slug('NATO urges De-escalation, 2022')).toBe('nato-urges-de-escalation-2022');
  });
  test('drops accents and apostrophes', () => {
    expect(slug('Stevo Pendarovski’s Kovačevski & Łódź, Ørsted')).toBe(
      'stevo-pendarovskis-kovacevski-lodz-orsted',
    );
  });
  test('is cut at a word', () => {
    expect(slug('one two three', 10)).toBe('one-two');
    expect(slug('one two three', 7)).toBe('one-two');
  });
  test('cuts a word only when it is the first', () => {
    expect(slug('Donaudampfschifffahrt heute', 5)).toBe('donau');
  });
  test('of words without Latin letters is untitled', () => {
    expect([slug('Київ'), slug('…'), slug('')]).toEqual(['untitled', 'untitled', 'untitled']);
  });
  test('is always an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => idSchema.safeParse(slug(words)).success),
    );
  });
});
