/**
 * **New names** are those that pages got since somebody last asked: whoever prepares documents elsewhere is told
 * them, and then guesses better what the documents mean.
 */
import { type Named, namedOf } from '../gazetteer/gazetteer.ts';
import type { EntityPage } from '../model/page.ts';

export interface NewNames {
  /** These pages may have got names. */
  look(pages: Iterable<EntityPage>): void;
  /** Only the new names of each page; all of them at first. */
  take(): Named[];
}

export function watchNames(pages: readonly EntityPage[]): NewNames {
  const told = new Map<EntityPage, number>();
  const seen = new Set(pages);
  return {
    look(more) {
      for (const page of more) seen.add(page);
    },
    take() {
      const fresh = [...seen].flatMap((page) => {
        const named = namedOf(page);
        const names = named.names.slice(told.get(page) ?? 0);
        told.set(page, named.names.length);
        return names.length > 0 ? { ...named, names } : [];
      });
      seen.clear();
      return fresh;
    },
  };
}
