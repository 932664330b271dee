/**
 * A **known name** is one that a page of the knowledge base bears: where it stands in a passage, and what it means there.
 */
import { hashOf } from './hash.ts';
import { classes, type TaggedClass } from './label.ts';
import type { Token } from './token.ts';

export interface KnownName {
  start: number;
  /** Exclusive. */
  end: number;
  class: TaggedClass;
}

/** A known name by its words. */
export interface KnownWords {
  /** Index of the first word. */
  from: number;
  /** Index after the last word. */
  to: number;
  class: TaggedClass;
}

/** Known names that lie in a sentence; those that do not begin and end with one of its tokens are left out. */
export function knownWordsIn(tokens: readonly Token[], names: readonly KnownName[]): KnownWords[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  return names
    .filter((name) => name.start >= first.start && name.end <= last.end)
    .flatMap((name) => {
      const from = tokens.findIndex(({ start }) => start === name.start);
      const to = tokens.findIndex(({ end }) => end === name.end) + 1;
      return from >= 0 && to > from ? [{ from, to, class: name.class }] : [];
    });
}

/** By capitalised word that a known name of several words holds: hashes of its class and of the word's place. */
export type KnownParts = ReadonlyMap<string, readonly number[]>;

const PARTS = classes.map((name) =>
  ['first', 'inner', 'last'].map((place) => hashOf(`dpart ${name} ${place}`)),
);

/** Parts of the known names of a document: "Merin" is likely the person that "Ada Merin" is. */
export function knownPartsOf(
  sentences: Iterable<{ words: readonly string[]; known: readonly KnownWords[] }>,
): KnownParts {
  const parts = new Map<string, number[]>();
  for (const { words, known } of sentences)
    for (const { from, to, class: name } of known)
      for (let at = from; at < to && to - from > 1; at++) {
        const word = words[at] ?? '';
        const hash = PARTS[classes.indexOf(name)]?.[at === from ? 0 : at === to - 1 ? 2 : 1] ?? 0;
        const hashes = parts.get(word) ?? [];
        if (/^\p{Lu}\p{L}/u.test(word) && !hashes.includes(hash)) parts.set(word, [...hashes, hash]);
      }
  return parts;
}
