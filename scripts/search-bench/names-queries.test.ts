import { expect, test } from 'vitest';
import type { SearchEntity } from '../../src/search/record.ts';
import { nameQueries } from './names-queries.ts';

test('beginnings are asked only where at most four pages have a name that begins so', () => {
  const many = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((end) => place(`Springfield ${end}`));
  const few = [place('Kostiantynivka'), place('Wolverhampton')];
  const { dev, unseen } = nameQueries([...many, ...few], 20).queries;
  const asked = [...dev, ...unseen].filter(({ kind }) => kind.startsWith('beginning'));
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter(({ right }) => right.startsWith('place/springfield'))).toEqual([]);
});

function place(title: string): SearchEntity {
  const id = title.toLowerCase().replace(' ', '-');
  return { kind: 'place', id, title, summary: '', names: [], weight: 0, facts: [] };
}
