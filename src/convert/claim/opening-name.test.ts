import { expect, test } from 'vitest';
import { toldOf } from './marked.ts';

test('a name in capitals at the start means whom the text calls by a part of it', () => {
  const passages = [
    'UKHNAA KHÜREL (born 1968) is a politician currently serving as minister of [[Mongolia|place:mn]].',
    '[[Khurel|person:khurel]] said so. [[Khurel|person:khurel]] went.',
  ];
  expect(toldOf('role', ...passages)).toEqual(['khurel politician', 'khurel minister → mn']);
});

test('but not one whose name stands not in it', () => {
  const passages = [
    'UKHNAA BAATAR (born 1968) is a politician.',
    '[[Khurel|person:khurel]] said so. [[Khurel|person:khurel]] went.',
  ];
  expect(toldOf('role', ...passages)).toEqual([]);
});
