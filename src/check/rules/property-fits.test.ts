import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { claims, type Files, findings, inputOf, page, source } from '../marked-content.ts';

const rule = 'property-fits';
const known = {
  ...source('declaration', 'Words here.'),
  ...page('organisations/nato', 'formerIds: [alliance]'),
  ...page('places/romania'),
};

function expectMistake(files: Files, reason: string): void {
  expect(findings({ ...known, ...files }, rule)).toEqual({
    files: { ...known, ...files },
    reasons: [reason],
  });
}

const carrying = (path: string, claim: string) =>
  page(path, claims(`${claim}\ncite: [{ source: declaration, quote: Words }]`));

describe('property-fits', () => {
  test.each([
    ['people/x', 'property: role\nvalue: Secretary General\nobject: nato'],
    ['people/x', 'property: said'],
    ['people/x', 'property: affiliation\nobject: alliance'],
    ['equipment/x', 'property: range\nvalue: { value: 500, unit: km }'],
    ['equipment/x', 'property: manufacturer\nvalue: Sukhoi'],
    ['organisations/x', 'property: founded\nvalue: 1949'],
    ['organisations/x', 'property: founded\nvalue: 1949-04'],
    ['organisations/x', 'property: headquarters\nobject: romania'],
  ])('takes on %s: %s', (path, claim) => {
    expect(findings({ ...known, ...carrying(path, claim) }, rule).reasons).toEqual([]);
  });

  test('refuses a property of another kind', () => {
    const { reasons } = findings({ ...known, ...carrying('people/x', 'property: range\nvalue: far') }, rule);
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(
      /^Unexpected property `range` on a page of kind `person`, expected one of `role`, .*\. It belongs to equipment: move the claim there, or choose another property\.$/,
    );
  });
  test('refuses an object of a kind that the property does not take', () => {
    expectMistake(
      carrying('people/x', 'property: affiliation\nobject: ‸romania'),
      'Unexpected object `romania` of kind `place`, expected `organisation` for `affiliation`. Name another page, or choose another property.',
    );
  });
  test('refuses an object where the property takes only a value', () => {
    expectMistake(
      carrying('people/x', 'property: rank\nvalue: General\nobject: ‸nato'),
      'Unexpected object `nato`, expected only a value for `rank`. Remove `object`.',
    );
  });
  test('refuses a value where the property takes only an object', () => {
    expectMistake(
      carrying('people/x', 'property: affiliation\nobject: nato\nvalue: ‸NATO'),
      'Unexpected value `NATO`, expected only an object for `affiliation`. Name the other page in `object`.',
    );
  });
  test.each([
    ['500 km', 'Write `{ value: 500, unit: km }`.'],
    ['30,000 troops', 'Write `{ value: 30000, unit: troops }`.'],
    ['around 500 km', 'Write `{ value: 500, unit: km, qualifier: around }`.'],
    ['"500"', 'Write `{ value: 500, unit: … }`.'],
    ['500', 'Write `{ value: 500, unit: … }`.'],
    ['far away', 'Write a number and its unit, as in `{ value: 500, unit: km }`.'],
  ])('refuses %s for a quantity, and writes it as one', (value, remedy) => {
    expectMistake(
      carrying('equipment/x', `property: range\nvalue: ‸${value}`),
      `Unexpected value \`${value.replaceAll('"', '')}\`, expected a quantity for \`range\`. ${remedy}`,
    );
  });
  test.each(['Thursday', '2022-13', '2022-02-32', '{ value: 1949, unit: year }'])(
    'refuses %s for a date',
    (value) => {
      const { reasons } = findings({
        ...known,
        ...carrying('organisations/x', `property: founded\nvalue: ${value}`),
      });
      expect(reasons).toHaveLength(1);
      expect(reasons[0]).toContain('expected a date for `founded`. ');
    },
  );
  test('refuses a number for words', () => {
    expectMistake(
      carrying('equipment/x', 'property: category\nvalue: ‸737'),
      'Unexpected value `737`, expected words for `category`. Write words, in quotes: "737".',
    );
  });
  test('asks for an object that is needed', () => {
    expectMistake(
      carrying('people/x', 'property: ‸affiliation'),
      'Unexpected claim without an object, expected it for `affiliation`. Add a line `object: …` with the id of organisation.',
    );
  });
  test('asks for a value that is needed', () => {
    expectMistake(
      carrying('equipment/x', 'property: ‸range'),
      'Unexpected claim without a value, expected it for `range`. Add a line `value: { value: 500, unit: km }`.',
    );
  });
  test('asks for one of the two', () => {
    expectMistake(
      carrying('organisations/x', 'property: ‸headquarters'),
      'Unexpected claim without an object or a value, expected it for `headquarters`. Add a line `object: …` with the id of place, or `value: …`.',
    );
  });
  test.each([
    ['equipment/x', 'range', '500 km', '{ value: 500, unit: km }'],
    ['equipment/x', 'range', '30,000 km', undefined],
    ['equipment/x', 'range', '1,5 km', undefined],
    ['equipment/x', 'range', '5 million km', undefined],
    ['equipment/x', 'range', '30,000 m', undefined],
    ['equipment/x', 'range', 'far', undefined],
    ['equipment/x', 'category', '737', '"737"'],
    ['organisations/x', 'founded', '4 April 1949', '1949-04-04'],
    ['organisations/x', 'founded', '04/04/1949', '1949-04-04'],
    ['organisations/x', 'founded', '04/05/1949', undefined],
  ])('on %s mends the %s %s to %s', (path, property, value, instead) => {
    const files = { ...known, ...carrying(path, `property: ${property}\nvalue: ${value}`) };
    const input = inputOf(Object.entries(files).map(([at, text]) => ({ path: at, text })));
    const [message] = check(input).messages.filter((one) => one.rule === rule);
    expect(message?.fix?.map(({ text }) => text)).toEqual(instead && [instead]);
  });
});
