/**
 * A **lost way** is one that led to a page before the change and leads nowhere after it: an id that is gone but
 * still written, an address that no longer redirects, a page to which nothing leads any more.
 */
import { findNames } from '../../gazetteer/gazetteer.ts';
import { folders } from '../../model/kind.ts';
import type { Page } from '../../model/page.ts';
import { nameOfPage, type PageName } from './name-changes.ts';
import { citationsOf, entitiesNamedBy, textsOf } from './reading.ts';
import type { Side, Sides } from './side.ts';

export interface BrokenReference extends PageName {
  /** The id that leads nowhere. */
  id: string;
  /** Whether it is the id of a source or of anything else. */
  of: 'source' | 'entity';
}

/** Ids on pages after the change that led somewhere before it. */
export function brokenReferences({ before, after }: Sides): BrokenReference[] {
  const gone = (one: Side, other: Side) => (id: string) => leads(one, id) && !leads(other, id);
  const isGone = gone(before, after);
  return [...after.pages.values()].flatMap((page) => {
    const entities = [...entitiesNamedBy(page)].filter((id) => isGone(`entity ${id}`));
    const sources = [...sourcesOf(page)].filter((id) => isGone(`source ${id}`));
    return [
      ...entities.map((id) => ({ ...nameOfPage(page), id, of: 'entity' as const })),
      ...sources.map((id) => ({ ...nameOfPage(page), id, of: 'source' as const })),
    ];
  });
}

function sourcesOf(page: Page): Set<string> {
  const reprint = page.kind === 'source' ? (page.data.reprintOf ?? []) : [];
  return new Set([...citationsOf(page).map(({ source }) => source), ...[reprint].flat()]);
}

/** Does an id lead to a file, or to a page that bore it? */
function leads({ taken, library }: Side, name: string): boolean {
  if (taken.has(name)) return true;
  const [sort, id = ''] = name.split(' ');
  const page = library.find(id);
  return page !== undefined && (page.kind === 'source') === (sort === 'source');
}

/** Addresses of the site that led to a page before: `people/ada`; and where they came out. */
export function lostAddresses({ before, after }: Sides): { address: string; name: string }[] {
  const now = new Set([...after.files.pages.map(({ path }) => path.replace(/\.mdx$/, ''))]);
  for (const page of after.pages.values()) for (const address of addressesOf(page)) now.add(address);
  return [...before.pages.values()].flatMap((page) =>
    addressesOf(page)
      .filter((address) => !now.has(address))
      .map((address) => ({ address, name: nameOfPage(page).name })),
  );
}

function addressesOf({ kind, id, data }: Page): string[] {
  return [id, ...data.formerIds].map((one) => `${folders[kind]}/${one}`);
}

/**
 * Pages that something led to before the change, and nothing does after it.
 *
 * @param changed
 *   Paths of files that differ: only what they no longer name can be orphaned.
 */
export function orphans(changed: ReadonlySet<string>, { before, after }: Sides): PageName[] {
  const candidates = new Set<Page>();
  for (const path of changed) {
    const page = before.pages.get(path);
    if (page) for (const target of targetsOf(page, before)) candidates.add(target);
  }
  const left = new Map<string, Page>();
  for (const page of candidates) {
    const now = after.pages.get(page.path);
    if (now) left.set(now.path, now);
  }
  if (left.size === 0) return [];
  for (const page of after.pages.values()) {
    for (const target of targetsOf(page, after, left)) left.delete(target.path);
    if (left.size === 0) break;
  }
  return [...left.values()].map(nameOfPage);
}

/** Pages to which a page leads, other than itself: by id, by citation, by name in its prose. */
function targetsOf(page: Page, side: Side, wanted?: ReadonlyMap<string, Page>): Set<Page> {
  const targets = new Set<Page>();
  const add = (found: { path: string; id: string } | undefined) => {
    const target = found && side.pages.get(found.path);
    if (target && target.path !== page.path) targets.add(target);
  };
  for (const id of entitiesNamedBy(page)) add(side.library.find(id));
  for (const id of sourcesOf(page)) add(side.library.sourceNamed(id));
  if (page.kind === 'source' || isDone(targets, wanted)) return targets;
  for (const text of textsOf(page)) {
    for (const { entities } of findNames(side.library.gazetteer, text)) {
      if (entities.length === 1) add(side.library.find(entities[0]?.id ?? ''));
    }
  }
  return targets;
}

/** Is everything that is asked for found already? */
function isDone(targets: ReadonlySet<Page>, wanted: ReadonlyMap<string, Page> | undefined): boolean {
  return wanted !== undefined && [...wanted.values()].every((page) => targets.has(page));
}
