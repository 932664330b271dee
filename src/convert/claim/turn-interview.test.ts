import { describe, expect, test } from 'vitest';
import { sayingsIn } from './marked.ts';

const LEE = '[[Ann Lee|person:ann-lee]]';
const RAY = '[[Bob Ray|person:bob-ray]]';
const PERU = '[[Peru|place:peru]]';
const INTRO = `Mayor ${LEE} of ${PERU} answered five questions sent in by readers.`;
const TALK = [
  'What is the first thing you want to change?',
  'The schools come first, and the roads come after them.',
  'Photo: city archive.',
  `What do you think of ${RAY}?`,
  'He did well early in his term. The budget was his best work.',
  'Why should anybody vote for you?',
  'Voters are tired of the two old parties.',
  'I say so every day, and people listen.',
  'The town lies on the coast and is known for its harbour.',
];

function heard(...passages: string[]): string[] {
  return sayingsIn(...passages).map(({ speaker, passage }) => `${speaker?.entity.id} ${passage}`);
}

describe('an interview without labels', () => {
  test('gives every answer, whole, to the one who is said to have answered', () => {
    expect(heard(INTRO, ...TALK)).toEqual(['ann-lee 2', 'ann-lee 5', 'ann-lee 7', 'ann-lee 8']);
    const second = sayingsIn(INTRO, ...TALK)[1];
    expect(second?.content).toEqual({ start: 0, end: TALK[4]?.length });
  });
  test.each([
    [`Our paper interviewed ${LEE} in May.`],
    [`We spoke with Mayor ${LEE}, a teacher, in May.`],
    [`${LEE} sat down with us in May.`],
  ])('may begin with “%s”', (intro) => {
    expect(heard(intro, ...TALK)).toContain('ann-lee 2');
  });
  test('has no speaker where nobody, or more than one person, is said to answer', () => {
    expect(heard(`${LEE} was born in ${PERU}.`, ...TALK)).toEqual([]);
    expect(heard(INTRO, `${RAY} answered some questions as well.`, ...TALK)).toEqual([]);
  });
  test('is none where the questions address nobody', () => {
    expect(
      heard(INTRO, 'Who knew?', 'Nobody.', 'What now?', 'The vote is next.', 'And then?', 'Peace.'),
    ).toEqual([]);
  });
});
