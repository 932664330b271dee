/**
 * The **subject** of an undoing is the source that a person names: by its id, an id it had before, the path of its
 * page below `content/`, or the SHA-256 of the document.
 */
import { nearWord } from '../../model/explain.ts';
import type { Shelf, ShelfSource } from '../propose/shelf.ts';

/** The source, or nothing with the id that was perhaps meant. */
export function findSubject(
  shelf: Shelf,
  asked: string,
): { source?: ShelfSource; near?: string | undefined } {
  const word = asked.trim();
  const bySha = shelf.bySha256.get(word.toLowerCase());
  if (bySha) return { source: bySha };
  const id = word.replace(/^sources\//, '').replace(/\.(?:mdx|ledger\.json)$/, '');
  const source = shelf.byId.get(id) ?? shelf.sources.find((one) => isFormerly(one, id));
  return source ? { source } : { near: nearWord(id.replace(/^.*[/\\]/, ''), [...shelf.byId.keys()]) };
}

function isFormerly({ page, ledger }: ShelfSource, id: string): boolean {
  return ledger.source === id || page?.data.formerIds.includes(id) === true;
}
