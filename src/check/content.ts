/**
 * The **content** is everything rules look at: all pages, as far as they could be read, and every id that is taken,
 * also by a page that could not. In what was read `''` stands for a word that is wrong and told already.
 */
import type { Decisions } from '../model/identity.ts';
import type { Kind } from '../model/kind.ts';
import { addressOf, type ContentFile, type EntityPage, type Page, type SourcePage } from '../model/page.ts';
import type { Identity } from '../model/schema.ts';
import { type Folded, foldWithOffsets } from '../text/fold.ts';

/** Everything that lives at addresses of one sort: entities share one set of ids, sources have their own. */
export interface Register<P extends Page> {
  pages: readonly P[];
  /** Pages by id; the first when an id is taken twice. */
  byId: ReadonlyMap<string, P>;
  /** Ids that a file stands for, readable or not. */
  taken: ReadonlySet<string>;
  /** Former id → the page that has taken its place. */
  formerly: ReadonlyMap<string, P>;
}

export interface Content {
  files: readonly ContentFile[];
  pages: readonly Page[];
  entities: Register<EntityPage>;
  sources: Register<SourcePage>;
  identity?: Identity | undefined;
  /** The same, with its places. */
  decisions?: Decisions | undefined;
  ledgers: readonly ContentFile[];
  /** Passages of a source, folded; the same array at every call. */
  foldedPassages(source: SourcePage): readonly Folded[];
}

/** Put pages in order for rules to look at. */
export function contentOf(
  files: readonly ContentFile[],
  pages: readonly Page[],
  more: {
    identity?: Identity | undefined;
    decisions?: Decisions | undefined;
    ledgers?: readonly ContentFile[] | undefined;
  } = {},
): Content {
  const addresses = files.map((file) => addressOf(file.path)).filter((address) => address !== undefined);
  const taken = (wanted: (kind: Kind) => boolean) =>
    new Set(addresses.filter(({ kind }) => wanted(kind)).map(({ id }) => id));
  const entityPages = pages.filter((page) => page.kind !== 'source');
  const sourcePages = pages.filter((page) => page.kind === 'source');
  return {
    files,
    pages,
    entities: register(
      entityPages,
      taken((kind) => kind !== 'source'),
    ),
    sources: register(
      sourcePages,
      taken((kind) => kind === 'source'),
    ),
    identity: more.decisions?.data ?? more.identity,
    decisions: more.decisions,
    ledgers: more.ledgers ?? [],
    foldedPassages: rememberedFolding(),
  };
}

function register<P extends Page>(pages: readonly P[], taken: ReadonlySet<string>): Register<P> {
  const byId = new Map<string, P>();
  const formerly = new Map<string, P>();
  for (const page of pages) {
    if (!byId.has(page.id)) byId.set(page.id, page);
    for (const id of page.data.formerIds) if (!formerly.has(id)) formerly.set(id, page);
  }
  return { pages, byId, taken, formerly };
}

function rememberedFolding(): Content['foldedPassages'] {
  const folded = new Map<SourcePage, Folded[]>();
  return (source) => {
    const known = folded.get(source) ?? source.passages.map(({ text }) => foldWithOffsets(text));
    folded.set(source, known);
    return known;
  };
}
