import { describe, expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const CHAD = '[[Chad|place:chad]]';

describe('a quantity', () => {
  test.each([
    [`More than 1,200 troops were in ${CHAD}.`, 'chad more than 1200 troops'],
    [`There are well over 20,000 soldiers in ${CHAD}.`, 'chad well over 20000 soldiers'],
    [`They put 169,000–190,000 personnel near ${CHAD}.`, 'chad 169000–190000 personnel'],
    [`They put 30.000 men and 30.000 troops in ${CHAD}.`, 'chad 30000 troops'],
    [`Two battalions are in ${CHAD}.`, 'chad 2 battalions'],
    [`1,000 US troops will be moved to ${CHAD}.`, 'chad 1000 US troops · planned'],
    [`An expected 500 combat troops are in ${CHAD}.`, 'chad an expected 500 combat troops · expected'],
    [`At least 40 people were killed in ${CHAD}.`, 'chad at least 40 people killed'],
  ])('is read from “%s”', (sentence, expected) => {
    expect(toldOf('quantity', sentence)).toEqual([expected]);
  });

  test.each([
    'The [[Su-35|equipment:su-35]] and [[S-400|equipment:s-400]] are in [[Chad|place:chad]].',
    'In 2022 troops came to [[Chad|place:chad]].',
    'It cost $30,000 in [[Chad|place:chad]].',
    'Some 30 percent of it is in [[Chad|place:chad]].',
    'The general asked for 30,000 troops in [[Chad|place:chad]].',
    'There were 30,000 troops.',
    'The two airmen are in [[Chad|place:chad]].',
  ])('is not read from “%s”', (sentence) => {
    expect(toldOf('quantity', sentence)).toEqual([]);
  });

  test('belongs to the event of the sentence', () => {
    expect(
      toldOf('quantity', `The [[exercise in ${CHAD}|event:chad-exercise]] involved 900 troops.`),
    ).toEqual(['chad-exercise 900 troops']);
  });

  test('belongs to the only known deployment at its place', () => {
    const before = `They watched the [[deployment in ${CHAD}|event:chad-deployment]].`;
    expect(toldOf('quantity', before, `They sent 5,000 troops to ${CHAD}.`)).toEqual([
      'chad-deployment 5000 troops',
    ]);
  });

  test('of forces that are moved belongs to the deployment spoken of just before, with their place', () => {
    const before =
      'They announced an [[additional troop deployment to [[Africa|place:africa]]|event:troops]].';
    expect(
      toldOf('quantity', before, `1,000 US troops will be moved from [[Peru|place:peru]] to ${CHAD}.`),
    ).toEqual(['troops 1000 US troops → chad · planned']);
  });

  test('of forces that are moved does not belong to a deployment to another country', () => {
    const before = 'They announced a [[troop deployment to [[Peru|place:peru]]|event:troops]].';
    expect(toldOf('quantity', before, `1,000 US troops will be sent to ${CHAD}.`)).toEqual([
      'chad 1000 US troops · planned',
    ]);
  });

  const DAWN = '[[Dawn 2023|event:dawn]]';
  const NATO = '[[NATO|organisation:nato]]';
  test.each([
    [`14,000 troops took part in ${DAWN}.`, 'dawn 14000 troops'],
    [`The exercise ${DAWN} began. The drills will see 900 soldiers train.`, 'dawn 900 soldiers · planned'],
    [`The exercise ${DAWN} began. It involves 900 soldiers.`, 'dawn 900 soldiers'],
    [
      `The exercise ${DAWN} ended. Some 900 Polish and British soldiers participated.`,
      'dawn some 900 Polish and British soldiers',
    ],
    [`The number of troops in ${DAWN} was put at 900 by ${NATO}.`, 'dawn 900 troops · by nato'],
    [
      `${NATO} put the number of soldiers in ${DAWN} at more than 900.`,
      'dawn more than 900 soldiers · by nato',
    ],
    [`Troops numbering 900 joined ${DAWN}.`, 'dawn 900 troops'],
    [`Some 900 troops surrounded ${CHAD}.`, 'chad some 900 troops'],
    [`Some 900 troops were massed near the border of ${CHAD}.`, 'chad some 900 troops'],
  ])('of forces that take part is read from “%s”', (sentence, expected) => {
    expect(toldOf('quantity', sentence)).toEqual([expected]);
  });

  test('is restated by another speaker', () => {
    expect(toldOf('quantity', `${DAWN} involved 900 troops. ${NATO} put the figure at about 700.`)).toEqual([
      'dawn 900 troops',
      'dawn about 700 troops · by nato',
    ]);
  });

  test.each([
    [`They had lost 900 soldiers in ${CHAD}.`, 'chad 900 soldiers lost'],
    [`${DAWN} cost ${CHAD} 900 soldiers.`, 'dawn 900 soldiers lost'],
    [`Some 900 troops surrendered in ${CHAD}.`, 'chad some 900 troops surrendered'],
  ])('of losses is none of what is there: “%s”', (sentence, expected) => {
    expect(toldOf('quantity', sentence)).toEqual([expected]);
  });

  test.each([
    `If 900 troops took part in ${DAWN}, they would say so.`,
    `They did not send 900 troops to ${DAWN}.`,
    `The [[Dawn Conference|event:talks]] began. Some 900 soldiers took part.`,
  ])('of forces is not read from “%s”', (sentence) => {
    expect(toldOf('quantity', sentence)).toEqual([]);
  });

  test.each([
    `The militants of ${CHAD} fired at 40 soldiers.`,
    `About 300 soldiers came from the area around ${CHAD}.`,
    `They arrested 290 people during the incident, the latest in ${CHAD}.`,
  ])('is not of a place that is only near in “%s”', (sentence) => {
    expect(toldOf('quantity', sentence)).toEqual([]);
  });

  test('belongs to the organisation that is made of it', () => {
    expect(toldOf('quantity', 'The [[Red Army|organisation:red]] numbered 47,500 men.')).toEqual([
      'red 47500 men',
    ]);
  });

  test('is quoted with its clause, not with the whole sentence', () => {
    const sentence = `The visit began on Sunday, while another 2,000 soldiers will be sent to ${CHAD}, and all went home.`;
    expect(told(sentence)).toEqual([
      'chad quantity another 2000 soldiers · planned “another 2,000 soldiers will be sent to Chad”',
    ]);
  });

  test('is not at the place where somebody spoke of it', () => {
    expect(
      toldOf('quantity', `About 600 soldiers will go, [[Ann Lee|person:ann-lee]] told reporters in ${CHAD}.`),
    ).toEqual([]);
  });
  test('is as sure as its own clause', () => {
    expect(
      toldOf(
        'quantity',
        `They will command the force during [[Exercise Dawn|event:dawn]], which involves 30,000 troops.`,
      ),
    ).toEqual(['dawn 30000 troops']);
  });
});
