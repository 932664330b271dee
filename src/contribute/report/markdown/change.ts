/**
 * A word change in Markdown: `<del>` and `<ins>`, which every forge shows; long stretches that stayed are cut.
 */
import type { Piece, WordChange } from '../word-change.ts';
import { escapeMarkdown } from './escape.ts';

/** Most characters of one change that are shown, before they are escaped. */
const MOST = 900;
/** Characters of what stayed, beside what changed. */
const BESIDE = 120;

/** Words that only came are shown as they are: everything about them is new. */
export function changeMarkdown(change: WordChange): string {
  if (change.every(({ deed }) => deed === 'added')) return escapeMarkdown(shortened(wordsIn(change), MOST));
  let left = MOST;
  let markdown = '';
  for (const [at, piece] of change.entries()) {
    if (left <= 0) return `${markdown} …`;
    const words = shown(piece, { first: at === 0, last: at === change.length - 1 }, left);
    left -= words.length;
    markdown += marked(piece.deed, words);
  }
  return markdown;
}

function wordsIn(change: WordChange): string {
  return change.map(({ words }) => words).join('');
}

function shown({ deed, words }: Piece, edge: { first: boolean; last: boolean }, left: number): string {
  if (deed !== 'same') return shortened(words, left);
  if (edge.first && edge.last) return shortened(words, left);
  if (words.length <= 2 * BESIDE) return words;
  const [head, tail] = [words.slice(0, BESIDE), words.slice(-BESIDE)];
  if (edge.first) return `… ${tail}`;
  return edge.last ? `${head} …` : `${head} … ${tail}`;
}

export function shortened(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

/** White space stays outside of the marks: `<del>` that ends with a space is shown as a bare sign somewhere. */
function marked(deed: Piece['deed'], words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  const tag = deed === 'removed' ? 'del' : 'ins';
  const safe = escapeMarkdown(inner);
  const space = (white: string) => (white === '' ? '' : ' ');
  if (deed === 'same' || safe === '') return `${space(before)}${safe}${space(after)}`;
  return `${space(before)}<${tag}>${safe}</${tag}>${space(after)}`;
}
