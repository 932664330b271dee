import { describe, expect, test } from 'vitest';
import { claims, type Files, findings, page, source } from '../marked-content.ts';

const rule = 'word-in-use';
const others = (fields: string): Files =>
  Object.assign({}, ...['a', 'b', 'c'].map((id) => page(`equipment/${id}`, fields)));
const log = source('log', 'It flies far.');
const range = (unit: string) =>
  claims(`property: range\nvalue: { value: 500, unit: ${unit} }\ncite: [{ source: log, quote: flies far }]`);

describe('word-in-use', () => {
  test('points at a unit that is one letter off', () => {
    const files = { ...log, ...others(range('kilometres')), ...page('equipment/x', range('‸kilometers')) };
    expect(findings({ ...files, ...page('equipment/x', range('‸kilometrs')) }, rule).reasons).toEqual([
      '(warning) Unexpected unit `kilometrs` that no other page has, expected one in use. Did you mean `kilometres`?',
    ]);
  });
  test.each([
    ['kmm', 'km'],
    ['KM', 'km'],
    ['kms', 'km'],
    ['kmh', 'km/h'],
  ])('knows what is meant by the unit %s', (unit, measure) => {
    const [reason] = findings({ ...log, ...page('equipment/x', range(unit)) }).reasons;
    expect(reason).toContain(`Did you mean \`${measure}\`?`);
  });
  test.each(['km', 'mm', 'm', 'US troops', 'jets', 'MW', 'ms', 'ccm', 'kts', 'KN', 'Mm²'])(
    'takes the unit %s',
    (unit) => {
      expect(findings({ ...log, ...page('equipment/x', range(unit)) }).reasons).toEqual([]);
    },
  );
  test.each(['ship', 'ships', 'frigate', 'missiles'])(
    'takes the category %s beside ships and missile',
    (word) => {
      const files = {
        ...others('categories: [ships, missile]'),
        ...page('equipment/x', `categories: [${word}]`),
      };
      expect(findings(files, rule).reasons).toEqual([]);
    },
  );
  test('asks for a word that pages speak of, in the place of one that they do not', () => {
    const region = page('places/a', 'summary: Region of the north.\ncategories: [region]');
    expect(findings({ ...region, ...page('places/x', 'categories: [‸regoin]') }, rule)).toMatchObject({
      files: page('places/x', 'categories: [‸regoin]'),
      reasons: [expect.stringContaining('Did you mean `region`?')],
    });
    const county = page('places/x', 'summary: County of the south.\ncategories: [county]');
    const country = page('places/a', 'summary: A country.\ncategories: [country]');
    expect(findings({ ...country, ...county }, rule).reasons).toEqual([]);
  });
  test('takes a word that is rare where none is usual', () => {
    const files = {
      ...page('equipment/a', 'categories: [missile]'),
      ...page('equipment/x', 'categories: [missle]'),
    };
    expect(findings(files, rule).reasons).toEqual([]);
  });
});
