/**
 * **Changed names**: of two lists of known names, in which sentences of a document do they make a difference to
 * the tagger? In those that hold another name, or a word of a name that is known elsewhere in the document.
 */
import { type KnownName, type KnownParts, type KnownWords, knownPartsOf, knownWordsIn } from './known.ts';
import type { TokenRun } from './tagger.ts';

/** By passage. */
type Names = readonly (readonly KnownName[])[];

interface Compared {
  words: readonly string[];
  before: readonly KnownWords[];
  known: readonly KnownWords[];
}

const NOBODY: readonly KnownWords[] = [];

/** For each passage, indexes of its sentences. */
export function changedSentences(
  passages: readonly (readonly TokenRun[])[],
  before: Names,
  now: Names,
): Set<number>[] {
  const compared = passages.map((runs, at) =>
    runs.map(({ tokens, words }): Compared => {
      const [was, is] = [before[at] ?? [], now[at] ?? []];
      const known = is.length > 0 ? knownWordsIn(tokens, is) : NOBODY;
      return { words, before: was.length > 0 ? knownWordsIn(tokens, was) : NOBODY, known };
    }),
  );
  const all = compared.flat();
  const were = knownPartsOf(all.map(({ words, before }) => ({ words, known: before })));
  const parts = changedParts(were, knownPartsOf(all));
  const isChanged = ({ words, before, known }: Compared) =>
    !isSame(before, known) || (parts.size > 0 && words.some((word) => parts.has(word)));
  return compared.map(
    (sentences) => new Set(sentences.flatMap((sentence, at) => (isChanged(sentence) ? at : []))),
  );
}

function changedParts(before: KnownParts, now: KnownParts): Set<string> {
  const all = new Set([...before.keys(), ...now.keys()]);
  return new Set([...all].filter((word) => String(before.get(word)) !== String(now.get(word))));
}

function isSame(one: readonly KnownWords[], other: readonly KnownWords[]): boolean {
  return (
    one.length === other.length &&
    one.every((name, at) => {
      const twin = other[at];
      return name.from === twin?.from && name.to === twin.to && name.class === twin.class;
    })
  );
}
