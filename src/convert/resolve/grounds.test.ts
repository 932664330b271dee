import { describe, expect, test } from 'vitest';
import { page } from './fixtures/shelf.ts';
import { type Ground, weigh } from './grounds.ts';
import { landsIn } from './lands.ts';
import { agreement, officeIn } from './office.ts';
import { describedAs } from './person-setting.ts';

const one = page('people/one.mdx', 'One');
const other = page('people/other.mdx', 'Other');
const name: Ground = { ground: 'own name', says: 'the very name' };
const confidences = (...found: [typeof one, Ground[]][]): number[] =>
  weigh(new Map(found)).map(({ candidate }) => candidate.confidence);

describe('candidates are weighed', () => {
  test('against none of them being meant', () => expect(confidences([one, [name]])).toEqual([0.98]));
  test('against one another: two of one name share what is certain', () =>
    expect(confidences([one, [name]], [other, [name]])).toEqual([0.5, 0.5]));
  test('and all of them together are never surer than 1', () =>
    expect(
      confidences([one, [name, name]], [other, [name]]).reduce((sum, part) => sum + part),
    ).toBeLessThanOrEqual(1));
});

describe('an office', () => {
  test.each([
    ['Foreign Minister', "Norway's minister of foreign affairs", 'very'],
    ['Defence Minister', 'former defense minister', 'very'],
    ['Prime Minister', 'premier', 'same'],
    ['Minister', 'Finance Minister', 'same'],
    ['NATO Secretary-General', 'secretary general', 'same'],
    ['spokeswoman', 'spokesperson', 'same'],
    ['President', 'Vice President', undefined],
    ['Foreign Minister', 'Finance Minister', undefined],
    ['Senator', 'Governor', undefined],
  ])('“%s” and “%s” agree: %s', (first, second, expected) => {
    const [here, there] = [officeIn(first), officeIn(second)];
    expect(here && there && agreement(here, there)).toBe(expected);
  });
  test('is none where no word is one', () => expect(officeIn('the tall house')).toBeUndefined());
});

test('lands are named by country, adjective, possessive, state and province; what is joined by a hyphen is none', () => {
  const shown = (text: string): string[] =>
    landsIn(text).map(({ code, state }) => (state ? `${code} ${state}` : code));
  expect(shown('Norwegian, Norway’s, from Texas, in Ontario, U.S.')).toEqual([
    'no',
    'no',
    'us Texas',
    'ca Ontario',
    'us',
  ]);
  expect(shown('Russian-backed forces in Georgia and Washington')).toEqual([]);
});

describe('a person is described', () => {
  const described = (text: string): string => {
    const at = text.indexOf('Ann Lee');
    const { offices, lands } = describedAs({ before: text.slice(0, at), after: text.slice(at + 7) });
    return [...offices.map(({ head }) => head), ...lands.map(({ code }) => code)].join(' ');
  };
  test.each([
    ['Norwegian foreign minister Ann Lee spoke', 'minister no'],
    ['He thanked Norway’s foreign minister, Ann Lee, for it', ''],
    ['Ann Lee, a plumber from Texas, spoke', 'plumber us'],
    ['Ann Lee is the mayor of Oslo', 'mayor'],
    ['German ambassador to France Ann Lee spoke', 'ambassador de'],
    ['the creation of a Palestinian state. President Ann Lee spoke', 'president'],
    ['Ann Lee, who spoke, left', ''],
  ])('in “%s”: %s', (text, expected) => expect(described(text)).toBe(expected));
});
