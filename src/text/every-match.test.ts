import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyMatch } from './every-match.ts';

const placed = (matches: Iterable<RegExpExecArray>) =>
  Array.from(matches, ({ index, ...groups }) => [index, groups[0], groups[1]]);

test.each([/a(b?)/g, /(\p{L}*)/gu, /(?<=a)|b/g, /\b/gu, /(?:)/gv])(
  '%s is found wherever matchAll finds it',
  (expression) => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', '\uD83D') });
    fc.assert(
      fc.property(text, (one) => {
        expect(placed(everyMatch(one, expression))).toEqual(placed(one.matchAll(expression)));
      }),
      { seed: 1 },
    );
  },
);

test('an expression can be asked again after any search', () => {
  const expression = /a/g;
  expression.lastIndex = 9;
  expect(everyMatch('aa', expression)).toHaveLength(2);
  expect(everyMatch('aa', expression)).toHaveLength(2);
});
