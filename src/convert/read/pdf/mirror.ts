/**
 * A **mirrored** page is one of Arabic or Hebrew with left and right changed, so that its lines are measured as
 * all others are: from the margin where they begin.
 */
import type { PageText, Piece } from './piece.ts';

const LEFTWARD = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The pages, those mirrored on which most letters run to the left. */
export function mirrored(pages: readonly PageText[]): PageText[] {
  return pages.map((page) =>
    runsLeft(page) ? { ...page, layers: page.layers.map(flip(page.width)) } : page,
  );
}

function runsLeft({ layers }: PageText): boolean {
  const text = (layers[0] ?? []).map((piece) => piece.text).join('');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (text.match(LEFTWARD)?.length ?? 0) > letters;
}

/** Blanks around words of another alphabet are set with the words beside them, and lost: in sizes of the font. */
const APART = 0.2;

function flip(width: number): (pieces: Piece[]) => Piece[] {
  return (pieces) =>
    pieces.map((piece) => {
      const isOther = /\p{L}/u.test(piece.text) && piece.text.search(LEFTWARD) === -1;
      const inset = isOther ? APART * piece.size : 0;
      const [left, right] = [width - piece.right + inset, width - piece.left - inset];
      return { ...piece, text: unligated(piece.text), left, right };
    });
}

/** No word has two alefs in a row: where they stand before a lam, they are a ligature that was turned round. */
function unligated(text: string): string {
  return text.replace(/\u0627([\u0622\u0623\u0625\u0627])\u0644/g, '\u0627\u0644$1');
}
