/**
 * What a look-up **reads**: enough to find the name that was meant, and no more.
 */
import { expect, test } from 'vitest';
import type { SearchEntity } from '../record.ts';
import { buildNames } from './build.ts';
import { openNames } from './open.ts';

const titles = ['Qionghai', 'Shanghai', 'Çankaya', 'Hangu', 'Melitopol', 'UNSC session', 'Third Army'];
const others = Array.from({ length: 40 }, (_, at) => `${String.fromCharCode(97 + (at % 26))}oron${at} Point`);
const files = new Map(
  buildNames([...titles, ...others].map(page), { together: 0, shard: 100 }).map(({ path, text }) => [
    path,
    text,
  ]),
);

async function lookedUp(typed: string): Promise<{ titles: string[]; shards: string[] }> {
  const read: string[] = [];
  const index = openNames(async (path) => {
    read.push(path);
    return files.get(path) ?? '';
  });
  const hits = await index.find(typed);
  return { titles: hits.map(({ entity }) => entity.title), shards: read.filter((path) => /-/.test(path)) };
}

test('a name like what is typed does not hide the one whose first letter was lost', async () => {
  expect((await lookedUp('hanghai')).titles).toContain('Shanghai');
});

test('a slip in a long name needs no more shards than the name itself', async () => {
  const [right, slipped] = [await lookedUp('melitopol'), await lookedUp('melitofol')];
  expect(slipped.titles[0]).toBe('Melitopol');
  expect(slipped.shards).toEqual(right.shards);
});

test('a number is tried otherwise written, but only where its name would be', async () => {
  expect((await lookedUp('army 3')).titles[0]).toBe('Third Army');
  expect((await lookedUp('army 4')).shards.length).toBeLessThan(6);
});

test.each(['союзная решимость', 'красный поинт'])('what names nothing is like nothing: %s', async (typed) => {
  expect((await lookedUp(typed)).titles).toEqual([]);
});

function page(title: string): SearchEntity {
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return { kind: 'place', id, title, summary: '', names: [], weight: 0, facts: [] };
}
