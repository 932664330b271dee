import { expect, test } from 'vitest';
import { toldOf } from './marked.ts';

test('whoever is succeeded held the office before', () => {
  const passage =
    '[[Ann Lee|person:lee]] was elected as the president of the [[Coalition|organisation:c]], succeeding [[Bob Ray|person:ray]].';
  expect(toldOf('role', passage)).toEqual(['lee president → c', 'ray president → c']);
});

test('not whoever is replaced by somebody else in the sentence', () => {
  const passage =
    '[[Ann Lee|person:lee]], president of the [[Coalition|organisation:c]], said the minister replaced [[Bob Ray|person:ray]].';
  expect(toldOf('role', passage)).toEqual(['lee president → c']);
});
