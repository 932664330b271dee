import { describe, expect, test } from 'vitest';
import { evidenced, plain, toldOf } from './marked.ts';

const PERU = '[[Peru|place:peru]]';
const LIMA = '[[Lima|place:lima]]';
const CUSCO = '[[Cusco|place:cusco]]';
const COLLEGE = '[[Red College|organisation:college]]';
const BRIGADE = '[[5th Brigade|organisation:fifth]]';

describe('where something is', () => {
  test.each([
    ['country', 'lima → peru', `They met in ‸${LIMA}, ${PERU}‸.`],
    ['country', 'lima → peru', `They flew to ‸${LIMA} in ${PERU}‸.`],
    ['within', 'lima → cusco', `They met in ‸${LIMA}, ${CUSCO}‸.`],
    ['location', 'college → peru', `They were at the ‸${COLLEGE} in ${PERU}‸ then.`],
    ['country', 'college → peru', `They were at the ‸${COLLEGE}, ${PERU}‸.`],
    ['location', 'college → lima', `They were at the ‸${COLLEGE} in ${LIMA}‸ then.`],
    [
      'location',
      'embassy → peru',
      `They were at the ‸[[Chilean Embassy|organisation:embassy]] in ${PERU}‸ then.`,
    ],
    ['location', 'fifth → lima', `The ‸${BRIGADE}, which is based in ${LIMA}‸, left.`],
    ['location', 'fifth → lima', `The ‸${BRIGADE} was stationed near ${LIMA}‸.`],
  ])('%s: %s', (property, expected, written) => {
    const { told, marked } = evidenced(property, written);
    expect(told).toEqual([expected]);
    expect(marked).toEqual([plain(written)]);
  });

  test('is said of several places at once', () => {
    const lines = toldOf('location', `The ${BRIGADE} was stationed in ${LIMA} and ${CUSCO}.`);
    expect(lines).toEqual(['fifth → lima', 'fifth → cusco']);
  });

  test.each([
    `They visited ${LIMA}, ${PERU} and [[Chile|place:chile]].`,
    `Three towns (${LIMA}, ${CUSCO}) agreed.`,
    `They visited [[Chile|place:chile]], ${PERU}.`,
    `They said in [[Chilean|place:chile]] ${LIMA}, ${PERU}’s capital, that all was well.`,
    `The ${BRIGADE}, ${PERU}, and all others agreed.`,
    `The ${BRIGADE} would be based in ${LIMA}.`,
    `The ${BRIGADE} was not based in ${LIMA}.`,
  ])('is not read from “%s”', (written) => {
    for (const property of ['country', 'within', 'location']) {
      expect(toldOf(property, written).filter((line) => !line.startsWith('lima → chile'))).toEqual([]);
    }
  });
});

describe('a town and the state behind it', () => {
  test('whatever follows', () => {
    expect(toldOf('within', 'in [[Houston|place:houston]], [[Texas|place:texas]] as a location')).toEqual([
      'houston → texas',
    ]);
    expect(
      toldOf('location', 'The [[Space Center|organisation:sc]] (SC) in [[Houston|place:houston]]'),
    ).toEqual(['sc → houston']);
  });
  test('are no country where the state bears the name of its capital', () => {
    const elsewhere = 'the [[United States|place:us]]';
    expect(
      toldOf('country', `In [[Seattle|place:seattle]], [[Washington|place:us]], in ${elsewhere}.`),
    ).toEqual([]);
  });
});

test('a unit was activated where the sentence says, not in the province as well', () => {
  expect(
    toldOf(
      'location',
      'The [[11th Corps|organisation:c]] was activated in [[Dali|place:dali]], [[Yunnan|place:yn]].',
    ),
  ).toContain('c → dali');
});

test('a country’s ministry is of that country', () => {
  expect(
    toldOf('country', "[[Bahrain|place:bh]]'s [[Ministry of Defence|organisation:mod]] expressed"),
  ).toEqual(['mod → bh']);
});
