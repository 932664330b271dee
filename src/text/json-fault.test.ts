import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';
import { mark, marked } from './marked.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the first fault of JSON', () => {
  test.each([
    ['{ "a": [‸, 1] }', 'a value or `]`'],
    ['{ "a": [1,‸] }', 'a value'],
    ['{ "a": [1 ‸2] }', 'a comma or `]`'],
    ['{ "a": 1,‸}', 'a name in double quotes'],
    ["{ ‸'a': 1 }", 'a name in double quotes or `}`'],
    ['{ "a" ‸1 }', 'a colon'],
    ['{ "a": 1\n‸"b": 2 }', 'a comma or `}`'],
    ['{ "a": ‸"x\n" }', 'a value'],
    ['{ "a": ‸01 }', 'a value'],
    ['{ "a": 1 ‸]', 'a comma or `}`'],
    ['{} ‸{}', 'the end of the file'],
    ['{ "a": [‸', 'a value or `]`'],
    ['‸', 'a value'],
  ])('of %j is found', (shown, expected) => {
    const { text } = marked(shown);
    const fault = jsonFault(text);
    expect(fault && { shown: mark(text, [fault.offset]), expected: fault.expected }).toEqual({
      shown,
      expected,
    });
  });
  test('is found exactly where there is one', () => {
    const piece = fc.constantFrom(
      ...'{}[],:"ab\\u0 \n-.e19',
      'true',
      'null',
      '"a"',
      '\u0000',
      '\u007F',
      '\u00A0',
    );
    const near = fc.tuple(fc.json(), fc.nat(), piece).map(([text, at, one]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + one + text.slice(place);
    });
    const texts = fc.oneof(
      fc.json(),
      near,
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
