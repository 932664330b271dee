import { describe, expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const LEE = '[[Lee|person:ann-lee]]';
const BOB = '[[Bob Ray|person:bob-ray]]';
const NATO = '[[NATO|organisation:nato]]';
const PERU = '[[Peru|place:peru]]';

describe('direct speech', () => {
  test.each([
    [`“We stay here,” ${ANN} said.`],
    [`“We stay here,” said ${ANN}.`],
    [`“We stay here,” ${NATO} Secretary General ${ANN} said during talks.`],
    [`“We stay here,” said Col. ${ANN}, a [[1st Wing|organisation:wing]] commander.`],
    [`${ANN} told reporters on Monday: “We stay here,”`],
    [`Minister ${ANN}, said: “We stay here,”`],
  ])('is its speaker’s in %s', (sentence) => {
    expect(told(sentence).filter((line) => line.startsWith('ann-lee said'))).toEqual([
      'ann-lee said · by ann-lee ““We stay here,””',
    ]);
  });

  test('goes on after the attribution and in a sentence of its own', () => {
    const lines = told(`“We stay,” ${ANN} said, but cautioned: “It is late.” “We hope.”`);
    expect(lines).toEqual([
      'ann-lee said · by ann-lee ““We stay,””',
      'ann-lee said · by ann-lee ““It is late.””',
      'ann-lee said · by ann-lee ““We hope.””',
    ]);
  });

  test('goes on in the next passage when the quotation marks stay open', () => {
    expect(told(`${ANN} said: “We stay here for long.`, '“And then we go home.”')).toEqual([
      'ann-lee said · by ann-lee ““We stay here for long.”',
      'ann-lee said · by ann-lee ““And then we go home.””',
    ]);
  });

  test('that only considers something is a claim of its own', () => {
    expect(told(`“We have ships and we are considering more of them,” ${ANN} said.`)).toEqual([
      'ann-lee said · by ann-lee ““We have ships”',
      'ann-lee said · by ann-lee · considered “we are considering more of them,””',
    ]);
  });
});

describe('reported and partly quoted speech', () => {
  test.each([
    [
      `${ANN} said that the talks were over.`,
      'ann-lee said · by ann-lee “Ann Lee said that the talks were over”',
    ],
    [
      `The talks were over by then, ${ANN} detailed.`,
      'ann-lee said · by ann-lee “The talks were over by then”',
    ],
    [
      `${ANN} said the move is “a threat to all”.`,
      'ann-lee said · by ann-lee “Ann Lee said the move is “a threat to all””',
    ],
    [
      `The talks were over by then, according to ${ANN}.`,
      'ann-lee said · by ann-lee “The talks were over by then”',
    ],
    [
      `${PERU} announced Monday that ships will be sent.`,
      'peru said · by peru · planned “Peru announced Monday that ships will be sent”',
    ],
    [
      `${PERU} has denied it is preparing to attack.`,
      'peru denies · by peru · denied “Peru has denied it is preparing to attack”',
    ],
    [
      `${PERU} has accused [[Chile|place:chile]] of sending ships.`,
      'peru accuses → chile · by peru · alleged “Peru has accused Chile of sending ships”',
    ],
    [
      `${NATO} on Friday voiced concern over the ships.`,
      'nato said · by nato “NATO on Friday voiced concern over the ships”',
    ],
  ])('is found in “%s”', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test('gives its speaker to the facts in it', () => {
    expect(told(`${ANN} said there were 300 troops in ${PERU}.`)[0]).toBe(
      'peru quantity 300 troops · by ann-lee “there were 300 troops in Peru”',
    );
  });
});

describe('whoever is not named', () => {
  test('is the one who spoke last', () => {
    expect(toldOf('said', `“We stay,” ${ANN} said, after seeing ${BOB}.`, '“We go,” she added.')).toEqual([
      'ann-lee · by ann-lee',
      'ann-lee · by ann-lee',
    ]);
  });

  test('is the new person a sentence was about', () => {
    expect(
      toldOf(
        'said',
        `“We stay,” ${ANN} said.`,
        `For his part, ${BOB} said the end “is near to us”.`,
        '“We go,” he said.',
      ),
    ).toEqual(['ann-lee · by ann-lee', 'bob-ray · by bob-ray', 'bob-ray · by bob-ray']);
  });

  test('is nobody when a pronoun does not agree', () => {
    expect(
      toldOf('said', `“We stay,” ${ANN} said.`, '“We go,” she said.', '“We run,” he said.'),
    ).toHaveLength(2);
  });

  test('is the holder of the office', () => {
    expect(
      toldOf('said', `${NATO} Secretary General ${ANN} met ${BOB}.`, `“We stay,” the ${NATO} chief said.`),
    ).toEqual(['ann-lee · by ann-lee']);
  });

  test('is nobody for an office that no one is known to hold', () => {
    expect(toldOf('said', `“We stay,” the ${NATO} chief said.`)).toEqual([]);
  });

  test('is not the person whose spokesman speaks, nor one who is only spoken to', () => {
    expect(toldOf('said', `A spokesman for ${LEE} said the talks were over.`)).toEqual([]);
    expect(toldOf('said', `In a letter to ${LEE}, ${NATO} said the talks were over.`)).toEqual([
      'nato · by nato',
    ]);
  });
});

describe('reported speech without “that”', () => {
  test.each([
    [`${ANN} said sanctions would be lifted soon.`],
    [`${ANN} said the talks would be resumed soon.`],
    [`${NATO} Under-Secretary-General for Political Affairs ${ANN} said talks had been held.`],
    [`According to the fleet’s commander, Admiral ${ANN}, more than 20 warships took part.`],
    [`New talks were held in May, Foreign Secretary ${ANN} said here on Friday.`],
    [`“Talks were held,” ${ANN} said by video link from ${PERU}.`],
    [`Many troops will take part, ${NATO} ([[NA|organisation:nato]]) spokesperson Col. ${ANN} said.`],
    [`${ANN} called the accusations “unfounded and false”.`],
    [`${ANN} announced on Wednesday, 2 February 2022, that troops had been moved.`],
  ])('is its speaker’s in %s', (sentence) => {
    expect(toldOf('said', sentence)).toHaveLength(1);
  });

  test('is that of a body with its acronym in brackets', () => {
    expect(toldOf('said', `${NATO} ([[NA|organisation:nato]]) said it detected the launch.`)).toEqual([
      'nato · by nato',
    ]);
  });

  test('is no plan where nobody has one', () => {
    expect(toldOf('said', `${ANN} said ${PERU} had no plans to speak to them.`)).toEqual([
      'ann-lee · by ann-lee',
    ]);
  });

  test('is nothing that was written or made known', () => {
    expect(toldOf('said', `${ANN} wrote his two works, which spread his fame.`)).toEqual([]);
    expect(toldOf('said', `${ANN} announced the towns that would be given the ships.`)).toEqual([]);
  });

  test('at the end of a sentence “he” is who spoke before, not whom the words are about', () => {
    const lines = toldOf(
      'said',
      `${ANN} said it was late.`,
      `Ambassador ${BOB} would leave ${PERU}, she said.`,
    );
    expect(lines).toEqual(['ann-lee · by ann-lee', 'ann-lee · by ann-lee · planned']);
    expect(toldOf('said', `Ambassador ${BOB} would leave ${PERU}, he said.`)).toEqual([]);
  });

  test.each([
    [`${ANN} said ${NATO} intended to have more troops there.`],
    [`${ANN} promised that all troops would leave after the exercise.`],
    [`${ANN} said that troops would go to ${PERU}.`],
    [`${ANN} said that troops will be sent to ${PERU}.`],
    [`${ANN} said the weapons will be stored safely.`],
  ])('is planned in %s', (sentence) => {
    expect(toldOf('said', sentence)[0]).toMatch(/ · planned$/);
  });
});
