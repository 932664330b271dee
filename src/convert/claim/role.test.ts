import { describe, expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const NATO = '[[NATO|organisation:nato]]';
const FRANCE = '[[France|place:france]]';

describe('an office', () => {
  test.each([
    [`${NATO} Secretary General ${ANN} spoke.`, 'ann-lee Secretary General → nato'],
    [`${FRANCE}’s Prime Minister ${ANN} spoke.`, 'ann-lee Prime Minister → france'],
    [`Former ${NATO} commander ${ANN} spoke.`, 'ann-lee Former commander → nato'],
    [`${ANN}, [[Paris|place:france]]’s [[UN|organisation:un]] envoy, spoke.`, 'ann-lee UN envoy → france'],
    [`Defense Minister of ${FRANCE} ${ANN} spoke.`, 'ann-lee Defense Minister → france'],
    [`${ANN}, the commander of ${NATO}, spoke.`, 'ann-lee commander → nato'],
    [`Gen. ${ANN}, commander, ${NATO}, spoke.`, 'ann-lee commander → nato'],
    [`The ${NATO} spokesperson ${ANN} spoke.`, 'ann-lee spokesperson → nato'],
    [`The ${NATO} Commander, Lt. Gen. ${ANN}, spoke.`, 'ann-lee Commander → nato'],
    [`Minister for Europe, ${ANN}, spoke.`, 'ann-lee Minister for Europe'],
    [
      `${ANN}, Minister for the [[Middle East|place:middle-east]], spoke.`,
      'ann-lee Minister for the Middle East',
    ],
    [`Secretary of State ${ANN} spoke.`, 'ann-lee Secretary of State'],
    [`President ${ANN} spoke.`, 'ann-lee President'],
    [
      `[[Polish|place:poland]] Deputy Foreign Minister ${ANN} spoke.`,
      'ann-lee Deputy Foreign Minister → poland',
    ],
    [`[[US|place:us]] Secretary of State ${ANN} spoke.`, 'ann-lee Secretary of State → us'],
    [
      `The [[Pentagon|organisation:pentagon]] Press Secretary ${ANN} spoke.`,
      'ann-lee Press Secretary → pentagon',
    ],
    [`[[UN|organisation:un]] Secretary-General ${ANN} spoke.`, 'ann-lee Secretary-General → un'],
    [
      `Under-Secretary-General ${ANN} of the [[UN|organisation:un]] spoke.`,
      'ann-lee Under-Secretary-General → un',
    ],
    [`Spokesman ${ANN} of the [[CIA|organisation:cia]] spoke.`, 'ann-lee Spokesman → cia'],
    [
      `${FRANCE}’s Ambassador to the [[UN|organisation:un]] ${ANN} spoke.`,
      'ann-lee Ambassador to the UN → france',
    ],
    [
      `[[Saudi|place:saudi-arabia]] Foreign Minister Prince ${ANN} spoke.`,
      'ann-lee Foreign Minister → saudi-arabia',
    ],
    [`${NATO} ([[NA|organisation:nato]]) spokesperson Col. ${ANN} spoke.`, 'ann-lee spokesperson → nato'],
    [`Chief of Army Staff General ${ANN} spoke.`, 'ann-lee Chief of Army Staff'],
    [`Armed Forces Minister ${ANN} spoke.`, 'ann-lee Armed Forces Minister'],
    [`${ANN} MP, Prime Minister of ${FRANCE}, spoke.`, 'ann-lee Prime Minister → france'],
    [`The talks went on, Foreign Secretary ${ANN} said.`, 'ann-lee Foreign Secretary'],
    [
      `Col. ${ANN}, who commands the [[1st Wing|organisation:first-wing]], spoke.`,
      'ann-lee commands → first-wing',
    ],
    [`${ANN} was appointed director of the [[CIA|organisation:cia]].`, 'ann-lee director → cia'],
    [`The U.S. commander in [[Kabul|place:kabul]], General ${ANN}, spoke.`, 'ann-lee commander in Kabul'],
    [`Former Peruvian President ${ANN} spoke.`, 'ann-lee Former President'],
  ])('is read from “%s”', (sentence, expected) => {
    expect(toldOf('role', sentence)).toEqual([expected]);
  });

  test('is quoted with the name and nothing else', () => {
    expect(told(`On Monday ${NATO} Secretary General ${ANN} spoke.`)).toEqual([
      'ann-lee role Secretary General → nato “NATO Secretary General Ann Lee”',
    ]);
  });

  test('with its organisation makes the bare title superfluous', () => {
    expect(toldOf('role', `${FRANCE}’s President ${ANN} came.`, `President ${ANN} left.`)).toEqual([
      'ann-lee President → france',
    ]);
  });

  test('is not taken from a word that is no title', () => {
    expect(toldOf('role', `He was a military secretary to President ${ANN}.`)).toEqual(['ann-lee President']);
    expect(toldOf('role', `The soldiers saw ${ANN}.`, `A leader ${ANN} knew came.`)).toEqual([]);
  });
});

describe('a rank', () => {
  test('is kept as it is written', () => {
    expect(toldOf('rank', `Lt. Col. ${ANN} spoke.`)).toEqual(['ann-lee Lt. Col.']);
  });

  test('is not the “General” of a Secretary General', () => {
    expect(toldOf('rank', `Secretary General ${ANN} spoke.`)).toEqual([]);
  });

  test('behind a service says where somebody serves', () => {
    expect(toldOf('affiliation', `[[Royal Air Force|organisation:raf]] captain ${ANN} spoke.`)).toEqual([
      'ann-lee → raf',
    ]);
  });
});
