/**
 * A **marked** text is for tests: `‸` stands where something is expected, so that nobody counts columns.
 */

const MARK = '‸';

export interface Marked {
  /** The text without its marks. */
  text: string;
  /** Where the marks stood, in the text without them. */
  offsets: number[];
}

/**
 * ```text
 * a ‸bc‸   →   text `a bc`, offsets 2 and 4
 * ```
 */
export function marked(written: string): Marked {
  const parts = written.split(MARK);
  let offset = 0;
  const offsets = parts.slice(0, -1).map((part) => {
    offset += part.length;
    return offset;
  });
  return { text: parts.join(''), offsets };
}

/** The opposite: put marks into a text, to show where something was found. */
export function mark(text: string, offsets: readonly number[]): string {
  const edges = [0, ...[...offsets].sort((a, b) => a - b), text.length];
  return edges
    .slice(1)
    .map((edge, at) => text.slice(edges[at], edge))
    .join(MARK);
}
