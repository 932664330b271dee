import { describe, expect, test } from 'vitest';
import { toldOf } from './marked.ts';

describe('a noun beside a name says what it is', () => {
  test.each([
    ['the [[Haaretz|organisation:haaretz]] daily newspaper said so', 'haaretz daily newspaper'],
    ['the right-wing [[Likud|organisation:likud]] party won', 'likud party'],
    ['She watched [[CBS|organisation:cbs]] television Sunday', 'cbs television'],
    ['the [[Darfur|place:darfur]] region', 'darfur region'],
    [
      'on [[Labado|place:labado]], a village in [[South Darfur|place:south-darfur]], the scene',
      'labado village',
    ],
    ['the fortress of [[Komarno|place:komarno]]', 'komarno fortress'],
    [
      'The [[28th Brigade|organisation:brigade]] () was a military formation of the [[Red Army|organisation:army]].',
      'brigade military formation',
    ],
    ['the [[Globe|organisation:globe]] and two other newspapers', 'globe newspaper'],
  ])('%s', (passage, claim) => {
    expect(toldOf('category', passage)).toContain(claim);
  });
});

describe('a noun beside a name says nothing', () => {
  test.each([
    'the [[Likud|organisation:likud]] party leader spoke',
    'a suburb of [[Damascus|place:damascus]]',
    'the [[Bobo|place:bobo]] air base',
    'the [[Daily Star newspaper|organisation:star]] newspaper',
    'the [[Globe|organisation:globe]] website',
    'in the [[West Bank|place:west-bank]] town of Old Mill',
  ])('%s', (passage) => {
    expect(toldOf('category', passage)).toEqual([]);
  });
});

test('a Serbian company is of Serbia', () => {
  const passage =
    '[[Kama|organisation:kama]] is a Serbian state-owned company for arms in [[Serbia|place:serbia]].';
  expect(toldOf('country', passage)).toEqual(['kama → serbia']);
});
