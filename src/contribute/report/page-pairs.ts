/**
 * A **page pair** is one page before and after a change. A page that has another file now is still the same page
 * when it keeps its old id in `formerIds`, or goes to another folder under its id, or says much the same.
 */
import { addressOf, type Page } from '../../model/page.ts';
import { sharedWords } from './word-change.ts';

/**
 * `merged`: it went, and a page that was there before bears its id as a former one.
 * `unreadable`: there is a file on both sides, and one of them cannot be read at all.
 */
export type PageDeed = 'added' | 'changed' | 'renamed' | 'merged' | 'removed' | 'unreadable';

export interface PagePair {
  deed: PageDeed;
  /** Of the file after the change; of a page that went, before. */
  path: string;
  before?: Page;
  after?: Page;
  /** Of a merged page: the page that it is part of now. */
  into?: Page;
}

/** One side of what may have changed: texts by path, and pages by path. */
export interface Stock {
  texts: ReadonlyMap<string, string>;
  pages: ReadonlyMap<string, Page>;
}

/** How alike two texts must be to be one page under another name, from 0 to 1. */
const ALIKE = 0.6;

/** Pages whose files differ, in the order of paths. */
export function pagePairs(before: Stock, after: Stock): PagePair[] {
  const gone = [...before.texts.keys()].filter((path) => !after.texts.has(path));
  const come = new Set([...after.texts.keys()].filter((path) => !before.texts.has(path)));
  const pairs: PagePair[] = [];
  for (const path of gone) {
    const page = before.pages.get(path);
    const pair = page && (heirOf(page, before, after) ?? likenessOf(page, after, come));
    if (pair?.deed === 'renamed') come.delete(pair.path);
    pairs.push(pair ?? removed(path, page));
  }
  for (const path of come) pairs.push(added(path, after.pages.get(path)));
  pairs.push(...changed(before, after));
  return pairs.sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
}

function removed(path: string, before: Page | undefined): PagePair {
  return { deed: 'removed', path, ...(before && { before }) };
}

function added(path: string, after: Page | undefined): PagePair {
  return { deed: after ? 'added' : 'unreadable', path, ...(after && { after }) };
}

function changed(before: Stock, after: Stock): PagePair[] {
  return [...after.texts].flatMap(([path, text]) => {
    const earlier = before.texts.get(path);
    if (earlier === undefined || earlier === text) return [];
    const [old, page] = [before.pages.get(path), after.pages.get(path)];
    const deed = page && old ? 'changed' : 'unreadable';
    return [{ deed, path, ...(old && { before: old }), ...(page && { after: page }) }];
  });
}

/** The page that says it was this one, or that stands in another folder under the same id. */
function heirOf(page: Page, before: Stock, after: Stock): PagePair | undefined {
  const isSource = page.kind === 'source';
  for (const [path, other] of after.pages) {
    if ((other.kind === 'source') !== isSource) continue;
    const moved = other.id === page.id && !before.texts.has(path);
    if (!moved && !other.data.formerIds.includes(page.id)) continue;
    if (!before.texts.has(path)) return { deed: 'renamed', path, before: page, after: other };
    return { deed: 'merged', path: page.path, before: page, into: other };
  }
  return undefined;
}

function likenessOf(page: Page, after: Stock, come: ReadonlySet<string>): PagePair | undefined {
  let best: { likeness: number; other: Page } | undefined;
  for (const path of come) {
    const other = after.pages.get(path);
    if (!other || (other.kind === 'source') !== (page.kind === 'source')) continue;
    const likeness = sharedWords(page.text, other.text);
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { likeness, other };
  }
  return best && { deed: 'renamed', path: best.other.path, before: page, after: best.other };
}

/** Id that a path stands for; the path itself where it stands for none. */
export function idIn(path: string): string {
  return addressOf(path)?.id ?? path;
}
