import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import { byDefinition } from './by-definition.ts';
import { documentOf, sampleKnowledge } from './fixtures/sample.ts';
import { read } from './reading.ts';

const defined = (...passages: string[]): string[] =>
  byDefinition(read(documentOf(...passages), sampleKnowledge, buildGazetteer([]))).map(
    ({ surface, kind }) => `${kind}: ${surface}`,
  );

describe('byDefinition', () => {
  test.each([
    [
      'The 28TH RIFLE BRIGADE (Unit 61423) is a brigade of the Russian Ground Forces.',
      'organisation: 28TH RIFLE BRIGADE',
    ],
    ['ANNA LEE (born 1 May 1960) is a retired Welsh politician who served in Cardiff.', 'person: ANNA LEE'],
    ['Illeginni Island, or Illeginni, is an island in the Kwajalein Atoll.', 'place: Illeginni Island'],
    ['Major General JAMES E. LEE, MBE, was a British officer.', 'person: JAMES E. LEE'],
    ['General Ann Lee is an officer.', 'person: Ann Lee'],
    ['Ismail al-Salabi was a commander in the war.', 'person: Ismail al-Salabi'],
  ])('%s', (text, expected) => {
    expect(defined(text)).toEqual([expected]);
  });
  test('is found again where the text writes the subject in small letters', () => {
    expect(defined('The 28TH RIFLE BRIGADE is a brigade of Omsk.', 'The 28th Rifle Brigade fought.')).toEqual(
      ['organisation: 28TH RIFLE BRIGADE', 'organisation: 28th Rifle Brigade'],
    );
  });
  test('is told by its last word where it stands in capitals', () => {
    expect(
      defined('The ESTONIAN AVIATION MUSEUM lies in Lange.', 'BIG LAKE (big) froze.', 'THE WAR began'),
    ).toEqual(['organisation: ESTONIAN AVIATION MUSEUM', 'place: BIG LAKE']);
  });
  test('an office is nobody', () => {
    expect(
      defined(
        'CHIEF OF STAFF is the officer who leads.',
        'The Prime Minister of Thailand is the head of government.',
      ),
    ).toEqual([]);
  });
  test('needs a noun whose kind is known', () => {
    expect(defined('The Battle of Hatvan was a battle of 1849.', 'It is a village.')).toEqual([]);
  });
  test('reads only how a document opens', () => {
    expect(defined('One.', 'Two.', 'Three.', 'Cardiff is a city in Wales.')).toEqual([]);
  });
});
