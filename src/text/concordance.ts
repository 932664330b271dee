/**
 * A **concordance** says in which of many texts some words may stand, so that a quotation is not looked for in every
 * paragraph of a book. It only rules out: whoever asks still looks.
 */

export interface Concordance {
  /**
   * @param words
   *   Folded, as the texts are.
   * @returns
   *   Numbers of the texts that may hold the words, from 0, in order: all that do, and few others.
   */
  holding(words: string): readonly number[];
}

const NOWHERE: readonly number[] = [];

/** @param texts Folded: single spaces part the words. */
export function concordanceOf(texts: readonly string[]): Concordance {
  const stands = new Map<string, number[]>();
  texts.forEach((text, at) => {
    for (const word of new Set(text.split(' '))) {
      const known = stands.get(word);
      if (known) known.push(at);
      else stands.set(word, [at]);
    }
  });
  const all = texts.map((_, at) => at);
  const within = withinWords(stands);
  return {
    holding(words) {
      const parts = words.split(' ');
      const whole = parts.slice(1, -1).map((word) => stands.get(word) ?? NOWHERE);
      const rarest = whole.reduce((best, one) => (one.length < best.length ? one : best), all);
      if (rarest.length <= FEW) return rarest;
      const edge = longest(parts[0] ?? '', parts.at(-1) ?? '');
      const holders = edge === '' ? all : within(edge);
      return holders.length < rarest.length ? holders : rarest;
    },
  };
}

/** So few texts are looked through sooner than another word is looked up. */
const FEW = 4;

function longest(one: string, other: string): string {
  return one.length < other.length ? other : one;
}

/** The first and the last word of a quotation may be a piece of a word: texts with a word that has the piece. */
function withinWords(stands: ReadonlyMap<string, readonly number[]>): (piece: string) => readonly number[] {
  const vocabulary = ` ${[...stands.keys()].join(' ')} `;
  const found = new Map<string, readonly number[]>();
  return (piece) => {
    const known = found.get(piece) ?? holdersOf(piece, vocabulary, stands);
    found.set(piece, known);
    return known;
  };
}

function holdersOf(
  piece: string,
  vocabulary: string,
  stands: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const holders = new Set<number>();
  for (let at = vocabulary.indexOf(piece); at !== -1; ) {
    const start = vocabulary.lastIndexOf(' ', at) + 1;
    const end = vocabulary.indexOf(' ', at);
    for (const holder of stands.get(vocabulary.slice(start, end)) ?? []) holders.add(holder);
    at = vocabulary.indexOf(piece, end);
  }
  return [...holders].sort((one, other) => one - other);
}
