import { expect, test } from 'vitest';
import type { Answer, Card, Result } from '../../../search/plan/answer.ts';
import { groupsOf, shownByKind } from './groups.ts';

function result(group: Result['group'], kind: Result['kind'], href: string): Result {
  const shown = { title: href, words: '', why: 'words', reason: '', marks: [], score: 1 } as const;
  return { group, kind, href, ...shown };
}

const card: Card = { ...result('name', 'person', '/a/'), id: 'a', summary: '', facts: [] };
const answer: Answer = {
  query: { text: 'a', words: [], phrases: [], without: [], fields: [], mistakes: [] },
  stage: 'whole',
  card,
  names: [result('name', 'place', '/b/')],
  claims: [result('claim', 'person', '/a/#s1'), result('claim', 'person', '/a/#s2')],
  passages: [result('passage', 'source', '/c/#p-1')],
  pages: [result('page', 'person', '/a/'), result('page', 'event', '/d/')],
  ...{ best: [card], didYouMean: [], corrected: [], leftOut: [], facets: [], ambiguous: [], mistakes: [] },
  ...{ total: 4, more: false, partial: 0 },
};

const shapeOf = (most: number) =>
  groupsOf(answer, most).map(({ label, results }) => [label, results.map(({ href }) => href)]);

test('a page that was found by its name is not listed again, and empty groups are left out', () => {
  expect(shapeOf(9)).toEqual([
    ['Names', ['/b/']],
    ['Statements', ['/a/#s1', '/a/#s2']],
    ['Passages', ['/c/#p-1']],
    ['Pages', ['/d/']],
  ]);
});

test('groups are cut', () => {
  expect(shapeOf(1)[1]).toEqual(['Statements', ['/a/#s1']]);
});

test('a page is counted once, however many of its places are shown, and so is the card', () => {
  expect([...shownByKind(answer)]).toEqual([
    ['person', 1],
    ['place', 1],
    ['source', 1],
    ['event', 1],
  ]);
});

test('where a field asks for statements, each is counted', () => {
  const fields = [{ name: 'by', op: ':' as const, value: 'a', text: 'by:a', start: 0, end: 4 }];
  const { card: _, ...rest } = answer;
  const asked = { ...rest, names: [], passages: [], pages: [], query: { ...answer.query, fields } };
  expect([...shownByKind(asked)]).toEqual([['person', 2]]);
});
