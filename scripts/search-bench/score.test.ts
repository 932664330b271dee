import { expect, test } from 'vitest';
import { count, joined, none, scoreEngine } from './score.ts';

const query = (kind: string, right: string[], places?: string[]) => ({
  kind,
  text: 'words',
  right,
  ...(places && { places }),
});

test('a right page among the first five counts, wherever on the page it leads', () => {
  const score = none();
  const found = ['a/', 'b/#p-1', 'c/'].map((href) => ({ href }));
  expect(count(score, query('multiword', ['b/'], ['b/#p-2']), found)).toBe(true);
  expect(count(score, query('multiword', ['a/']), found)).toBe(true);
  expect(count(score, query('multiword', ['z/']), found)).toBe(false);
  expect(score).toMatchObject({ asked: 3, first: 1, five: 2, places: { asked: 1, five: 0 } });
});

test('the sixth result is too late, and an exact name must come first', () => {
  const six = ['a/', 'b/', 'c/', 'd/', 'e/', 'f/'].map((href) => ({ href }));
  expect(count(none(), query('typo', ['f/']), six)).toBe(false);
  expect(count(none(), query('exact-among-longer', ['b/']), six)).toBe(false);
});

test('absent words are answered by nothing, or by what says so', () => {
  const score = none();
  expect(count(score, query('absent', []), [])).toBe(true);
  expect(count(score, query('absent', []), [{ href: 'a/', labelled: true }])).toBe(true);
  expect(count(score, query('absent', []), [{ href: 'a/' }, { href: 'b/' }])).toBe(false);
  expect(score.unlabelled).toBe(2);
});

test('misses are told of one half only', async () => {
  const queries = Array.from({ length: 40 }, (_, at) => ({
    kind: 'typo',
    text: `word ${at}`,
    right: ['a/'],
  }));
  const [kind] = await scoreEngine({ name: 'none', ask: async () => [] }, queries);
  if (!kind) throw new Error('Expected one kind');
  expect(kind.misses).toHaveLength(kind.dev.asked);
  expect(joined(kind).asked).toBe(40);
});
