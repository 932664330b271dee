/**
 * A word change in HTML: as it was, with what went in `<del>`; as it is, with what came in `<ins>`; or both in one.
 */
import type { Piece, WordChange } from '../word-change.ts';
import { type Markup, markup, nothing } from './markup.ts';

export type View = 'before' | 'after' | 'both';

export function changeHtml(change: WordChange, view: View = 'both'): Markup {
  const hidden: Piece['deed'] | undefined = { before: 'added', after: 'removed', both: undefined }[view] as
    | Piece['deed']
    | undefined;
  const shown = change.filter(({ deed }) => deed !== hidden);
  return markup`${shown.map(pieceHtml)}`;
}

function pieceHtml({ deed, words }: Piece): Markup {
  if (words === '') return nothing;
  if (deed === 'removed') return markup`<del>${words}</del>`;
  return deed === 'added' ? markup`<ins>${words}</ins>` : markup`${words}`;
}

/** Is there anything to see on this side? */
export function hasWords(change: WordChange, view: 'before' | 'after'): boolean {
  return change.some(({ deed }) => deed === 'same' || deed === (view === 'before' ? 'removed' : 'added'));
}

/** Everything came, or everything went: then nothing needs a mark. */
export function unmarked(change: WordChange): WordChange {
  const [first] = change;
  return change.length === 1 && first ? [{ deed: 'same', words: first.words }] : change;
}
