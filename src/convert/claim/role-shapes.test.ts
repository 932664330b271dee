import { describe, expect, test } from 'vitest';
import { evidenced, plain, toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann]]';
const BOB = '[[Bob Ray|person:bob]]';
const NATO = '[[NATO|organisation:nato]]';
const PERU = '[[Peru|place:peru]]';
const CHILE = '[[Chile|place:chile]]';
const BRIGADE = '[[5th Brigade|organisation:fifth]]';
const ACME = '[[Acme|organisation:acme]]';

describe('an office, with the words that say who holds it,', () => {
  test.each([
    ['ann minister of defence → peru', `They met ‸${ANN}, ${PERU}’s minister of defence‸, at noon.`],
    ['ann director → nato', `They met ‸${ANN}, 54, director of ${NATO}‸, at noon.`],
    ['ann head → nato', `At noon ‸${ANN} – the head of ${NATO}‸ – spoke.`],
    ['ann head → nato', `Then ‸the head of ${NATO} is ${ANN}‸.`],
    ['ann head → nato', `Mr ‸${ANN}, who is head of ${NATO}‸, spoke.`],
    ['ann commander → fifth', `General ‸${ANN}, commander, ${BRIGADE}‸ recently met them.`],
    ['ann president → acme', `Then ‸${ANN} became the ninth president of ${ACME}‸.`],
    ['ann CEO → acme', `At noon ‸CEO ${ANN} of ${ACME}‸ spoke.`],
    ['ann President → peru', `At noon ‸President ${ANN} of ${PERU}‸ spoke.`],
    [
      'ann Assistant Secretary of State for European and Eurasian Affairs',
      `At noon ‸Assistant Secretary of State for European and Eurasian Affairs ${ANN}‸ spoke.`,
    ],
    [
      'ann Under-Secretary-General for Political Affairs',
      `At noon ‸Under-Secretary-General for Political Affairs ${ANN}‸ spoke.`,
    ],
    [
      'ann Under Secretary of Defense for Policy',
      `At noon ‸${ANN}, Under Secretary of Defense for Policy‸, spoke.`,
    ],
    ['ann Chief of the Defence Staff', `At noon ‸Chief of the Defence Staff, Admiral Sir ${ANN}‸, spoke.`],
    ['ann director of operations → nato', `“No,” said ‸${ANN}, the director of operations for ${NATO}‸.`],
    [
      'ann deputy commander of coalition forces in Chile',
      `At noon ‸${ANN}, deputy commander of coalition forces in ${CHILE}‸, spoke.`,
    ],
    ['ann professor of history → acme', `At noon ‸${ANN}, a professor of history at ${ACME}‸, spoke.`],
    ['ann analyst → acme', `At noon ‸${ANN}, an analyst with ${ACME}‸, spoke.`],
    ['ann correspondent → acme', `At noon ‸${ACME} correspondent ${ANN}‸ spoke.`],
    ['ann King → peru', `At noon ‸King ${ANN} of ${PERU}‸ came.`],
    ['ann opposition leader', `At noon ‸opposition leader ${ANN}‸ came.`],
    ['ann spokeswoman', `At noon ‸the ministry’s spokeswoman ${ANN}‸ spoke.`],
    [
      'ann defence minister → peru',
      `They say in ${PERU} that ‸the country’s defence minister, ${ANN}‸, left.`,
    ],
    ['ann commands → fifth', `At noon ‸${ANN}, who commands the ${BRIGADE}‸, spoke.`],
    ['ann led → fifth', `At noon the ‸${BRIGADE}, led by General ${ANN}‸, left.`],
    ['ann command → fifth', `At noon the ‸${BRIGADE} under the command of Col. ${ANN}‸ left.`],
    ['ann founded → acme', `They say ‸${ACME} was founded by ${ANN}‸ alone.`],
    ['ann commander → fifth · planned', `They say ‸${ANN} will become commander of the ${BRIGADE}‸ soon.`],
    ['ann ambassador to Chile → peru', `At noon ‸${ANN}, the ${PERU} ambassador to ${CHILE}‸, spoke.`],
  ])('reads “%s”', (expected, written) => {
    const { told, marked } = evidenced('role', written);
    expect(told).toEqual([expected]);
    expect(marked).toEqual([plain(written)]);
  });

  test.each([
    [`Foreign ministers ${ANN} and ${BOB} met.`, ['ann Foreign minister', 'bob Foreign minister']],
    [`Senators ${ANN} of ${PERU} and ${BOB} of ${CHILE} met.`, ['ann Senator → peru', 'bob Senator → chile']],
    [
      `${ANN} and ${BOB}, the foreign ministers of ${PERU} and ${CHILE}, met.`,
      ['ann foreign minister → peru', 'bob foreign minister → chile'],
    ],
    [`Prime Minister and Defence Minister ${ANN} spoke.`, ['ann Prime Minister', 'ann Defence Minister']],
    [`${ANN}, president and CEO of ${ACME}, spoke.`, ['ann president → acme', 'ann CEO → acme']],
    [
      `${ANN} became deputy commander and then commander of the ${BRIGADE}.`,
      ['ann deputy commander → fifth', 'ann commander → fifth'],
    ],
    [
      `${ANN} became the corps commander and the chairman of ${NATO}.`,
      ['ann corps commander', 'ann chairman → nato'],
    ],
    [`${BOB} succeeded ${ANN} as head of ${NATO}.`, ['bob head → nato', 'ann head → nato']],
    [
      `${PERU} Foreign Minister ${ANN} met her ${CHILE} counterpart ${BOB}.`,
      ['ann Foreign Minister → peru', 'bob counterpart → chile'],
    ],
    [
      `Three corps led by Gen. ${ANN} ([[I Corps|organisation:i]]), Gen. ${BOB} ([[II Corps|organisation:ii]]) came.`,
      ['ann led → i', 'bob led → ii'],
    ],
  ])('reads all that “%s” says', (written, expected) => {
    expect(toldOf('role', written).sort()).toEqual(expected.sort());
  });

  test.each([
    `According to ${ANN}, the president of ${PERU} has left.`,
    `With ${ANN} away, the commander of the ${BRIGADE} spoke.`,
    `${ANN} is not the director of ${NATO}.`,
    `If ${ANN} becomes president of ${PERU}, all is lost.`,
    `He asked whether ${ANN} was director of ${NATO}.`,
    `${ANN} wants to be president of ${PERU}.`,
    `${ANN} could be named commander of the ${BRIGADE}.`,
    `${ANN} told the president, ${BOB} said.`,
    `The president was seen by ${ANN}.`,
    `${ANN} was promoted to head the ${BRIGADE}.`,
    `${ANN} was made Officer of the Order of the Star of ${PERU}.`,
    `Mr. President, ${ANN}, come.`,
    `They met the president, ${ANN}, ${BOB} and others.`,
  ])('is not read from “%s”', (written) => {
    expect(toldOf('role', written)).toEqual([]);
  });

  test('of a deputy is not the office itself', () => {
    const lines = [`${ANN} was deputy head of ${NATO}.`, `${ANN} became head of ${NATO}.`];
    expect(toldOf('role', ...lines)).toEqual(['ann deputy head → nato', 'ann head → nato']);
  });

  test('of several in a row is given to each with his own words', () => {
    const [first] = evidenced('role', `‸Senators ${ANN} of ${PERU}‸ and ${BOB} of ${CHILE} met.`).marked;
    expect(first).toBe('‸Senators Ann Lee of Peru‸ and Bob Ray of Chile met.');
  });
});

