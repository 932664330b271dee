/**
 * **Fitting** a report into a comment: forges take so many characters and no more. It is cut between rows, never
 * within one, and says what it left out.
 */

/** A part of the report: a heading, one row or more under it, and what stands below. */
export interface Block {
  head: string;
  rows: readonly string[];
  foot?: string;
  /** What a row is: `statement`. */
  noun: string;
}

/** Room for the sentence about what was left out. */
const ROOM = 400;

/**
 * After the first row that has no room nothing more is taken: a later row would stand under the wrong heading.
 *
 * @param most
 *   Characters, in UTF-16 code units: forges that count code points count fewer.
 * @param where
 *   Sentence that says where everything is told.
 */
export function fitted(
  opening: string,
  blocks: readonly Block[],
  { most, where }: { most: number; where: string },
): string {
  let text = opening;
  let room = most - ROOM - opening.length;
  const left = new Map<string, number>();
  for (const { head, rows, foot = '', noun } of blocks) {
    const taken = left.size > 0 ? [] : rowsThatFit(rows, room - head.length - foot.length);
    if (taken.length < rows.length) left.set(noun, (left.get(noun) ?? 0) + rows.length - taken.length);
    if (taken.length === 0) continue;
    const block = `${head}${taken.join('')}${foot}`;
    text += block;
    room -= block.length;
  }
  return left.size === 0 ? text : `${text}\n${leftOut(left)} ${where}\n`;
}

function rowsThatFit(rows: readonly string[], room: number): string[] {
  let length = 0;
  const end = rows.findIndex((row) => {
    length += row.length;
    return length > room;
  });
  return rows.slice(0, end === -1 ? rows.length : end);
}

function leftOut(left: ReadonlyMap<string, number>): string {
  const parts = [...left].map(([noun, count]) => `${count} × ${noun}`);
  return `**Left out here, for a comment has no room: ${parts.join(', ')}.**`;
}
