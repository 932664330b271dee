/**
 * **Unused passages** name an entity, but carry nothing on its page: the work list of whoever wants to add a
 * statement.
 */
import { passageHref } from '../model/href.ts';
import { context } from './cite.ts';
import type { Library } from './library.ts';
import type { Namings } from './namings.ts';
import { sourceFacts } from './source-facts.ts';
import type { NameLink } from './view.ts';

export interface UnusedPassages {
  sources: { source: NameLink; facts: string; passages: UnusedPassage[] }[];
  /** How many passages there are in all. */
  count: number;
}

export interface UnusedPassage {
  number: number;
  href: string;
  /** The sentence in which the name stands: what is before it, the name as it is written, what follows. */
  before: string;
  name: string;
  after: string;
}

/** The first unused passages, by source. */
export function unusedPassages(library: Library, namings: Namings | undefined): UnusedPassages {
  const { unused, more } = namings ?? { unused: [], more: 0 };
  const sources = [...Map.groupBy(unused, ({ source }) => source)].map(([source, found]) => ({
    source: library.link(source),
    facts: sourceFacts(source.data),
    passages: found.map(({ passage, start, end }) => ({
      number: passage.number,
      href: passageHref(library.base, source.id, passage.anchor),
      name: passage.text.slice(start, end),
      ...context(passage.text, { start, end }),
    })),
  }));
  return { sources, count: unused.length + more };
}
