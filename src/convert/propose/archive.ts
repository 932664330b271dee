/**
 * The **archive** is everything the converter knows while it works: the pages that exist and those about to
 * be made, whose name is whose, the sources with their ledgers. It grows from document to document; nothing
 * in it is taken away, and nothing is written before the last document was read.
 */
import { addToGazetteer, buildGazetteer, type Gazetteer, namedOf } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import type { Message } from '../../model/message.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import type { Citation, Identity } from '../../model/schema.ts';
import type { Cited } from '../reanchor/cited.ts';
import type { Knowledge } from '../recognise/knowledge.ts';
import { type Shelf, shelve } from './shelf.ts';

/** What stands in `content/` when a conversion begins. */
export interface Content {
  pages: readonly Page[];
  /** Pages that could not be read, by path, with the first thing that is wrong. */
  broken: ReadonlyMap<string, Message>;
  ledgers: readonly { path: string; text: string }[];
  identity: Identity;
}

/** What is to be added to one page; for a page that is about to be made, the page itself holds it all. */
export interface Addition {
  page: EntityPage;
  /** The page is about to be made. */
  made: boolean;
  claims: EntityPage['data']['claims'];
  aliases: string[];
  weakAliases: string[];
  categories: string[];
  /** Citations for claims that stand in the file, by the number of the claim from 0. */
  citations: Map<number, Citation[]>;
  /** Citations in the file whose words change, by the offset of each. */
  rewritten: Map<number, Rewritten>;
  /** Citations added to claims that stood there, in all. */
  joined: number;
  /** Claims added in all. */
  added: number;
  /** The summary of a page that is made was written, or there was nothing to write. */
  summarised: boolean;
}

/** A citation as it stands in the file, and what takes its place. */
export interface Rewritten {
  cited: Cited;
  citation: Citation;
}

export interface Archive {
  readonly entities: EntityPage[];
  readonly byId: Map<string, EntityPage>;
  /** Former id of a page → its id now. */
  readonly formerly: Map<string, string>;
  /** Path that a ledger names and that is gone → the page that alone bears its name now: renamed, by all signs. */
  readonly moved: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
  readonly broken: ReadonlyMap<string, Message>;
  readonly identity: Identity;
  readonly knowledge: Knowledge;
  readonly shelf: Shelf;
  /** Additions by path. */
  readonly additions: Map<string, Addition>;
  /** Paths of pages that were ever proposed, and by name the path each was proposed under. */
  readonly proposedPages: Set<string>;
  readonly proposedNames: Map<string, string>;
  /** Other names that were ever proposed: path of the page, space, key of the name. */
  readonly proposedAliases: Set<string>;
  /** Categories that were ever added: path of the page, space, category. */
  readonly proposedCategories: Set<string>;
}

export function openArchive(content: Content, knowledge: Knowledge): Archive {
  const entities = content.pages.filter((page) => page.kind !== 'source').map(owned);
  const shelf = shelve(content);
  const archive: Archive = {
    entities,
    byId: new Map(entities.map((page) => [page.id, page])),
    formerly: new Map(entities.flatMap((page) => page.data.formerIds.map((id) => [id, page.id] as const))),
    moved: movedPages(entities, shelf),
    gazetteer: buildGazetteer(entities.map(namedOf)),
    broken: content.broken,
    identity: content.identity,
    knowledge,
    shelf,
    additions: new Map(),
    proposedPages: new Set(),
    proposedNames: new Map(),
    proposedAliases: new Set(),
    proposedCategories: new Set(),
  };
  for (const { ledger } of shelf.sources) {
    for (const { page, name } of ledger.pages) remember(archive, page, name);
    for (const { page, name } of [...ledger.names, ...ledger.pages])
      archive.proposedAliases.add(`${presentPath(page, archive)} ${nameKey(name)}`);
    for (const { page, category } of ledger.claims)
      if (category) archive.proposedCategories.add(`${presentPath(page, archive)} ${category}`);
  }
  return archive;
}

/** Path that a page has now, of one that a ledger names: it may have been renamed, merged or moved since. */
export function presentPath(path: string, archive: Pick<Archive, 'byId' | 'formerly' | 'moved'>): string {
  const { byId, formerly, moved } = archive;
  const id = path.replace(/^.*\/|\.mdx$/g, '');
  return (byId.get(id) ?? byId.get(formerly.get(id) ?? ''))?.path ?? moved.get(path) ?? path;
}

/** People rename a page and forget its former id: whoever asks by that id gets nothing, but the memory follows. */
function movedPages(entities: readonly EntityPage[], { sources }: Shelf): Map<string, string> {
  const here = new Set(entities.map(({ path }) => path));
  const bearers = Map.groupBy(entities, ({ path, data }) => nameUnder(path, data.name));
  const known = sources.flatMap(({ ledger }) => ledger.pages).filter(({ page }) => !here.has(page));
  return new Map(
    known.flatMap(({ page, name }) => {
      const [one, another] = bearers.get(nameUnder(page, name)) ?? [];
      return one && !another ? [[page, one.path] as const] : [];
    }),
  );
}

/** Note that a page was proposed under a name; one run later nobody may do it again. */
export function remember(archive: Archive, path: string, name: string): void {
  archive.proposedPages.add(path);
  archive.proposedNames.set(nameUnder(path, name), path);
}

/** Key of a name within a folder: a person and a place may share it. */
export function nameUnder(path: string, name: string): string {
  return `${path.replace(/\/.*/, '')} ${nameKey(name)}`;
}

/** Put a page that is about to be made where all later documents find it. */
export function admit(archive: Archive, page: EntityPage): Addition {
  archive.entities.push(page);
  archive.byId.set(page.id, page);
  addToGazetteer(archive.gazetteer, namedOf(page));
  const addition = begun(page, true);
  archive.additions.set(page.path, addition);
  return addition;
}

/** The addition of a page that exists, begun when there is none yet. */
export function additionTo(archive: Archive, page: EntityPage): Addition {
  const known = archive.additions.get(page.path);
  if (known) return known;
  const addition = begun(page, false);
  archive.additions.set(page.path, addition);
  return addition;
}

function begun(page: EntityPage, made: boolean): Addition {
  const nothing = { claims: [], aliases: [], weakAliases: [], categories: [] };
  return {
    page,
    made,
    ...nothing,
    citations: new Map(),
    rewritten: new Map(),
    joined: 0,
    added: 0,
    summarised: false,
  };
}

/** The archive adds to what pages hold, so it works on its own copies. */
function owned(page: EntityPage): EntityPage {
  const { claims, aliases, weakAliases, categories } = page.data;
  const data = {
    ...page.data,
    claims: [...claims],
    aliases: [...aliases],
    weakAliases: [...weakAliases],
    categories: [...categories],
  };
  return { ...page, data };
}
