/**
 * A **name change** is a name that a page got, or has no longer. A name that several pages bear is ambiguous, and
 * left unlinked wherever it stands: so a new alias may cost links on pages that nobody touched.
 */
import { bearersOf, findNames } from '../../gazetteer/gazetteer.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import { nameKey } from '../../text/token.ts';
import type { Pages } from './claim-pairs.ts';
import { textsOf } from './reading.ts';
import type { Sides } from './side.ts';
import { entityPages } from './side.ts';

export type Naming = 'name' | 'alias' | 'weak alias';

export interface BorneName {
  name: string;
  as: Naming;
}

export interface PageName {
  path: string;
  name: string;
}

/** A mention that was a link and is none after the change. */
export interface LostLink extends PageName {
  /** Words around the name. */
  words: string;
}

export interface Collision extends BorneName {
  /** The page that got the name. */
  page: PageName;
  /** Others that bear it, and as what. */
  bearers: (PageName & { as: Naming })[];
  lost: { count: number; pages: number; first: LostLink[] };
}

export interface NameChange extends BorneName {
  /** Mentions elsewhere that were links by this name. */
  lost: Collision['lost'];
}

export function namesOf({ data }: EntityPage): BorneName[] {
  return [
    { name: data.name, as: 'name' },
    ...data.aliases.map((alias): BorneName => ({ name: aliasName(alias), as: 'alias' })),
    ...data.weakAliases.map((name): BorneName => ({ name, as: 'weak alias' })),
  ];
}

/** Names of a page that came and went; a change of spelling that folds to the same name is one of both. */
export function changedNames({ before, after }: Pages): { added: BorneName[]; removed: BorneName[] } {
  const [old, now] = [before ? namesOf(before) : [], after ? namesOf(after) : []];
  return { added: without(now, old), removed: without(old, now) };
}

function without(names: readonly BorneName[], others: readonly BorneName[]): BorneName[] {
  return names.filter(({ name, as }) => !others.some((other) => other.name === name && other.as === as));
}

/** New names that other pages bear, too, however they are spelled. */
export function collisions(pages: readonly Pages[], sides: Sides): Collision[] {
  const added = pages.flatMap(({ before, after }) =>
    after ? changedNames({ before, after }).added.map((name) => ({ ...name, page: after })) : [],
  );
  if (added.length === 0) return [];
  const keys = new Set(added.map(({ name }) => nameKey(name)));
  const bearers = Map.groupBy(
    entityPages(sides.after).flatMap((page) => namesOf(page).map((name) => ({ ...name, page }))),
    ({ name }) => (keys.has(nameKey(name)) ? nameKey(name) : ''),
  );
  const told = new Set<string>();
  return added.flatMap(({ name, as, page }) => {
    const key = nameKey(name);
    const others = key === '' ? [] : (bearers.get(key) ?? []).filter((one) => one.page !== page);
    if (others.length === 0 || told.has(`${key} ${page.path}`)) return [];
    told.add(`${key} ${page.path}`);
    return [
      {
        name,
        as,
        page: nameOfPage(page),
        bearers: others.map((one) => ({ ...nameOfPage(one.page), as: one.as })),
        lost: as === 'weak alias' ? NONE : lostLinks(name, sides),
      },
    ];
  });
}

export function nameOfPage(page: Page): PageName {
  return { path: page.path, name: page.kind === 'source' ? page.data.title : page.data.name };
}

const NONE: Collision['lost'] = { count: 0, pages: 0, first: [] };
/** As many lost links are shown with their words. */
const SHOWN = 5;
/** Characters around a name. */
const AROUND = 60;

/** Mentions by this name that led to one page before, and lead to none now. */
export function lostLinks(name: string, { before, after }: Sides): Collision['lost'] {
  const key = nameKey(name);
  const wasLink = bearersOf(before.library.gazetteer, name).length === 1;
  if (!wasLink || bearersOf(after.library.gazetteer, name).length === 1) return NONE;
  const first = key.split(' ')[0] ?? '';
  const lost: LostLink[] = [];
  const pages = new Set<string>();
  for (const page of after.pages.values()) {
    for (const text of textsOf(page)) {
      if (!text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().includes(first)) continue;
      for (const { start, end, entities } of findNames(before.library.gazetteer, text)) {
        const own = entities[0]?.id === page.id || entities.length > 1;
        if (own || nameKey(text.slice(start, end)) !== key) continue;
        pages.add(page.path);
        const words = text.slice(Math.max(0, start - AROUND), end + AROUND);
        lost.push({ ...nameOfPage(page), words });
      }
    }
  }
  return { count: lost.length, pages: pages.size, first: lost.slice(0, SHOWN) };
}
