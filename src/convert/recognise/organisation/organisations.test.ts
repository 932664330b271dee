import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../gazetteer/gazetteer.ts';
import { bracketed, documentOf, marked, sampleKnowledge } from '../fixtures/sample.ts';
import { merge } from '../merge.ts';
import { read } from '../reading.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { acronyms, commonAcronyms, definitions, foreignAcronyms } from './acronyms.ts';
import { bySmallNoun } from './by-small-noun.ts';
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
  test('parts two bodies of which the second opens with a full name', () => {
    const text = 'at Utopia’s National Air and Space Museum Ada M. Lovelace Center in';
    expect(marked(organisationPatterns, text)).toBe(
      'at Utopia’s [National Air and Space Museum] [Ada M. Lovelace Center] in',
    );
  });
  test('parts the branches of the armed forces', () => {
    expect(marked(organisationPatterns, 'the 5th Air Force and Navy of Belarus')).toBe(
      'the [5th Air Force] and [Navy of Belarus]',
    );
  });
  test('leaves who commands it outside, and is no court house', () => {
    expect(
      marked(organisationPatterns, 'Commanding General Eastern Training Command at Appomattox Court House'),
    ).toBe('Commanding General [Eastern Training Command] at Appomattox Court House');
  });
  test('ends before a code, and takes a military region', () => {
    expect(
      marked(organisationPatterns, 'Kennedy Research Center on STS-1 in the Kunming Military Region'),
    ).toBe('[Kennedy Research Center] on STS-1 in the [Kunming Military Region]');
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
  test('reads bodies of state that are called by their country', () => {
    expect(marked(nationalForces, 'The Russian defence ministry and the Ukrainian armed forces.')).toBe(
      'The [Russian defence ministry] and the [Ukrainian armed forces].',
    );
  });
  test('leaves alone who merely has weapons, and an adjective', () => {
    const text = 'the Syrian army, Russian military forces, a Polish air force base, Sudan’s navy';
    expect(marked(nationalForces, text)).toBe(text);
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

describe('foreignAcronyms', () => {
  test('are read in brackets behind an organisation that they do not spell', () => {
    const reading = readingOf('the Volga-Urals Military District (PUVO) moved');
    const found = foreignAcronyms(organisationPatterns(reading), reading);
    expect(found.map(({ surface }) => surface)).toEqual(['PUVO']);
  });
});

describe('bySmallNoun', () => {
  test.each([
    'his [al-Ghad] party',
    'the [Yonhap] news agency',
    'the militant group [Ansar Dine] said',
    'energy giant [Nordgas] cut',
    'the Iranian newspaper [Kayhan] reported',
  ])('%s', (expected) => {
    expect(marked(bySmallNoun, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test('does not take a nationality, a land or an attribute for the name', () => {
    const text = 'a Russian company, the Germany network, a Zurich-based company, the Democratic party';
    expect(marked(bySmallNoun, text)).toBe(text);
  });
});

describe('the tail of an organisation', () => {
  /** A tagger that knows these words to be written small as a rule. */
  const ordinary = new Set(
    'industry sculpture architecture painting order services oversight reform'.split(' '),
  );
  const tagger = {
    tag: () => [],
    tagSentences: () => [],
    isFirstName: () => false,
    smallness: (word: string) => (ordinary.has(word) ? 3 : 0),
  };
  const tailed = (text: string): string =>
    bracketed(
      text,
      merge(organisationPatterns(read(documentOf(text), { ...sampleKnowledge, tagger }, buildGazetteer([])))),
    );

  test.each([
    ['the [School of Painting, Sculpture and Architecture] and', 'holds the members of a list'],
    ['the [Toulouse Chamber of Commerce and Industry] said', 'holds what “and” joins'],
    ['the [Liberal Party of Germany] and Order', 'ends with a land'],
    ['the [Advisory Committee on Antarctic Names] met', 'may open with “on”'],
    ['the [United Nations Mission in Belarus] left', 'may open with “in”'],
    ['[PSA Airlines, Inc.], which', 'holds the form of a company'],
    ['member of [Torpedo Squadron 8] on board', 'holds the number of a unit'],
    ['[Combined Joint Task Force – Operation Inherent Resolve] said', 'holds the operation of a task force'],
    [
      'the [People’s Liberation Army of the People’s Republic of China] came',
      'holds the people whose republic it is',
    ],
  ])('%s: %s', (expected) => {
    expect(tailed(expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test('does not hold a person, another body or a day', () => {
    expect(tailed('the Liberal Party of Germany Chairman and the Privy Council on Monday')).toBe(
      'the [Liberal Party of Germany] Chairman and the [Privy Council] on Monday',
    );
  });
});

describe('the front of an organisation', () => {
  test.each([
    ['the [Kurdistan Workers’ Party] of', 'holds the people to whom it belongs'],
    ['the [Economic and Monetary Union] was', 'holds a word that “and” joins'],
    ['the Treasury and [Justice Department] said', 'leaves out what is a name itself'],
    ['the Moderate-controlled [Upper Senate] voted', 'leaves out who controls it'],
    ['with [No. 617 Squadron] of', 'holds the number of a squadron'],
    ['a [2nd Battalion 4th Marines] patrol', 'holds the regiment without a comma'],
  ])('%s: %s', (expected) => {
    expect(marked(organisationPatterns, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test('is no board that every company has', () => {
    const text = 'the Board of Directors met the Chief of the General Staff';
    expect(marked(organisationPatterns, text)).toBe(text);
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
  test('hold the number of a unit, but not the country whose ministry it is', () => {
    expect(
      marked(organisationPatterns, 'the 3 Commando Brigade and Lithuania’s Ministry of Foreign Affairs'),
    ).toBe('the [3 Commando Brigade] and Lithuania’s [Ministry of Foreign Affairs]');
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

describe('a party', () => {
  const tagger = { smallness: () => 3, isFirstName: () => false } as unknown as Tagger;
  const partiesIn = (text: string): string[] =>
    bySmallNoun(read(documentOf(text), { ...sampleKnowledge, tagger }, buildGazetteer([]))).map(
      ({ surface }) => surface,
    );
  test('may be called by an ordinary word inside a sentence', () => {
    expect(partiesIn('the moderate Labor party')).toEqual(['Labor']);
    expect(partiesIn('the Russian party, a Christmas party. Labor party')).toEqual([]);
  });
});
