/**
 * A **broken page** cannot be read, or cannot take an insertion: when a conversion must touch it, the
 * conversion stops and says where.
 */
import type { Message } from '../../model/message.ts';

/** One line: place, what is there, what belongs there, what to do. */
export class BrokenPage extends Error {
  override name = 'BrokenPage';
}

export function brokenPage({
  path,
  line,
  column,
  reason,
}: Pick<Message, 'path' | 'line' | 'column' | 'reason'>): BrokenPage {
  return new BrokenPage(`${path}:${line}:${column}: ${reason}`);
}
