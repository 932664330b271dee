import { describe, expect, test } from 'vitest';
import { acronymsOf, isAcronym, spelledBy } from './acronym.ts';
import { named, shown } from './fixtures/named.ts';
import { withDoubts } from './group.ts';
import { namesOf } from './naming.ts';
import { organisationKey } from './organisation-key.ts';
import { groupOrganisations } from './organisations.ts';

const grouped = (...passages: string[]) => {
  const { mentions, document } = named('organisation', ...passages);
  return groupOrganisations(mentions, document);
};
const organisations = (...passages: string[]): string[] => shown(grouped(...passages));

describe('the key of an organisation', () => {
  test.each([
    ['US Department of State', 'U.S. State Department'],
    ['Russian Defense Ministry', 'Ministry of Defence of the Russian Federation'],
    ['Russia’s Defence Ministry', 'Russian Ministry of Defense'],
    ['Foreign Ministry', 'Ministry of Foreign Affairs'],
    ['Supreme Court of Pakistan', 'Pakistani Supreme Court'],
    ['General Assembly of the United Nations', 'UN General Assembly'],
    ['Slovak armed forces', 'Armed Forces of the Slovak Republic'],
    ['3rd Central Military Commission', 'Central Military Commission'],
    ['Labour & Energy Centre', 'Labor and Energy Center'],
  ])('is one for %s and %s', (one, other) => expect(organisationKey(one)).toBe(organisationKey(other)));
  test('tells the bodies of two countries apart', () => {
    expect(organisationKey('Russian Ministry of Defence')).not.toBe(
      organisationKey('Ukrainian Ministry of Defence'),
    );
    expect(organisationKey('2nd Brigade')).not.toBe(organisationKey('3rd Brigade'));
  });
});

describe('an acronym', () => {
  test('is spelled by first letters, with small words or without, numbers kept', () => {
    expect(acronymsOf('Syrian Democratic Forces')).toContain('SDF');
    expect(acronymsOf('US Air Force')).toContain('USAF');
    expect(acronymsOf('Office of Naval Research')).toEqual(expect.arrayContaining(['ONR', 'OONR']));
    expect(acronymsOf('Task Force 104')).toContain('TF104');
    expect(acronymsOf('Grand Wing Systems Co., Ltd.')).toContain('GWS');
  });
  test('is written in capitals', () => {
    expect(['NATO', 'U.N.', 'TF-104', 'Nato', 'Lee'].map(isAcronym)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
  test('in brackets may take several letters of a word', () => {
    expect(spelledBy('CENTCOM', 'Central Command')).toBe(true);
    expect(spelledBy('CENTCOM', 'Baltic Fleet')).toBe(false);
  });
});

describe('organisations are one', () => {
  test('by acronym and long form', () => {
    expect(organisations('the [Syrian Democratic Forces] and the [SDF]')).toHaveLength(1);
    expect(organisations('[LKAB] ([Luossavaara-Kiirunavaara Aktiebolag]) mines')).toHaveLength(1);
  });
  test('by another name that the document gives', () => {
    expect(organisations('the [24th Infantry Division], also called the [Hawaiian Division],')).toHaveLength(
      1,
    );
    expect(
      organisations('the [Kungliga Hovkapellet] (Swedish: [Royal Court Orchestra]) played'),
    ).toHaveLength(1);
    expect(organisations('the [Red Party] named the [Blue Party] and called the [Green Party]')).toHaveLength(
      3,
    );
  });
  test('by a short name after the full one', () => {
    expect(organisations('the [San Antonio Spurs] won; the [Spurs] lost')).toHaveLength(1);
    expect(organisations('[Microsoft Corp.] said [Microsoft] would')).toHaveLength(1);
    expect(
      organisations('the [Legislative Council of Ceylon] met; the [Legislative Council] voted'),
    ).toHaveLength(1);
    expect(organisations('the [US State Department] and the [State Department]')).toHaveLength(1);
    expect(organisations('the [Ministry of Health] said; the [Ministry] denied')).toHaveLength(1);
  });
  test('of which one only holds the other’s name stay apart', () => {
    expect(
      organisations('[NATO], the [NATO Response Force], the [UN] and the [UN Security Council]'),
    ).toHaveLength(4);
    expect(organisations('the [University of Georgia] and the [Georgia Army]')).toHaveLength(2);
  });
  test('with the one named last when two could bear the short name', () => {
    expect(organisations('[Russian Security Council], [UN Security Council], [Security Council]')).toEqual([
      'Russian Security Council',
      'UN Security Council = Security Council',
    ]);
  });
  test('when the noun alone may mean several: the one named last, with a doubt', () => {
    const groups = grouped(
      'the [Ministry of Health] spoke',
      'the [Ministry of Transport] spoke. The [Ministry] left.',
    );
    expect(shown(groups)).toEqual(['Ministry of Health', 'Ministry of Transport = Ministry']);
    expect(groups.map(withDoubts)[1]?.mentions[1]).toMatchObject({ surface: 'Ministry', confidence: 0.6 });
  });
});

describe('a body with a general name', () => {
  test('is that of the country named before it, and its page says so', () => {
    const groups = grouped('Russia’s [Ministry of Defence] met Ukraine’s [Defence Ministry]');
    expect(groups.map(namesOf)).toEqual([
      {
        name: 'Russian Ministry of Defence',
        aliases: ['Russia’s Ministry of Defence'],
        weakAliases: ['Ministry of Defence'],
      },
      {
        name: 'Ukrainian Defence Ministry',
        aliases: ['Ukraine’s Defence Ministry'],
        weakAliases: ['Defence Ministry'],
      },
    ]);
  });
  test('means it in context only', () => {
    const [group] = grouped('the [Syrian Air Force] and the [Air Force]');
    expect(group && namesOf(group)).toEqual({
      name: 'Syrian Air Force',
      aliases: [],
      weakAliases: ['Air Force'],
    });
  });
});

test('a name in capitals is written as usual, a session’s number and a land left out elsewhere are no part of it', () => {
  expect(grouped('the [ESTONIAN AVIATION MUSEUM] opened').map((group) => namesOf(group).name)).toEqual([
    'Estonian Aviation Museum',
  ]);
  expect(grouped('the [5th National People’s Congress]').map((group) => namesOf(group).name)).toEqual([
    'National People’s Congress',
  ]);
});
