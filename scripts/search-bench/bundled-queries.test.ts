import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundledQueries, strayAddresses } from './bundled-queries.ts';
import { readCollection } from './collection.ts';
import { queryKinds } from './query.ts';

const collection = readCollection(fileURLToPath(new URL('../../content', import.meta.url)));
const queries = bundledQueries();

test('every address of a query written by hand leads somewhere', () => {
  expect(strayAddresses(queries, collection)).toEqual([]);
});

test('an address that leads nowhere is found', () => {
  const [query] = bundledQueries('kind\tquery\tright\nalias\tx\tplaces/atlantis/ places/poland/#s99');
  expect(strayAddresses(query ? [query] : [], collection)).toHaveLength(2);
});

test('kinds are known, and what should be absent is', () => {
  for (const { kind } of queries) expect(queryKinds).toContain(kind);
  for (const { text } of queries.filter(({ kind }) => kind === 'absent'))
    expect([text, collection.frequency.get(text)]).toEqual([text, undefined]);
});
