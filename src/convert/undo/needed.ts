/**
 * What is **needed** by the rest of the content cannot be taken away whole: a page that other pages name, a source
 * that something still cites.
 */
import { findLinks } from '../../model/link.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import { writtenAs } from '../ledger.ts';
import { printEntity } from '../propose/print.ts';
import { ownWords } from '../propose/propose.ts';
import type { World } from './world.ts';

/** Why the page of an entity stays; nothing when it holds only what the machine made it of. */
export function whyPageStays(page: EntityPage, as: string, world: World, named: Named): string | undefined {
  const { data, text } = page;
  const [claim] = data.claims;
  if (claim) return `it holds other claims, such as ${claim.property} of ${claim.cite[0]?.source}`;
  const other = world.others.find(({ ledger }) =>
    ledger.pages.some((entry) => world.pageAt(entry.page)?.id === page.id),
  );
  if (other) return `it is also named by ${other.id}`;
  if (data.status === 'reviewed') return 'a person has reviewed it';
  const isBare = data.aliases.length + data.weakAliases.length + data.categories.length === 0;
  const isOurs = isBare && writtenAs(ownWords(data)) === as && text === printEntity(page);
  if (!isOurs) return 'a person changed it';
  const by = named.get(page.id);
  return by && `${by} names it`;
}

/** Id of an entity → who names it. */
export type Named = ReadonlyMap<string, string>;

export function namedIn(pages: readonly Page[], { content: { identity } }: World): Named {
  const named = new Map<string, string>();
  for (const page of pages) for (const id of idsIn(page)) if (id !== page.id) named.set(id, page.path);
  for (const { ids } of [...identity.sameAs, ...identity.notSameAs])
    for (const id of ids) named.set(id, 'identity.yml');
  return named;
}

function idsIn(page: Page): string[] {
  const links = findLinks(page.text.slice(page.front.bodyStart)).map(({ id }) => id);
  if (page.kind === 'source') return links;
  const { claims, distinctFrom } = page.data;
  return [
    ...links,
    ...distinctFrom,
    ...claims.flatMap(({ object, by, about = [] }) => [object, by, ...about]),
  ].filter((id) => id !== undefined);
}

/** Who still rests on a source; nothing when nobody does. */
export function restingOn(id: string, pages: readonly Page[]): string | undefined {
  const cited = new RegExp(`\\bsource\\s*=\\s*["']${id}["']`);
  for (const page of pages) {
    if (
      page.kind !== 'source' &&
      page.data.claims.some(({ cite }) => cite.some(({ source }) => source === id))
    )
      return `claims of ${page.path} rest on it`;
    if (page.kind === 'source' && page.data.reprintOf === id) return `${page.path} is a reprint of it`;
    if (cited.test(page.text.slice(page.front.bodyStart))) return `the prose of ${page.path} cites it`;
  }
  return undefined;
}
