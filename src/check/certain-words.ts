/**
 * **Certain words** are those of a source that somebody quoted, but for the capital they begin with, a full stop at
 * their end, and white space before a mark: in one place only. For anything else a person must look: it may be the
 * source that has become wrong.
 */
import type { SourcePage } from '../model/page.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/quote.ts';
import { withMarks } from './marks-around.ts';

/** Letters and digits of a text, and where each stood. A comma or point between digits is part of the number. */
interface Bare {
  text: string;
  starts: number[];
  ends: number[];
}

function bare(text: string): Bare {
  const found: Bare = { text: '', starts: [], ends: [] };
  for (const { 0: piece, index } of text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]/gu)) {
    const folded = piece.toLowerCase();
    found.text += folded;
    for (let at = 0; at < folded.length; at++) {
      found.starts.push(index + Math.min(at, piece.length - 1));
      found.ends.push(index + Math.min(at + 1, piece.length));
    }
  }
  return found;
}

/**
 * Find the words as they stand in the source, with the marks around them that the quotation has as well.
 *
 * @returns
 *   Nothing when other letters stand there, or the same in two places.
 */
export function certainWords({ passages }: SourcePage, quotation: string): string | undefined {
  const wanted = bare(quotation).text;
  if (wanted === '') return undefined;
  const texts = [...new Set(passages.map(({ text }) => text))];
  const found = texts.flatMap((text) =>
    placesIn(text, wanted).map((span) => withMarks(text, span, quotation)),
  );
  const [only] = found;
  return only && found.length === 1 && isSaid(only, quotation) ? only : undefined;
}

/** Are the words of a source those of a quotation, so that nothing is put in that the quotation had not? */
function isSaid(words: string, quotation: string): boolean {
  return begun(fold(words)) === begun(fold(quotation).replace(/ (?=[.,;:!?])/g, ''));
}

/** Without the capital at the beginning, and the full stop at the end. */
function begun(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`.replace(/\.$/, '');
}

function placesIn(text: string, wanted: string): Span[] {
  const { text: letters, starts, ends } = bare(text);
  const places: Span[] = [];
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
    const [start = 0, end = 0] = [starts[at], ends[at + wanted.length - 1]];
    const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
    if (isWhole) places.push({ start, end });
  }
  return places;
}
