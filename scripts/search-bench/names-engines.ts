/**
 * **Engines** that names are measured with: our index, whose reads are counted, and a library that holds all names
 * in memory.
 */
import { gzipSync } from 'node:zlib';
import type { NamesFile } from '../../src/search/names/build.ts';
import { type NamesIndex, openNames } from '../../src/search/names/open.ts';
import type { SearchEntity } from '../../src/search/record.ts';

export interface Engine {
  find(query: string): Promise<string[]>;
  /** Bytes read since the last time it was asked, and forget what was read. */
  bytes?(): { all: number; manifest: number };
}

/** Reads are counted as gzip would send them; what was read is forgotten before each query. */
export function ownEngine(files: readonly NamesFile[]): Engine {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const sizes = new Map<string, number>();
  let counted = { all: 0, manifest: 0 };
  const sizeOf = (path: string, text: string) => {
    const size = sizes.get(path) ?? gzipSync(text, { level: 9 }).length;
    sizes.set(path, size);
    return size;
  };
  const read = async (path: string) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`${path} was not built`);
    counted.all += sizeOf(path, text);
    if (path === 'names/start') counted.manifest += sizeOf(path, text);
    return text;
  };
  let index: NamesIndex = openNames(read);
  return {
    find: async (query) =>
      (await index.find(query, { limit: 5 })).map(({ entity }) => `${entity.kind}/${entity.id}`),
    bytes() {
      const before = counted;
      counted = { all: 0, manifest: 0 };
      index = openNames(read);
      return before;
    },
  };
}

export async function libraryEngine(entities: readonly SearchEntity[]): Promise<Engine> {
  const { Query, SearcherFactory } = await import('@m31coding/fuzzy-search');
  const names = entities.flatMap(({ kind, id, title, names: others }) =>
    [title, ...others.map(({ text }) => text)].map((name) => ({ page: `${kind}/${id}`, name })),
  );
  const searcher = SearcherFactory.createDefaultSearcher<(typeof names)[number], number>();
  const numbers = new Map(names.map((one, at) => [one, at]));
  searcher.indexEntities(
    names,
    (one) => numbers.get(one) ?? 0,
    (one) => [one.name],
  );
  return {
    find: async (query) =>
      [...new Set(searcher.getMatches(new Query(query, 60)).matches.map(({ entity }) => entity.page))].slice(
        0,
        5,
      ),
  };
}
