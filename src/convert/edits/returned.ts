/**
 * What a person took away has **returned** when a conversion writes it again: a claim, a name, a category, a page or
 * a source, under its old id or another. Edits are told from the content before and after them, not from what was
 * meant.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName, claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import { writtenAs } from '../ledger.ts';
import type { Folder } from './folder.ts';

/** Content before the edits, after them, and after the next conversion. */
interface Story {
  before: Folder;
  edited: Folder;
  after: Folder;
}

/** @returns What came back, a line each. */
export function returned({ before, edited, after }: Story): string[] {
  const now = idsNow(before, edited);
  const gone = goneFrom(before, edited, now);
  return after.pages().flatMap((page) => {
    const known = edited.page(page.path);
    if (page.kind !== 'source')
      return known && known.kind !== 'source' ? onPage(page, known, gone) : newPage(page, gone);
    const again = page.data.sha256.find((sha) => gone.sha256.has(sha));
    return !edited.files.has(page.path) && again ? [`${page.path}: the source is back`] : [];
  });
}

/** Former id → id now, of pages that people renamed or merged, also where they forgot to say so. */
function idsNow(before: Folder, edited: Folder): (id: string) => string {
  const pages = edited.entities();
  const called = ({ kind, data }: EntityPage) => `${kind} ${nameKey(data.name)}`;
  const bearers = Map.groupBy(pages, called);
  const moved = before.entities().flatMap((page) => {
    const [one, another] = bearers.get(called(page)) ?? [];
    const isMoved = one && !another && !edited.files.has(page.path) && !before.files.has(one.path);
    return isMoved ? [[page.id, one.id] as const] : [];
  });
  const former = pages.flatMap(({ id, data }) => data.formerIds.map((old) => [old, id] as const));
  const formerly = new Map([...moved, ...former]);
  return (id) => formerly.get(id) ?? id;
}

interface Gone {
  now: (id: string) => string;
  /** By the id the page has now. */
  claims: Map<string, Claim[]>;
  names: Map<string, Set<string>>;
  categories: Map<string, Set<string>>;
  /** Names of pages that are no more. */
  pages: Set<string>;
  sha256: Set<string>;
}

function goneFrom(before: Folder, edited: Folder, now: Gone['now']): Gone {
  const pages = new Map(edited.entities().map((page) => [page.id, page]));
  const gone: Gone = {
    now,
    claims: new Map(),
    names: new Map(),
    categories: new Map(),
    pages: new Set(),
    sha256: goneSources(before, edited),
  };
  const borne = new Set([...pages.values()].flatMap(namesOf));
  for (const page of before.entities()) {
    const id = now(page.id);
    const here = pages.get(id);
    if (!here) {
      if (!borne.has(nameKey(page.data.name))) gone.pages.add(nameKey(page.data.name));
      continue;
    }
    const written = new Set(here.data.claims.map(writtenAs));
    const names = new Set(namesOf(here));
    const without = <T>(items: readonly T[], kept: (item: T) => boolean) =>
      items.filter((item) => !kept(item));
    gone.claims.set(id, [
      ...(gone.claims.get(id) ?? []),
      ...without(page.data.claims, (claim) => written.has(writtenAs(claim))),
    ]);
    gone.names.set(id, new Set(without(namesOf(page), (name) => names.has(name))));
    const categories = without(page.data.categories, (one) => here.data.categories.includes(one));
    gone.categories.set(id, new Set(categories));
  }
  return gone;
}

function goneSources(before: Folder, edited: Folder): Set<string> {
  const kept = new Set(edited.sources().flatMap(({ data }) => data.sha256));
  return new Set(before.sources().flatMap(({ data }) => data.sha256.filter((sha) => !kept.has(sha))));
}

function namesOf({ data }: EntityPage): string[] {
  return [data.name, ...data.aliases.map(aliasName), ...data.weakAliases].map(nameKey);
}

function newPage(page: EntityPage, gone: Gone): string[] {
  return gone.pages.has(nameKey(page.data.name)) ? [`${page.path}: ${page.data.name} is back`] : [];
}

function onPage(page: EntityPage, known: EntityPage, gone: Gone): string[] {
  const say = (what: string) => `${page.path}: ${what} is back`;
  const had = new Set(namesOf(known));
  const names = namesOf(page).filter((name) => !had.has(name) && gone.names.get(page.id)?.has(name));
  const categories = page.data.categories.filter(
    (one) => !known.data.categories.includes(one) && gone.categories.get(page.id)?.has(one),
  );
  const ids = new Set(known.data.claims.map((claim) => claimId(page.id, claim)));
  const added = page.data.claims.filter((claim) => !ids.has(claimId(page.id, claim)));
  const claims = added.filter((claim) =>
    gone.claims.get(page.id)?.some((old) => isSame(old, claim, gone.now)),
  );
  const doubled = added.filter((claim) => known.data.claims.some((old) => isSame(old, claim, gone.now)));
  return [
    ...names.map((name) => say(`the name ${name}`)),
    ...categories.map((category) => say(`the category ${category}`)),
    ...claims.map((claim) => say(`${claim.property} “${claim.cite[0]?.quote}”`)),
    ...doubled.map((claim) => `${page.path}: ${claim.property} “${claim.cite[0]?.quote}” stands twice`),
  ];
}

/** The same property of the same things, resting on the same words of the same source. */
function isSame(one: Claim, other: Claim, now: Gone['now']): boolean {
  const id = (name: string | undefined) => name && now(name);
  const said = ({ property, object, value, by }: Claim) =>
    JSON.stringify([property, id(object), value, id(by)]);
  return (
    said(one) === said(other) && one.cite.some((left) => other.cite.some((right) => isSharing(left, right)))
  );
}

function isSharing(one: Claim['cite'][number], other: Claim['cite'][number]): boolean {
  const [left, right] = [fold(one.quote), fold(other.quote)];
  const meet = left.includes(right) || right.includes(left);
  return one.source === other.source && meet && (one.prefix ?? other.prefix) === (other.prefix ?? one.prefix);
}
