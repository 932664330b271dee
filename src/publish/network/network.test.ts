import { expect, test } from 'vitest';
import { readPage } from '../../model/page.ts';
import { Library } from '../library.ts';
import { neighbours, networkOf } from './network.ts';

/** So many people, of whom each but the first is employed by the first's organisation. */
function library(people: number): Library {
  const source = '---\ntitle: S\ntext: full\n---\n1. Words.\n';
  const person = (at: number) =>
    `---\nname: Person ${at}\nclaims:\n  - property: member-of\n    object: office\n    cite: [{ source: s, quote: Words }]\n---\n`;
  const files = [
    { path: 'sources/s.mdx', text: source },
    { path: 'organisations/office.mdx', text: '---\nname: Office\n---\n' },
    ...Array.from({ length: people }, (_, at) => ({ path: `people/p${at}.mdx`, text: person(at) })),
  ];
  return new Library(
    files.flatMap((file) => readPage(file).page ?? []),
    '/',
  );
}

test('a network has the most connected first, and says how many it leaves out', () => {
  const network = networkOf(library(60));
  expect(network.nodes[0]).toMatchObject({ id: 'office', href: '/organisations/office/' });
  expect(network.nodes).toHaveLength(44);
  expect(network.edges).toHaveLength(43);
  expect(network.left).toBe(17);
});

test('a network without ties is empty', () => {
  expect(networkOf(library(0))).toEqual({ nodes: [], edges: [], left: 0 });
});

test('its list names whom each is tied to', () => {
  const [first] = neighbours(networkOf(library(3)));
  expect([first?.node.name, first?.tied.length]).toEqual(['Office', 3]);
});
