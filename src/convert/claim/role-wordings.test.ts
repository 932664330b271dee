import { describe, expect, test } from 'vitest';
import { toldOf } from './marked.ts';

const lee = '[[Ann Lee|person:lee]]';
const corps = '[[I Corps|organisation:corps]]';

describe('an office is read', () => {
  test.each([
    [
      `${lee} was sent to [[Oslo|place:oslo]] to take charge as the director of ${corps}.`,
      'lee director → corps',
    ],
    [
      `${lee} started her political career as a political officer at ${corps}.`,
      'lee political officer → corps',
    ],
    [`the performance of Lieutenant General ${lee} as commander of ${corps}`, 'lee commander → corps'],
    [`${lee} commanded a sector of the then ${corps}.`, 'lee commanded a sector → corps'],
    [`${lee} and other activists founded the ${corps}.`, 'lee founded → corps'],
  ])('%s', (passage, claim) => {
    expect(toldOf('role', passage).map((one) => one.replace(/ · .*/, ''))).toContain(claim);
  });
  test('with its years between one office and the next', () => {
    const passage = `${lee} served as minister of trade from 2004 to 2006, minister of health from 2006 to 2008.`;
    expect(toldOf('role', passage)).toEqual([
      'lee minister of trade · 2004–2006',
      'lee minister of health · 2006–2008',
    ]);
  });
  test('for each of several whose corps is numbered in the continental way', () => {
    const passage = `four corps led by General ${lee} ([[I. Corps|organisation:i]]), General [[Bob Ray|person:ray]] ([[II. Corps|organisation:ii]]).`;
    expect(toldOf('role', passage)).toEqual(['lee led → i', 'ray led → ii']);
  });
  test('where the mark of the genitive stands apart', () => {
    expect(toldOf('role', `${lee}, [[Virginia|place:va]] 's attorney general, spoke.`)).toEqual([
      'lee attorney general → va',
    ]);
  });
});

test('a rank in small letters before a name is one', () => {
  expect(toldOf('rank', `and lieutenant-colonel ${lee} came`)).toEqual(['lee lieutenant-colonel']);
});
