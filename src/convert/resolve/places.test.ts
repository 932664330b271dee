import { describe, expect, test } from 'vitest';
import { named, shown } from './fixtures/named.ts';
import { namesOf } from './naming.ts';
import { placeKey } from './place-key.ts';
import { groupPlaces } from './places.ts';

const places = (...passages: string[]): string[] => {
  const { mentions, document } = named('place', ...passages);
  return shown(groupPlaces(mentions, document));
};

describe('the key of a place', () => {
  test.each([
    ['US', 'United States of America'],
    ['U. S.', 'America'],
    ['Republic of Belarus', 'Belarus'],
    ['Kingdom of Saudi Arabia', 'Saudi Arabia'],
    ['Republic of Korea', 'South Korea'],
    ['Southern Sudan', 'South Sudan'],
    ['Kiev', 'Kyiv'],
    ['Washington, D.C.', 'Washington'],
    ['Basse-Terre', 'Basse Terre'],
    ['Refuge Harbour', 'Refuge Harbor'],
    ['Vava’u', "Vava'u"],
    ['Va.', 'Virginia'],
    ['State of Texas', 'Texas'],
    ['Sichuan Province', 'Sichuan'],
    ['Sinai Peninsula', 'Sinai'],
  ])('is one for %s and %s', (one, other) => expect(placeKey(one)).toBe(placeKey(other)));
  test.each([
    ['Republic of China', 'China'],
    ['North Korea', 'South Korea'],
    ['Kingdom of Hungary', 'Hungary'],
    ['Niger', 'Nigeria'],
    ['Herat Province', 'Herat'],
    ['State of Palestine', 'Texas'],
    ['Republic of the Congo', 'Democratic Republic of the Congo'],
  ])('tells %s from %s', (one, other) => expect(placeKey(one)).not.toBe(placeKey(other)));
});

describe('places are one', () => {
  test('with what they lie in and without', () => {
    expect(places('from [Paris, France] to [Paris]')).toHaveLength(1);
    expect(places('[Kansas City, Kansas], [Kansas City, Missouri] and [Kansas City]')).toHaveLength(3);
  });
  test('by a fuller name that adds nothing', () => {
    expect(places('[New York City] and [New York]')).toHaveLength(1);
    expect(places('[London Heathrow Airport] or [Heathrow Airport]')).toHaveLength(1);
    expect(places('[Socotra Island] and [Socotra]')).toHaveLength(1);
  });
  test('but not where the longer name is another place’s', () => {
    expect(places('[Mexico City] in [Mexico], [Oklahoma City] in [Oklahoma]')).toHaveLength(4);
    expect(places('[New South Wales] and [South Wales]; [Northern Ireland] and [Ireland]')).toHaveLength(4);
  });
  test('by another name that the document gives', () => {
    expect(places('[Kristiania] (now [Oslo]) and [Klamath Falls] was originally named [Linkville]')).toEqual([
      'Kristiania = Oslo',
      'Klamath Falls = Linkville',
    ]);
  });
});

test('places that follow one another in a list stay apart', () => {
  expect(places('to [Poland], then [Germany], later [France], or [Spain] (or [Italy])')).toHaveLength(4);
});

test('a nationality is no place of its country, and never its name', () => {
  expect(places('[France] and the [French]')).toHaveLength(2);
});

test('a place’s page is called by the name without its container and not cut short', () => {
  const { mentions, document } = named('place', '[Paris, France] and [Paris]; [S.C.]');
  expect(groupPlaces(mentions, document).map((group) => namesOf(group).name)).toEqual([
    'Paris',
    'South Carolina',
  ]);
});
