import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from './sentence.ts';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test('end at a full stop, a question mark and an exclamation mark', () => {
    expect(split('They left. Why? Nobody knows! So it is.')).toEqual([
      'They left.',
      'Why?',
      'Nobody knows!',
      'So it is.',
    ]);
  });
  test('take closing quotes and brackets with them', () => {
    expect(split('“We left.” He paused. (It rained.) They came.')).toEqual([
      '“We left.”',
      'He paused.',
      '(It rained.)',
      'They came.',
    ]);
  });
  test('may open with a quotation mark or a number', () => {
    expect(split('He spoke. “No.” 30,000 left.')).toEqual(['He spoke.', '“No.”', '30,000 left.']);
  });
  test('do not end after an abbreviation or an initial', () => {
    for (const text of ['Mr. Putin met Gen. Milley.', 'George W. Bush spoke.', 'St. Petersburg is near.'])
      expect(split(text)).toEqual([text]);
  });
  test('do not end after a dotted abbreviation', () => {
    expect(split('The U.S. Army left. It was in the U.S. Congress.')).toEqual([
      'The U.S. Army left.',
      'It was in the U.S. Congress.',
    ]);
  });
  test('end after a dotted abbreviation when the next word opens a sentence', () => {
    expect(split('They met in the U.S. The army left.')).toEqual(['They met in the U.S.', 'The army left.']);
  });
  test('do not end inside a number, an address or before a small letter', () => {
    for (const text of ['It cost 3.5 billion.', 'See nato.int today.', 'He came, etc. and left.'])
      expect(split(text)).toEqual([text]);
  });
  test('need no full stop at the end', () => {
    expect(split('NATO urges de-escalation')).toEqual(['NATO urges de-escalation']);
  });
  test('of a blank text are none', () => {
    expect([split(''), split('  \n ')]).toEqual([[], []]);
  });
  test('leave out white space at both ends', () => {
    expect(split('  One.   Two.  ')).toEqual(['One.', 'Two.']);
  });
  test('hold every character that is not white space, once and in order', () => {
    const text = fc.string({ unit: fc.constantFrom('A', 'b', '.', '!', ' ', '”', 'Mr', '\n') });
    fc.assert(
      fc.property(text, (written) => {
        expect(split(written).join('').replace(/\s/g, '')).toBe(written.replace(/\s/g, ''));
      }),
    );
  });
});
