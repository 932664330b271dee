import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyInsertions } from './insertion.ts';

describe('applyInsertions', () => {
  test('adds words at their places', () => {
    const added = applyInsertions('The army.', [
      { offset: 4, text: 'Belarusian ' },
      { offset: 9, text: ' It left.' },
    ]);
    expect(added).toBe('The Belarusian army. It left.');
  });
  test('does not mind in which order places come', () => {
    expect(
      applyInsertions('ac', [
        { offset: 2, text: 'd' },
        { offset: 1, text: 'b' },
      ]),
    ).toBe('abcd');
  });
  test('keeps the order of what is added at one place', () => {
    expect(
      applyInsertions('', [
        { offset: 0, text: 'one ' },
        { offset: 0, text: 'two' },
      ]),
    ).toBe('one two');
  });
  test('changes nothing when nothing is added', () => {
    expect(applyInsertions('as it was\n', [])).toBe('as it was\n');
  });
  test('refuses a place outside the text', () => {
    expect(() => applyInsertions('ab', [{ offset: 3, text: 'c' }])).toThrow(
      'Internal error: insertion at 3 lies outside 0…2',
    );
    expect(() => applyInsertions('ab', [{ offset: -1, text: 'c' }])).toThrow(RangeError);
  });
  test('never takes a character away', () => {
    const insertions = fc.array(fc.record({ offset: fc.nat({ max: 20 }), text: fc.string() }));
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), insertions, (text, added) => {
        const result = applyInsertions(text, added);
        expect(result).toHaveLength(text.length + added.reduce((sum, one) => sum + one.text.length, 0));
        let at = 0;
        for (const character of result) if (character === [...text][at]) at++;
        expect(at).toBe([...text].length);
      }),
    );
  });
});
