/**
 * The **errors** between a pattern and words of a text are the fewest characters to add, drop or change that make
 * one of the other (Levenshtein's distance).
 *
 * All columns of the table are computed as bits, 32 rows at a time: G. Myers, “A fast bit-vector algorithm for
 * approximate string matching based on dynamic programming”, Journal of the ACM 46 (1999), 395–415; the blocks
 * of long patterns as in H. Hyyrö, “A bit-vector algorithm for computing Levenshtein and Damerau edit
 * distances”, Nordic Journal of Computing 10 (2003), 29–39.
 */

const ROWS = 32;

/** What is known of 32 rows of the table while the columns go by. */
interface Block {
  /** By character of the text: in which rows the pattern has it. */
  rows: Map<number, number>;
  /** Rows that are one more, and one less, than the row above. */
  more: number;
  less: number;
  /** The bit of the last row. */
  last: number;
}

/**
 * Errors of the pattern against words of a text, for every place where those may end.
 *
 * @param from
 *   `anywhere`: the words may begin anywhere; `start`: they begin where the text does.
 * @returns
 *   `errors[i]`: of the best words that end before character `i` of the text (UTF-16 code units); the cost is
 *   (characters of the text) × (characters of the pattern) / 32.
 */
export function errorsAtEnds(pattern: string, text: string, from: 'anywhere' | 'start'): Int32Array {
  const blocks = blocksOf(pattern);
  const errors = new Int32Array(text.length + 1);
  let below = pattern.length;
  errors[0] = below;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    let carry = from === 'start' ? 1 : 0;
    for (const block of blocks) carry = advance(block, character, carry);
    below += carry;
    errors[at + 1] = below;
  }
  return errors;
}

/** Errors between two texts as wholes. */
export function errorsBetween(one: string, other: string): number {
  return errorsAtEnds(one, other, 'start')[other.length] ?? 0;
}

function blocksOf(pattern: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < pattern.length; start += ROWS) {
    const part = pattern.slice(start, start + ROWS);
    const rows = new Map<number, number>();
    for (let row = 0; row < part.length; row++) {
      const character = part.charCodeAt(row);
      rows.set(character, (rows.get(character) ?? 0) | (1 << row));
    }
    blocks.push({ rows, more: -1, less: 0, last: 1 << (part.length - 1) });
  }
  return blocks;
}

/**
 * One column further.
 *
 * @param carry
 *   By how much the row above the block grew: -1, 0 or 1.
 * @returns
 *   By how much its last row grew.
 */
function advance(block: Block, character: number, carry: number): number {
  const { more, less } = block;
  const met = block.rows.get(character) ?? 0;
  const equal = carry < 0 ? met | 1 : met;
  const kept = met | less;
  const across = (((equal & more) + more) ^ more) | equal;
  let grown = less | ~(across | more);
  let shrunk = more & across;
  const out = grown & block.last ? 1 : shrunk & block.last ? -1 : 0;
  grown = (grown << 1) | (carry > 0 ? 1 : 0);
  shrunk = (shrunk << 1) | (carry < 0 ? 1 : 0);
  block.more = shrunk | ~(kept | grown);
  block.less = grown & kept;
  return out;
}
