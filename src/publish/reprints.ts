/**
 * **Reprints**: sources that carry one text. Each has a page of its own; as a witness the text counts once.
 */
import type { Claim } from '../model/schema.ts';
import type { Library, Source } from './library.ts';
import { sourceFacts } from './source-facts.ts';
import type { NameLink } from './view.ts';

/** Another source that carries the text. */
export interface Printing {
  source: NameLink;
  /** "News · World Bulletin · 3 February 2022". */
  facts: string;
}

export interface Printings {
  /** Whose text it is; absent of an original. */
  reprintOf?: Printing;
  /** Where else the text was published, earliest first. */
  alsoAs: Printing[];
}

/** The source in which the text stood first, as far as is known. */
export function originalOf(library: Library, source: Source): Source {
  const seen = new Set<Source>();
  let at = source;
  while (at.data.reprintOf !== undefined && !seen.has(at)) {
    seen.add(at);
    at = library.source(at.data.reprintOf);
  }
  return at;
}

/** The other sources that carry the text of a source. */
export function printingsOf(library: Library, source: Source): Printings {
  const original = originalOf(library, source);
  const others = (reprintsIn(library).get(original) ?? []).filter((one) => one !== source);
  return {
    ...(original !== source && { reprintOf: printing(library, original) }),
    alsoAs: others.map((one) => printing(library, one)),
  };
}

/** How many texts claims rest on: the same text in two sources proves no more than in one. */
export function countTexts(library: Library, claims: readonly Claim[]): number {
  const ids = new Set(claims.flatMap(({ cite }) => cite.map(({ source }) => source)));
  const texts = [...ids].map((id) => {
    const source = library.find(id);
    return source?.kind === 'source' ? originalOf(library, source) : id;
  });
  return new Set(texts).size;
}

function printing(library: Library, source: Source): Printing {
  return { source: library.link(source), facts: sourceFacts({ ...source.data, reprintOf: undefined }) };
}

const found = new WeakMap<Library, Map<Source, Source[]>>();

/** Reprints of every original, earliest first; gathered once. */
function reprintsIn(library: Library): Map<Source, Source[]> {
  const known = found.get(library);
  if (known) return known;
  const reprints = [...library.sources.values()].filter(({ data }) => data.reprintOf !== undefined);
  const sorted = reprints.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
  const grouped = Map.groupBy(sorted, (source) => originalOf(library, source));
  found.set(library, grouped);
  return grouped;
}

function dayOf({ id, data }: Source): string {
  return `${data.published ?? '9'} ${id}`;
}
