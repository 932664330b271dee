import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';
import { toPoint } from './point.ts';

/** Line and column of the mark, as `line:column`. */
function pointOf(written: string): string {
  const { text, offsets } = marked(written);
  const { line, column } = toPoint(text, offsets[0] ?? 0);
  return `${line}:${column}`;
}

describe('toPoint', () => {
  test('counts lines and columns from 1', () => {
    expect(pointOf('‸a')).toBe('1:1');
    expect(pointOf('‸')).toBe('1:1');
    expect(pointOf('a‸b')).toBe('1:2');
  });
  test('begins a column anew after each line break', () => {
    expect(pointOf('a\n‸b')).toBe('2:1');
    expect(pointOf('a\n\nb‸c')).toBe('3:2');
  });
  test('counts a line break to the line it ends', () => {
    expect(pointOf('ab‸\nc')).toBe('1:3');
    expect(pointOf('‸\nc')).toBe('1:1');
    expect(pointOf('\n‸\n')).toBe('2:1');
  });
  test('takes the end of the text for a place', () => {
    expect(pointOf('ab\n‸')).toBe('2:1');
    expect(pointOf('ab‸')).toBe('1:3');
  });
  test('agrees with counting', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n') }), fc.nat(), (text, somewhere) => {
        const offset = somewhere % (text.length + 1);
        const lines = text.slice(0, offset).split('\n');
        expect(toPoint(text, offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
  test('refuses a place outside the text', () => {
    expect(() => toPoint('ab', 3)).toThrow('Internal error: offset 3 lies outside 0…2');
    expect(() => toPoint('ab', -1)).toThrow(RangeError);
  });
});