describe('a tenure', () => {
  test.each([
    [`${ANN} served as head of ${NATO} from 1999 to 2004.`, '1999–2004'],
    [`${ANN} served as head of ${NATO} from May 1999 until 4 June 2004.`, '1999-05–2004-06-04'],
    [`${ANN} has been head of ${NATO} since March 2014.`, '2014-03–'],
    [`${ANN} was appointed head of ${NATO} on 4 May 2010.`, '2010-05-04–'],
    [`On July 28, 2011, ${ANN} became head of ${NATO}.`, '2011-07-28–'],
    [`From 2009 to 2012, ${ANN} was head of ${NATO}.`, '2009–2012'],
    [`${ANN} resigned as head of ${NATO} in 2012.`, '–2012'],
    [`${ANN}, head of ${NATO} from 1999–04, spoke.`, '1999–2004'],
    [`${ANN} commanded ${NATO} between 2001 and 2003.`, '2001–2003'],
  ])('of “%s” is %s', (written, expected) => {
    expect(toldOf('role', written)).toEqual([expect.stringMatching(new RegExp(`→ nato · ${expected}$`))]);
  });

  test('has no dates that belong to something else', () => {
    expect(toldOf('role', `${ANN}, head of ${NATO}, was born in 1950.`)).toEqual(['ann head → nato']);
    expect(toldOf('role', `${ANN} was head of ${NATO} and died in 1950.`)).toEqual(['ann head → nato']);
  });

  test('of somebody in office on a day is only that day', () => {
    expect(toldOf('role', `In 2013, ${ANN} was head of ${NATO}.`)).toEqual(['ann head → nato · as of 2013']);
  });
});
