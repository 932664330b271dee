/**
 * The **subject** of an explanation is what an id names: a claim that stands or stood on a page, a page of an entity,
 * or a source, each also by what it was called before.
 */
import { distance } from 'fastest-levenshtein';
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName, claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Ledger } from '../ledger.ts';
import type { Content } from '../propose/archive.ts';
import { type Shelf, type ShelfSource, shelve } from '../propose/shelf.ts';

export interface Entered<Field extends 'claims' | 'pages' | 'names'> {
  source: ShelfSource;
  entry: Ledger[Field][number];
}

export type Subject =
  | { kind: 'claim'; id: string; page: EntityPage; at: number }
  | { kind: 'gone claim'; id: string; entered: Entered<'claims'>[] }
  | { kind: 'page'; page: EntityPage }
  | { kind: 'gone page'; path: string; entered: Entered<'pages'>[] }
  | { kind: 'source'; source: ShelfSource };

export interface Catalogue {
  content: Content;
  shelf: Shelf;
  entities: readonly EntityPage[];
}

export function catalogueOf(content: Content): Catalogue {
  const entities = content.pages.filter((page) => page.kind !== 'source');
  return { content, shelf: shelve(content), entities };
}

/** What an id, a former id or a path names. */
export function findSubject(asked: string, catalogue: Catalogue): Subject | undefined {
  const { entities, shelf } = catalogue;
  const word = asked.trim().replace(/^.*#/, '');
  const id = word.replace(/^.*[/\\]/, '').replace(/\.(?:mdx|ledger\.json)$/, '');
  const page =
    entities.find((one) => one.id === id) ?? entities.find(({ data }) => data.formerIds.includes(id));
  const source =
    shelf.byId.get(id) ??
    shelf.bySha256.get(id) ??
    shelf.sources.find((one) => one.page?.data.formerIds.includes(id));
  if (source && (!page || /(?:^|\/)sources\//.test(word))) return { kind: 'source', source };
  if (page) return { kind: 'page', page };
  return claimNamed(id, catalogue) ?? gonePage(id, catalogue);
}

function claimNamed(id: string, { entities, shelf }: Catalogue): Subject | undefined {
  for (const page of entities) {
    const ids = [page.id, ...page.data.formerIds];
    const at = page.data.claims.findIndex((claim) => ids.some((one) => claimId(one, claim) === id));
    if (at >= 0) return { kind: 'claim', id, page, at };
  }
  const entered = shelf.sources.flatMap((source) =>
    source.ledger.claims.flatMap((entry) => (entry.id === id ? [{ source, entry }] : [])),
  );
  return entered.length > 0 ? { kind: 'gone claim', id, entered } : undefined;
}

function gonePage(id: string, { shelf }: Catalogue): Subject | undefined {
  const entered = shelf.sources.flatMap((source) =>
    source.ledger.pages.flatMap((entry) => (entry.page.endsWith(`/${id}.mdx`) ? [{ source, entry }] : [])),
  );
  const [first] = entered;
  return first && { kind: 'gone page', path: first.entry.page, entered };
}

/** Most ids that are offered in place of one that nothing has. */
const MOST = 3;

/** Pages that bear the words as a name, all of them; else ids that are spelled much alike, the nearest first. */
export function nearIds(asked: string, catalogue: Catalogue): string[] {
  const named = catalogue.entities.filter((page) => isNamed(page, asked)).map(({ id }) => id);
  return named.length > 0 ? named : idsLike(asked, catalogue);
}

function isNamed({ data: { name, aliases, weakAliases } }: EntityPage, asked: string): boolean {
  const key = nameKey(asked);
  return [name, ...aliases.map(aliasName), ...weakAliases].some((one) => nameKey(one) === key);
}

function idsLike(asked: string, { entities, shelf }: Catalogue): string[] {
  const id = asked
    .trim()
    .replace(/^.*[#/\\]/, '')
    .replace(/\.mdx$/, '');
  const claims = entities.flatMap((page) => page.data.claims.map((claim) => claimId(page.id, claim)));
  const all = [...entities.map((page) => page.id), ...shelf.byId.keys(), ...claims];
  return [...new Set(all)]
    .map((one) => ({ one, off: distance(id, one) }))
    .filter(({ one, off }) => off <= Math.max(2, one.length / 3) || (id.length > 3 && one.includes(id)))
    .sort((a, b) => a.off - b.off || (a.one < b.one ? -1 : 1))
    .slice(0, MOST)
    .map(({ one }) => one);
}
