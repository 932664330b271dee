import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../gazetteer/gazetteer.ts';
import { documentOf, marked, sampleKnowledge } from '../fixtures/sample.ts';
import { read } from '../reading.ts';
import { byAtlas } from './by-atlas.ts';
import { byPlaceNoun } from './by-place-noun.ts';
import { metonyms } from './metonyms.ts';
import { officeCountries } from './office-countries.ts';

describe('byAtlas', () => {
  test('reads countries, states and regions', () => {
    expect(marked(byAtlas, 'from Germany and North Carolina to Eastern Europe')).toBe(
      'from [Germany] and [North Carolina] to [Eastern Europe]',
    );
  });
  test('reads a city where somebody or something is', () => {
    expect(marked(byAtlas, 'met in Brussels; Brussels sprouts')).toBe('met in [Brussels]; Brussels sprouts');
  });
  test('does not take a month for a town', () => {
    expect(marked(byAtlas, 'in March')).toBe('in March');
  });
  test('reads a name by its noun', () => {
    expect(marked(byPlaceNoun, 'at Mihail Kogalniceanu air base in the Gomel region')).toBe(
      'at [Mihail Kogalniceanu] air base in the [Gomel] region',
    );
    expect(marked(byPlaceNoun, 'at Fort Lesley J. McNair')).toBe('at [Fort Lesley J. McNair]');
    expect(marked(byPlaceNoun, 'near the Diyala Province and Lake Baikal')).toBe(
      'near the [Diyala Province] and [Lake Baikal]',
    );
  });
  test('reads a place that opens a compound, or lies in a district', () => {
    expect(marked(byAtlas, 'a Germany-backed plan, the Ukraine-based group')).toBe(
      'a [Germany]-backed plan, the [Ukraine]-based group',
    );
  });
  test('reads a province that no noun names', () => {
    expect(marked(byAtlas, 'in South Australia and Helmand')).toBe('in [South Australia] and [Helmand]');
  });
  test('does not take a city that is part of a longer name for a place', () => {
    expect(marked(byAtlas, 'Brussels Airlines and Moscow Times')).toBe('Brussels Airlines and Moscow Times');
  });
  test('reads a place after what it is', () => {
    expect(marked(byPlaceNoun, 'in the city of Bir al-Abed and the southern town of Goris')).toBe(
      'in the city of [Bir al-Abed] and the southern town of [Goris]',
    );
  });
  test('reads a place that opens with its noun', () => {
    expect(
      marked(byPlaceNoun, 'the Gulf of Tonkin, the Islamic Republic of Iran, the State of Emergency'),
    ).toBe('the [Gulf of Tonkin], the [Islamic Republic of Iran], the State of Emergency');
  });
  test('reads no person and no sort of place', () => {
    const text = 'Defense Minister Robert Hill on a British Territory';
    expect(marked(byPlaceNoun, text)).toBe(text);
  });
  test('does not take nationality for a place', () => {
    expect(marked(byAtlas, 'European allies and Russian troops')).toBe('European allies and Russian troops');
  });
  test('gives the usual name', () => {
    const [us] = byAtlas(read(documentOf('The US said'), sampleKnowledge, buildGazetteer([])));
    expect(us).toMatchObject({ surface: 'US', canonical: 'United States' });
  });
});

describe('metonyms', () => {
  test.each([
    ['[Moscow] has denied it', 'acts'],
    ['urging [Moscow] to take steps', 'is urged'],
    ['Ann Lee, [Washington]’s UN envoy', 'has an envoy'],
    ['the [Kremlin] on Monday', 'is a building that always acts'],
    ['[Tehran] flatly denies the charges', 'acts, with an adverb in between'],
    ['[Moscow] on Wednesday denied it', 'acts on a day'],
    ['but [Tehran] condemned the strikes', 'takes a stand'],
  ])('%s', (expected) => {
    expect(marked(metonyms, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test.each([
    'talks in Moscow were held',
    'flew to Moscow',
    'Moscow’s streets',
    'Moscow was hit by drones',
    'London is a city',
    'Mr. Washington left. Washington said it was late.',
  ])('%s: only a city', (text) => {
    expect(marked(metonyms, text)).toBe(text);
  });
  test('stand for the country', () => {
    const [mention] = metonyms(read(documentOf('Moscow said'), sampleKnowledge, buildGazetteer([])));
    expect(mention).toMatchObject({ canonical: 'Russia', metonym: true });
  });
});

describe('officeCountries', () => {
  test('reads the country of an office from its adjective', () => {
    expect(
      marked(
        officeCountries,
        'Belarusian Deputy Foreign Minister Ann Lee met former German Chancellor Bo Ray',
      ),
    ).toBe('[Belarusian] Deputy Foreign Minister Ann Lee met former [German] Chancellor Bo Ray');
  });
  test('needs an office and a name', () => {
    const text = 'Russian troops, the German minister, Russian conductor Bo Ray';
    expect(marked(officeCountries, text)).toBe(text);
  });
  test('reads a country before an office as a country', () => {
    expect(marked(byAtlas, 'said Germany Chancellor Bo Ray')).toBe('said [Germany] Chancellor Bo Ray');
  });
});
