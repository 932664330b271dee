import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from './correction.ts';
import { applyInsertions } from './insertion.ts';

describe('corrections', () => {
  test('put words in the place of others', () => {
    expect(
      applyCorrections('one two three', [
        { start: 8, end: 13, text: '3' },
        { start: 0, end: 3, text: '1' },
      ]),
    ).toBe('1 two 3');
  });
  test('stand beside insertions', () => {
    const added = [
      { offset: 4, text: '<' },
      { offset: 7, text: '>' },
    ];
    expect(applyCorrections('one two three', [{ start: 4, end: 7, text: '2' }], added)).toBe('one <2> three');
  });
  test('never overlap', () => {
    const twice = [
      { start: 0, end: 3, text: '1' },
      { start: 2, end: 5, text: '2' },
    ];
    expect(() => applyCorrections('one two', twice)).toThrow(RangeError);
    expect(() => applyCorrections('one', [{ start: 2, end: 4, text: '' }])).toThrow(RangeError);
  });
  test('that are none leave insertions as they are', () => {
    const insertions = fc.array(fc.record({ offset: fc.nat({ max: 20 }), text: fc.string() }));
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), insertions, (text, added) => {
        expect(applyCorrections(text, [], added)).toBe(applyInsertions(text, added));
      }),
    );
  });
});
