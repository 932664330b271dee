import { expect, test } from 'vitest';
import { mayHold, refold } from './folded.ts';
import { shelfPassage } from './shelf.ts';

const PASSAGES = Array.from({ length: 40 }, (_, at) =>
  shelfPassage({ text: `Ship ${at} left “Rotterdam” at ${at * 3} o'clock.`, heading: false }),
);

test('passages that are asked for often are found by their words, and no other comes with them', () => {
  for (let times = 0; times < 9; times++) mayHold(PASSAGES, 'Ship');
  expect(mayHold(PASSAGES, 'Ship 7 left "Rotterdam"')).toEqual([PASSAGES[7]]);
  expect(mayHold(PASSAGES, 'Ship 77 left "Rotterdam"')).toEqual([]);
});

test('a passage that says something else now is found by its new words', () => {
  const passages = PASSAGES.map((passage) => ({ ...passage }));
  for (let times = 0; times < 9; times++) mayHold(passages, 'Ship');
  const [first] = passages;
  if (!first) throw new Error('no passage');
  first.text = 'The cutter left at noon.';
  refold(passages, first);
  for (let times = 0; times < 9; times++) mayHold(passages, 'Ship');
  expect(mayHold(passages, 'The cutter left')).toEqual([first]);
});
