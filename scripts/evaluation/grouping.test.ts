import { expect, test } from 'vitest';
import { makeKnowledge } from '../../src/convert/recognise/knowledge.ts';
import { groupedMentions } from './grouping.ts';

test('gold mentions are grouped as the converter groups names, doubtful ones, too', () => {
  const text = 'Anna Berg met Bob Rye.\nBerg left. Quux stayed.';
  const spot = (name: string) => {
    const start = text.lastIndexOf(name);
    return { start, end: start + name.length };
  };
  const person = (name: string) => ({ ...spot(name), label: 'PERSON' as const });
  const mentions = groupedMentions(
    {
      id: 'a',
      text,
      spans: ['Bob Rye', 'Quux'].map(person),
      ignore: [],
      clusters: [{ label: 'PERSON', mentions: [{ start: 0, end: 9 }, spot('Berg')] }],
    },
    makeKnowledge({ cities: [] }),
  );
  const groups = Object.values(Object.groupBy(mentions, ({ found }) => found)).map((all) =>
    all?.map(({ surface }) => surface),
  );
  expect(groups).toEqual(expect.arrayContaining([['Anna Berg', 'Berg'], ['Bob Rye'], ['Quux']]));
});
