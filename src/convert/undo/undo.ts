/**
 * To **undo** a source is to take away what the machine wrote from it and nobody touched: claims, citations, names,
 * categories, pages, the source itself, and its ledger, so that the document can be converted anew. What people
 * wrote or changed stays, and it is told why.
 *
 * Converting may only insert; only here is anything taken away, and only by the spans that were inserted.
 */
import type { EntityPage, Page } from '../../model/page.ts';
import { hash } from '../../text/hash.ts';
import type { Content } from '../propose/archive.ts';
import { brokenPage } from '../propose/broken-page.ts';
import { type ShelfSource, shelve } from '../propose/shelf.ts';
import { handOver } from './hand-over.ts';
import { namedIn, restingOn, whyPageStays } from './needed.ts';
import { freedReprints } from './reprints.ts';
import { type Thinned, thinned } from './spans.ts';
import { findSubject } from './subject.ts';
import { withoutSummary } from './summary.ts';
import { marked, type Stay } from './untouched.ts';
import { type World, worldOf } from './world.ts';

/** A file that changes, or without a text, goes. */
export interface UndoChange {
  /** Below `content/`. */
  path: string;
  before: string;
  text?: string;
}

export interface Undone {
  /** Id of the source. */
  source: string;
  /** In the order in which they are to be written: pages, then sources, then ledgers. */
  changes: UndoChange[];
  /** What is gone from pages that stay, by path. */
  taken: { path: string; what: string[] }[];
  stays: Stay[];
}

/** There is no such source; perhaps another was meant. */
export interface Unknown {
  near?: string | undefined;
}

/**
 * @param asked
 *   Id or path of a source, or the SHA-256 of a document.
 * @throws {BrokenPage}
 *   When a page that the source gave something to cannot be read.
 */
export function undo(content: Content, asked: string): Undone | Unknown {
  const shelf = shelve(content);
  const { source, near } = findSubject(shelf, asked);
  if (!source) return { near };
  refuseBroken(source, content);
  const world = worldOf(content, source, shelf.sources);
  const all = world.entities.map((page) => thinnedOrSame(page, world));
  const { gone, stays } = pagesThatGo(all, world);
  const left = all.filter(({ page }) => !gone.has(page.path)).map((one) => withoutSummary(one, world));
  const now = new Map(left.map(({ page: { path, text } }) => [path, text]));
  const freed = freedReprints(world);
  const record = sourceThatGoes(left, freed, world);
  const reprints = record.page ? freed : new Map<ShelfSource, string>();
  const changes = [
    ...all.flatMap(({ marked: { page } }) => changeOf(page, now.get(page.path))),
    ...[...reprints].flatMap(([{ page }, text]) => (page ? changeOf(page, text) : [])),
    ...(record.page ? changeOf(record.page, undefined) : []),
    ...handOver(left, world, reprints).flatMap(({ source: { ledgerFile }, text }) =>
      ledgerChange(ledgerFile, text),
    ),
    ...ledgerChange(source.ledgerFile),
  ];
  return {
    source: source.id,
    changes,
    taken: left.flatMap(({ page: { path }, taken }) => (taken.length > 0 ? [{ path, what: taken }] : [])),
    stays: [...left.flatMap((one) => one.stays), ...stays, ...record.stays],
  };
}

function refuseBroken({ ledger }: ShelfSource, { broken }: Content): void {
  for (const { page } of [...ledger.pages, ...ledger.claims, ...ledger.names]) {
    const message = broken.get(page);
    if (message) throw brokenPage(message);
  }
}

/** Pages that have nothing of the source are not looked at. */
function thinnedOrSame(page: EntityPage, world: World): Thinned {
  return thinned(marked(page, world));
}

function pagesThatGo(all: readonly Thinned[], world: World): { gone: Set<string>; stays: Stay[] } {
  const made = new Map(
    world.source.ledger.pages.flatMap(({ page, as }) => (as ? [[page, as] as const] : [])),
  );
  const sources = world.content.pages.filter(({ kind }) => kind === 'source');
  const named = namedIn([...all.map(({ page }) => page), ...sources], world);
  const gone = new Set<string>();
  const stays: Stay[] = [];
  for (const { page } of all) {
    const as = made.get(page.path);
    if (as === undefined) continue;
    const why = whyPageStays(page, as, world, named);
    if (why === undefined) gone.add(page.path);
    else stays.push({ path: page.path, what: 'the page', why });
  }
  return { gone, stays };
}

function sourceThatGoes(
  left: readonly Thinned[],
  freed: ReadonlyMap<ShelfSource, string>,
  { source, content }: World,
): { page?: Page; stays: Stay[] } {
  const { page, ledger } = source;
  if (!page) return { stays: [] };
  const reprints = new Set([...freed.keys()].map(({ id }) => id));
  const others = content.pages.filter(
    (one) => one.kind === 'source' && one !== page && !reprints.has(one.id),
  );
  const rest = restingOn(page.id, [...left.map((one) => one.page), ...others]);
  const changed = ledger.as === undefined ? 'a person wrote or changed it' : 'a person changed it';
  const why = rest ?? (ledger.as === hash(page.text) ? undefined : changed);
  return why === undefined ? { page, stays: [] } : { stays: [{ path: page.path, what: 'the source', why }] };
}

function changeOf({ path, text: before }: Page, text: string | undefined): UndoChange[] {
  if (text === before) return [];
  return [text === undefined ? { path, before } : { path, before, text }];
}

function ledgerChange({ path, before }: ShelfSource['ledgerFile'], text?: string): UndoChange[] {
  if (before === undefined) return [];
  return [text === undefined ? { path, before } : { path, before, text }];
}
