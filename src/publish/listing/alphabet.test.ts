import { expect, test } from 'vitest';
import { entity, source } from '../fixtures/pages.ts';
import { buildSite } from '../site.ts';
import { alphabetOf, alphabetPage } from './alphabet.ts';
import { FULL } from './letters.ts';

const few = [
  source('gazette', 'Nothing more is known.'),
  entity('person', 'ada-merin', 'Ada Merin', 'aliases: [Ádám]\nweakAliases: [Cpt. Merin]'),
  entity('place', 'quay', 'Quay'),
];
const pageOf = (pages: typeof few, part?: string) =>
  alphabetPage(alphabetOf(buildSite(pages, { base: '/' }).library), part);
const names = ({ table }: ReturnType<typeof pageOf>) => table.rows.map(({ name }) => name);

test('each name of each page stands in the alphabet, and says whose it is', () => {
  const page = pageOf(few);
  expect(names(page)).toEqual(['Ada Merin', 'Ádám', 'Cpt. Merin', 'Quay', 'The gazette']);
  expect(page.table.rows[2]).toMatchObject({
    href: '/people/ada-merin/',
    cells: [{ items: [{ text: 'Person' }] }, { items: [{ text: 'Ada Merin' }] }],
  });
  expect(page.letters.map(({ href }) => href)).toEqual(['#letter-a', '#letter-c', '#letter-q', '#letter-t']);
  expect([page.pages, page.total, page.spans]).toEqual([3, 5, []]);
});

test('too many names are split by letters, and a letter into pages', () => {
  const many = [...few, ...Array.from({ length: FULL + 1 }, (_, at) => entity('event', `b${at}`, `B ${at}`))];
  const first = pageOf(many);
  expect(names(first)).toEqual([]);
  expect(first.spans[1]).toEqual({
    letter: 'B',
    href: '/a-z/b/',
    first: 'B 0',
    last: `B ${FULL - 1}`,
    count: FULL,
  });
  const second = pageOf(many, 'b-2');
  expect([second.letter, names(second)]).toEqual(['B 2', [`B ${FULL}`]]);
  expect(() => pageOf(many, 'nowhere')).toThrow(/no part nowhere/);
});
