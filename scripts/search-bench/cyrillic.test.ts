import { expect, test } from 'vitest';
import { latinWays, toCyrillic } from './cyrillic.ts';

test('a city as GeoNames spells it goes back to its own letters', () => {
  expect(toCyrillic('Chelyabinsk')).toBe('челябинск');
  expect(toCyrillic('Nizhniy Novgorod')).toBe('нижний новгород');
  expect(toCyrillic('Rostov-na-Donu')).toBe('ростов-на-дону');
});

test('a name with letters of no Russian name is left alone', () => {
  expect(toCyrillic('Québec')).toBeUndefined();
  expect(toCyrillic('Jacksonville')).toBeUndefined();
});

test('the same name in German, French, ISO 9 and plain letters', () => {
  expect(latinWays('челябинск')).toEqual(['tscheljabinsk', 'tcheliabinsk', 'celabinsk', 'cheliabinsk']);
});
