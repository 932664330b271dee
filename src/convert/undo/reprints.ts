/**
 * A **reprint** names the source whose text it is. When that one goes, the line that names it goes, too, as long as
 * the page of the reprint is as it was written.
 */
import { hash } from '../../text/hash.ts';
import type { ShelfSource } from '../propose/shelf.ts';
import type { World } from './world.ts';

/** Sources that are reprints of the one that is undone, with the text that each has without that line. */
export function freedReprints({ source, others }: World): Map<ShelfSource, string> {
  const line = new RegExp(`^reprintOf: ["']?${source.id}["']?[^\\S\\n]*\\n`, 'm');
  const freed = others.flatMap((other) => {
    const { page, ledger } = other;
    if (page?.data.reprintOf !== source.id || ledger.as !== hash(page.text)) return [];
    const front = page.text.slice(0, page.front.end);
    const text = front.replace(line, '') + page.text.slice(page.front.end);
    return text === page.text ? [] : [[other, text] as const];
  });
  return new Map(freed);
}
