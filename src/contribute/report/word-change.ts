/**
 * A **word change** is a text before and after in one: words that stayed, went and came, in the order of reading.
 */
import { diffArrays } from 'diff';

export interface Piece {
  deed: 'same' | 'removed' | 'added';
  words: string;
}

export type WordChange = readonly Piece[];

const TOKEN = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu;
/** More differing words than this are not told one by one. */
const MOST = 1500;

/** Compare two texts word by word; signs between words count as words. */
export function wordChange(before: string, after: string): WordChange {
  if (before === after) return before === '' ? [] : [{ deed: 'same', words: before }];
  const parts = diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? [], { maxEditLength: MOST });
  if (!parts) return filled([piece('removed', before), piece('added', after)]);
  const pieces = parts.map(({ added, removed, value }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  );
  return joined(pieces);
}

function piece(deed: Piece['deed'], words: string): Piece {
  return { deed, words };
}

function filled(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ words }) => words !== '');
}

/** Words that differ one after the other are one change: only white space stands between them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    result.push(...filled([piece('removed', removed), piece('added', added)]));
    removed = '';
    added = '';
  };
  pieces.forEach(({ deed, words }, at) => {
    if (deed === 'removed') removed += words;
    else if (deed === 'added') added += words;
    else if (removed !== '' && added !== '' && words.trim() === '' && at < pieces.length - 1) {
      removed += words;
      added += words;
    } else {
      flush();
      result.push({ deed, words });
    }
  });
  flush();
  return result;
}

/** How alike two texts are, from 0 to 1, by the words they share in whatever order. */
export function sharedWords(one: string, other: string): number {
  if (one === other) return 1;
  const words = wordsOf(one);
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  const others = wordsOf(other);
  for (const word of others) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return words.length + others.length === 0 ? 0 : (2 * shared) / (words.length + others.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
