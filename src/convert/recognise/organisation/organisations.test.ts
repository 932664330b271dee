import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../gazetteer/gazetteer.ts';
import { documentOf, marked, sampleKnowledge } from '../fixtures/sample.ts';
import { read } from '../reading.ts';
import { acronyms, commonAcronyms, definitions } from './acronyms.ts';
import { nationalForces } from './national-forces.ts';
import { organisationPatterns } from './organisation-patterns.ts';

const readingOf = (text: string) => read(documentOf(text), sampleKnowledge, buildGazetteer([]));

describe('organisationPatterns', () => {
  test('reads a name that ends in a noun of organisations', () => {
    expect(marked(organisationPatterns, 'The Russian Defense Ministry and the 82nd Airborne Division')).toBe(
      'The [Russian Defense Ministry] and the [82nd Airborne Division]',
    );
  });
  test('reads a name that opens with one', () => {
    expect(marked(organisationPatterns, 'the Institute for the Study of War in Kyiv')).toBe(
      'the [Institute for the Study of War] in Kyiv',
    );
  });
  test('reads a part with its whole unit', () => {
    expect(
      marked(organisationPatterns, 'from 3rd Battalion, 321st Field Artillery Regiment, came'),
    ).toContain('[3rd Battalion, 321st Field Artillery Regiment]');
  });
  test('does not read a general noun alone', () => {
    expect(marked(organisationPatterns, 'The Ministry said the Security Forces')).toBe(
      'The Ministry said the Security Forces',
    );
  });
  test('knows well-known names, but not inside other names', () => {
    expect(marked(organisationPatterns, 'The Pentagon and Spetsnaz; the brave Guardian Angels')).toBe(
      'The [Pentagon] and [Spetsnaz]; the brave Guardian Angels',
    );
  });
});

describe('nationalForces', () => {
  test('reads forces that are called by their country', () => {
    expect(marked(nationalForces, 'Russian military forces and the Ukrainian army.')).toBe(
      '[Russian military forces] and the [Ukrainian army].',
    );
  });
  test('reads them after a possessive, too', () => {
    expect(marked(nationalForces, 'said Russia’s defense ministry on Monday')).toBe(
      'said [Russia’s defense ministry] on Monday',
    );
  });
  test('leaves an adjective alone', () => {
    expect(marked(nationalForces, 'a Russian military deployment, Russian troops')).toBe(
      'a Russian military deployment, Russian troops',
    );
  });
});

describe('acronyms', () => {
  test('are read with their long form', () => {
    expect(marked(acronyms, 'The Syrian Democratic Forces (SDF) advanced')).toBe(
      'The [Syrian Democratic Forces] ([SDF]) advanced',
    );
  });
  test('may leave out small words', () => {
    expect(definitions(readingOf('Organization for Security and Co-operation in Europe (OSCE)'))).toEqual([
      { short: 'OSCE', long: 'Organization for Security and Co-operation in Europe' },
    ]);
  });
  test('are not what merely stands in brackets', () => {
    expect(definitions(readingOf('Jens Stoltenberg (NATO)'))).toEqual([]);
  });
  test('of common nouns are no names', () => {
    expect([...commonAcronyms(readingOf('an improvised explosive device (IED) went off'))]).toEqual([
      'IED',
      'IEDs',
    ]);
  });
});

describe('the edges of an organisation', () => {
  test('end before an office and a name', () => {
    expect(marked(organisationPatterns, 'Chairman of the Joint Chiefs of Staff Gen. Mark Milley')).toBe(
      'Chairman of the [Joint Chiefs of Staff] Gen. Mark Milley',
    );
    expect(marked(organisationPatterns, 'Chief Cabinet Secretary Hirokazu Matsuno')).toBe(
      'Chief Cabinet Secretary Hirokazu Matsuno',
    );
  });
  test('hold the number of a unit and the country whose ministry it is', () => {
    expect(
      marked(organisationPatterns, 'the 3 Commando Brigade and Lithuania’s Ministry of Foreign Affairs'),
    ).toBe('the [3 Commando Brigade] and [Lithuania’s Ministry of Foreign Affairs]');
  });
  test('leave out where the organisation is based', () => {
    expect(marked(organisationPatterns, 'the Britain-based Syrian Observatory for Human Rights')).toBe(
      'the Britain-based [Syrian Observatory for Human Rights]',
    );
  });
  test('leave a nationality before a well-known name outside', () => {
    expect(marked(organisationPatterns, 'the Russian Wagner Group')).toBe('the Russian [Wagner Group]');
  });
  test('stand apart in two names joined by “and”', () => {
    expect(marked(organisationPatterns, 'Joint Force Command Brunssum and Joint Force Command Naples')).toBe(
      '[Joint Force Command Brunssum] and [Joint Force Command Naples]',
    );
  });
  test('may hold a comma where an acronym shows the whole name', () => {
    expect(marked(acronyms, 'The Foreign, Commonwealth & Development Office (FCDO)')).toBe(
      'The [Foreign, Commonwealth & Development Office] ([FCDO])',
    );
    expect(marked(acronyms, 'the Enhanced Defense Cooperation Agreement (EDCA)')).toBe(
      'the Enhanced Defense Cooperation Agreement (EDCA)',
    );
  });
  test('keep an acronym before an office', () => {
    expect(marked(organisationPatterns, 'the U.N. Secretary-General spoke')).toBe(
      'the [U.N.] Secretary-General spoke',
    );
  });
});
