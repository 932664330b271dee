/**
 * A **naming** is a place in a source that names an entity. All sources are read for names once; from what was
 * found come the evidence of other names, and the passages that a page could still use.
 */
import { findNames } from '../gazetteer/gazetteer.ts';
import type { Passage } from '../model/page.ts';
import type { Use } from './evidence.ts';
import type { Library, Location, Source } from './library.ts';

/** Where a name stands in a source. */
export type Naming = Location;

/** What the sources hold of one entity's names. */
export interface Namings {
  /** Where each spelling of its names is used, once a source; the first few sources. */
  spellings: Map<string, Naming[]>;
  /** Passages that name the entity and carry nothing on its page, in the order of sources; the first ones. */
  unused: Naming[];
  /** How many passages there are besides `unused`. */
  more: number;
}

/** More passages than this nobody would work through on one page. */
const KEPT = 12;
/** As many sources of one spelling are kept, so that one which the page cites anyway may be among them. */
const SOURCES = 6;

/**
 * Read all sources for names.
 *
 * @param uses
 *   What each source is cited for, by its id.
 * @returns
 *   What was found, by the id of the entity; a name that several entities bear names none of them.
 */
export function namingsOf(library: Library, uses: ReadonlyMap<string, readonly Use[]>): Map<string, Namings> {
  const found = new Map<string, Namings>();
  for (const source of library.sources.values()) {
    const used = new Set(uses.get(source.id)?.map(({ passage, entity }) => `${passage} ${entity.id}`));
    for (const passage of source.passages) readPassage(library, { source, passage, used }, found);
  }
  return found;
}

interface Reading {
  source: Source;
  passage: Passage;
  /** Passage and entity, where the one is cited on the page of the other. */
  used: ReadonlySet<string>;
}

function readPassage(
  library: Library,
  { source, passage, used }: Reading,
  found: Map<string, Namings>,
): void {
  if (passage.heading) return;
  const here = new Set<string>();
  for (const { start, end, entities } of findNames(library.gazetteer, passage.text)) {
    const [entity, another] = entities;
    if (!entity || another) continue;
    const namings: Namings = found.get(entity.id) ?? { spellings: new Map(), unused: [], more: 0 };
    found.set(entity.id, namings);
    const naming = { source, passage, start, end };
    keepSpelling(namings, naming);
    if (here.has(entity.id)) continue;
    here.add(entity.id);
    if (used.has(`${passage.number} ${entity.id}`)) continue;
    if (namings.unused.length < KEPT) namings.unused.push(naming);
    else namings.more++;
  }
}

function keepSpelling({ spellings }: Namings, naming: Naming): void {
  const surface = naming.passage.text.slice(naming.start, naming.end);
  const known = spellings.get(surface);
  if (!known) spellings.set(surface, [naming]);
  else if (known.length < SOURCES && known.at(-1)?.source !== naming.source) known.push(naming);
}
