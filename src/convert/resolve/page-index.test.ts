import { expect, test } from 'vitest';
import { type EntityPage, pathOf, readPage } from '../../model/page.ts';
import { indexOf } from './page-index.ts';
import { spellings } from './spelling.ts';

function pageOf(kind: EntityPage['kind'], id: string, front: string): EntityPage {
  const { page } = readPage({ path: pathOf(kind, id), text: `---\n${front}\n---\n` });
  if (!page || page.kind === 'source') throw new Error('no page');
  return page;
}

const anna = pageOf(
  'person',
  'anna-berg',
  'name: Anna Berg\nweakAliases: [the minister]\nformerIds: [a-berg]',
);
const ids = (pages: EntityPage[]) => pages.map(({ id }) => id);

test('a page is found by another spelling, a weak name, a surname and a former id', () => {
  const index = indexOf([anna]);
  expect(ids(index.find('weak name', 'person', ['the minister']))).toEqual(['anna-berg']);
  expect(ids(index.find('surname', 'person', ['berg']))).toEqual(['anna-berg']);
  expect(ids(index.find('former id', 'person', ['a-berg']))).toEqual(['anna-berg']);
  expect(ids(index.find('spelling', 'person', spellings('person', ['Anna Berg'])))).toEqual(['anna-berg']);
  expect(index.ids).toEqual(new Set(['anna-berg', 'a-berg']));
});

test('a page of another kind is not found', () => {
  expect(indexOf([anna]).find('weak name', 'place', ['the minister'])).toEqual([]);
});

test('pages and names that are added later are found, in the order of the pages', () => {
  const pages = [anna];
  expect(indexOf(pages).find('weak name', 'person', ['the chief'])).toEqual([]);
  const bob = pageOf('person', 'bob-rye', 'name: Bob Rye');
  pages.push(bob);
  indexOf(pages);
  bob.data.weakAliases.push('the chief');
  anna.data.weakAliases.push('the chief');
  expect(ids(indexOf(pages).find('weak name', 'person', ['the chief']))).toEqual(['anna-berg', 'bob-rye']);
});

test('a list in which a page was replaced is read anew', () => {
  const pages = [anna];
  indexOf(pages);
  pages[0] = pageOf('place', 'morne', 'name: Morne');
  expect([...indexOf(pages).ids]).toEqual(['morne']);
});
