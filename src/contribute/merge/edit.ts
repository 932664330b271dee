/**
 * An **edit** puts words in the place of others and remembers both, so that it can be taken back: the rest of the
 * file stays byte for byte.
 */
import type { Insertion } from '../../text/insertion.ts';
import type { Span } from '../../text/quote.ts';

export interface Edit {
  /** Where in the text before, in UTF-16 code units from 0. */
  start: number;
  was: string;
  now: string;
}

/** Edits of one file; those at one place stand in the order given. */
export type Edits = readonly Edit[];

/** @throws {RangeError} When two overlap, or the text is not the one they were made for. */
export function applyEdits(text: string, edits: Edits): string {
  let result = '';
  let last = 0;
  for (const { start, was, now } of sorted(edits)) {
    if (start < last || !text.startsWith(was, start))
      throw new RangeError(`Internal error: an edit at ${start} does not fit the text`);
    result += text.slice(last, start) + now;
    last = start + was.length;
  }
  return result + text.slice(last);
}

/** The same edits as they are to be applied to the text after, to have the text before. */
export function inverse(edits: Edits): Edit[] {
  let moved = 0;
  return sorted(edits).map(({ start, was, now }) => {
    const back = { start: start + moved, was: now, now: was };
    moved += now.length - was.length;
    return back;
  });
}

/** From first to last; where something is put before words that go, it comes first. */
export function sorted(edits: Edits): Edit[] {
  return edits.toSorted((one, other) => one.start - other.start || lengthThen(one, other));
}

function lengthThen(one: Edit, other: Edit): number {
  return Math.min(one.was.length, 1) - Math.min(other.was.length, 1);
}

/** Words in the place of a stretch of a text. */
export function replacing(text: string, { start, end }: Span, now: string): Edit {
  return { start, was: text.slice(start, end), now };
}

/**
 * Insertions as edits, one an item of a list: what a person changes later in one of them keeps the others from
 * nothing.
 */
export function inserting(insertions: readonly Insertion[]): Edit[] {
  return insertions.flatMap(({ offset, text }) =>
    pieces(text).map((now) => ({ start: offset, was: '', now })),
  );
}

/**
 * Lines that were to be put at the end of a line that goes are put behind it.
 *
 * @param edits Whole lines that go, words that take others, and insertions.
 */
export function fitted(edits: Edits): Edit[] {
  const lines = edits.filter(({ was }) => was.endsWith('\n'));
  return edits.map((edit) => {
    const { start, was, now } = edit;
    const gone = lines.find((one) => was === '' && one.start < start && start < one.start + one.was.length);
    const [newline] = /^\r?\n/.exec(now) ?? [];
    if (!gone || newline === undefined) return edit;
    return { start: gone.start + gone.was.length, was, now: now.slice(newline.length) + newline };
  });
}

/** Cut before every item of the outermost list; the first piece may hold the name of the field. */
function pieces(text: string): string[] {
  const dashes = [...text.matchAll(/(?:\r?\n|^)( *)- /g)];
  const column = Math.min(...dashes.map(([, space = '']) => space.length));
  const cuts = dashes.flatMap(({ 1: space, index }) => (space?.length === column && index > 0 ? index : []));
  const ends = [...cuts.slice(/^\S|^\r?\n *\S+:/.test(text) ? 1 : 0), text.length];
  return ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end)).filter((piece) => piece !== '');
}
