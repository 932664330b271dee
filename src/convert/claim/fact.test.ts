import { describe, expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const BOB = '[[Bob Ray|person:bob-ray]]';
const NATO = '[[NATO|organisation:nato]]';
const PERU = '[[Peru|place:peru]]';
const LIMA = '[[Lima|place:lima]]';
const RED = '[[Red Army|organisation:red]]';

describe('membership', () => {
  test.each([
    [`${NATO} member ${PERU} agreed.`, 'peru → nato'],
    [`${PERU}, a ${NATO} ally, agreed.`, 'peru → nato'],
    [`${PERU} is a member of ${NATO}.`, 'peru → nato'],
    [`${PERU} joined ${NATO} in 2004.`, 'peru → nato'],
    [`${ANN}, a senior member of the ruling ${NATO}, agreed.`, 'ann-lee → nato'],
    [`${ANN} was one of the founding members of ${NATO}.`, 'ann-lee → nato'],
  ])('is read from “%s”', (sentence, expected) => {
    expect(toldOf('member-of', sentence)).toEqual([expected]);
  });

  test.each([
    `${PERU} is not a member of ${NATO}.`,
    `If ${PERU} joined ${NATO}, all would be well.`,
    `${PERU} wants to become a member of ${NATO}.`,
    `${PERU} joined ${NATO} in talks.`,
  ])('is not read from “%s”', (sentence) => {
    expect(toldOf('member-of', sentence)).toEqual([]);
  });

  test.each([
    `The [[5th Brigade|organisation:fifth]] is a brigade of the ${RED}.`,
    `The [[5th Brigade|organisation:fifth]], part of the ${RED}, left.`,
    `The [[5th Brigade|organisation:fifth]] was reassigned to the ${RED}.`,
    `Part of the ${RED}, the [[5th Brigade|organisation:fifth]] left.`,
    `They saw the [[5th Brigade|organisation:fifth]], ${RED}, leave.`,
    `They saw the [[5th Brigade|organisation:fifth]] of the ${RED} leave.`,
  ])('of a part is read from “%s”', (sentence) => {
    expect(toldOf('part-of', sentence)).toEqual(['fifth → red']);
  });

  test('of two that stand side by side is not read where neither is the larger', () => {
    const sentence =
      'They saw the [[5th Brigade|organisation:fifth]], [[6th Brigade|organisation:sixth]] leave.';
    expect(toldOf('part-of', sentence)).toEqual([]);
  });

  test('follows from “as an ally, we” and the office of the speaker', () => {
    const lines = told(`${PERU}’s President ${ANN} came.`, `“As a ${NATO} ally, we stay,” ${ANN} said.`);
    expect(lines).toContain('peru member-of → nato · by ann-lee “As a NATO ally, we stay”');
  });

  test('does not follow when the office of the speaker is unknown', () => {
    expect(toldOf('member-of', `“As a ${NATO} ally, we stay,” ${ANN} said.`)).toEqual([]);
  });

  test('of a part follows from its name', () => {
    expect(toldOf('part-of', `${NATO} sent the [[NATO Rapid Corps|organisation:rapid-corps]].`)).toEqual([
      'rapid-corps → nato',
    ]);
    expect(
      toldOf(
        'part-of',
        '[[Commerce|organisation:commerce]] is the [[Commerce Department|organisation:department]].',
      ),
    ).toEqual([]);
  });
});

describe('whose a thing is', () => {
  test.each([
    ['operator', `${PERU}’s [[Su-30|equipment:su-30]] jets flew.`, 'su-30 → peru'],
    [
      'operator',
      `They saw [[Peruvian|place:peru]] [[Su-30|equipment:su-30]]s near the [[Republic of Peru|place:peru]].`,
      'su-30 → peru',
    ],
    ['origin', `They flew the ${PERU}-made [[Su-30|equipment:su-30]].`, 'su-30 → peru'],
    ['headquarters', `The [[Red Corps|organisation:red]], headquartered in ${LIMA}, left.`, 'red → lima'],
    ['country', `${PERU}’s [[Red Corps|organisation:red]] has left.`, 'red → peru'],
  ])('%s is read from “%s”', (property, sentence, expected) => {
    expect(toldOf(property, sentence)).toEqual([expected]);
  });

  test('is not read from two names side by side', () => {
    expect(toldOf('operator', `They gave ${PERU} [[Su-30|equipment:su-30]] jets.`)).toEqual([]);
  });
});

describe('events', () => {
  const TALKS = '[[news conference|event:talks]]';

  test('have a place and participants', () => {
    const lines = told(`${ANN} said at a ${TALKS} with ${BOB} in ${LIMA} that all went well.`).filter(
      (line) => !line.includes(' said ·'),
    );
    expect(lines).toEqual([
      'talks location → lima “news conference with Bob Ray in Lima”',
      'ann-lee took-part-in → talks “Ann Lee said at a news conference”',
      'bob-ray took-part-in → talks “news conference with Bob Ray”',
    ]);
  });

  test('have an actor and a place in their own words', () => {
    const lines = told(`They saw ${PERU}’s [[recent deployment in [[Chad|place:chad]]|event:deployment]].`);
    expect(lines).toEqual([
      'deployment location → chad “recent deployment in Chad”',
      'deployment actor → peru “Peru’s recent deployment in Chad”',
    ]);
  });

  test('include what a list says, also when they are only taken up again', () => {
    const lines = toldOf(
      'deployed-in',
      `They saw the [[deployment in [[Chad|place:chad]]|event:deployment]].`,
      'The deployment included bombers such as [[Su-30|equipment:su-30]] and [[Alpha|organisation:alpha]] special forces.',
    );
    expect(lines).toEqual(['su-30 → deployment', 'alpha → deployment']);
  });

  test('do not include those on whose word it is', () => {
    for (const word of ['according to', 'according to the', 'as reported by', 'according to officials at'])
      expect(
        toldOf(
          'deployed-in',
          `The [[exercise Pine Shield|event:pine]] involved [[Alpha|organisation:alpha]] and 900 troops, ${word} [[Corps|organisation:corps]].`,
        ).map((line) => line.replace(/ · .*/, '')),
      ).toEqual(['alpha → pine']);
  });
});

describe('a meeting', () => {
  test('ties two people', () => {
    expect(toldOf('met', `${ANN} met with ${BOB}.`)).toEqual(['ann-lee → bob-ray']);
    expect(toldOf('met', `${ANN} said he discussed with ${BOB} the end.`)).toEqual([
      'ann-lee → bob-ray · by ann-lee',
    ]);
  });

  test('that has not happened is none', () => {
    expect(toldOf('met', `${ANN} will have met with ${BOB}.`, `${ANN} never met with ${BOB}.`)).toEqual([]);
  });
});

describe('an adjective of nationality', () => {
  const RUSSIA = '[[Russia|place:russia]]';

  test('says whose office, equipment, forces and deployment it is', () => {
    expect(toldOf('role', `${RUSSIA} agreed.`, `Russian President ${ANN} came.`)).toEqual([
      'ann-lee President → russia',
    ]);
    expect(
      toldOf('operator', `${RUSSIA} agreed.`, 'Two Russian [[Su-30|equipment:su-30]] jets came.'),
    ).toEqual(['su-30 → russia']);
    expect(
      toldOf('country', `${RUSSIA} agreed.`, 'They saw [[Russian military forces|organisation:forces]].'),
    ).toEqual(['forces → russia']);
    expect(
      toldOf('actor', `${RUSSIA} agreed.`, 'They saw a [[Russian troop deployment|event:deployment]].'),
    ).toEqual(['deployment → russia']);
  });

  test('says nothing when the document does not name the country', () => {
    expect(toldOf('role', `Russian President ${ANN} came.`)).toEqual(['ann-lee President']);
  });
});

test.each([
  ['[[Ministry of Defence of Peru|organisation:it]]', ['it → peru']],
  ['[[Peruvian Navy|organisation:it]]', ['it → peru']],
  ['[[Peruvian Federation for Arts|organisation:it]]', []],
])('the name of %s says as much of its country as it does', (name, expected) => {
  expect(toldOf('country', `${PERU} agreed.`, `They saw the ${name} there.`)).toEqual(expected);
});

test('what is in a deployment belongs to the one country that carries it out', () => {
  const lines = toldOf(
    'operator',
    `They saw ${PERU}’s [[deployment in [[Chad|place:chad]]|event:deployment]].`,
    'The deployment included [[Su-30|equipment:su-30]] jets.',
  );
  expect(lines).toEqual(['su-30 → peru']);
});

describe('what a thing can do and who makes it', () => {
  test('range', () => {
    const sentence = 'They have [[Tochka|equipment:tochka]] ballistic missiles with a range of about 120 km.';
    expect(toldOf('range', sentence)).toEqual(['tochka about 120 km']);
  });

  test('maker', () => {
    const sentence =
      '[[Acme|organisation:acme]], a defence contractor, builds the [[Tochka|equipment:tochka]] missile.';
    expect(toldOf('manufacturer', sentence)).toEqual(['tochka → acme']);
  });
});

describe('a deployment', () => {
  const CHAD = '[[Chad|place:chad]]';

  test('is of the subject of the sentence, not of what it is part of', () => {
    const sentence = `The [[5th Brigade|organisation:fifth]], part of the [[Red Corps|organisation:red]], has been deployed to ${CHAD}.`;
    expect(toldOf('deployed-to', sentence)).toEqual(['fifth → chad']);
  });

  test('that is still to come is planned, and so are its figures', () => {
    const lines = told(
      `They announced a [[naval exercise near ${CHAD}|event:exercise]].`,
      'The drill will involve the [[JS Ariake|equipment:ariake]] and 1,800 personnel.',
    ).filter((line) => line.includes(' · '));
    expect(lines).toEqual([
      'ariake deployed-in → exercise · planned “the JS Ariake”',
      'exercise quantity 1800 personnel · planned “The drill will involve the JS Ariake and 1,800 personnel”',
    ]);
  });
});

test('a charge does not make doubtful what it says by the way', () => {
  const sentence = `${PERU} accused [[Chile|place:chile]] of shelling the city of ${LIMA} with 30 missiles in ${LIMA}.`;
  expect(toldOf('category', sentence)).toEqual(['lima city']);
  expect(toldOf('quantity', sentence)).toEqual(['lima 30 missiles · by peru · alleged']);
});
