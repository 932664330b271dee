/**
 * To **recite** is to let a claim, or a sentence of prose, rest on other words of its source than before; the
 * ledgers follow.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { type Cited, citedOn } from '../reanchor/cited.ts';
import { follow } from '../reanchor/follow.ts';
import { corrections } from '../reanchor/read-back.ts';
import { type Archive, additionTo } from './archive.ts';
import type { ShelfSource } from './shelf.ts';

/** A citation and the page that makes it. */
export interface Use {
  page: EntityPage;
  cited: Cited;
}

/** Every citation of a source, in claims and in prose; those that this run has added, too. */
export function usesOf({ id, page }: ShelfSource, { entities }: Archive): Use[] {
  const names = new Set([id, ...(page?.data.formerIds ?? [])]);
  return entities.flatMap((entity) => {
    if (!mayCite(entity, names)) return [];
    const own = citedOn(entity).filter(({ citation }) => names.has(citation.source));
    return own.map((cited) => ({ page: entity, cited }));
  });
}

/** Looked at first: few pages cite any one source. */
function mayCite({ data, text, front }: EntityPage, names: ReadonlySet<string>): boolean {
  return (
    data.claims.some(({ cite }) => cite.some(({ source }) => names.has(source))) ||
    text.includes('<Cite', front.bodyStart)
  );
}

/** Can the citation be written anew on its page? One that this run has added can always. */
export function canRecite({ page, cited }: Use, citation: Citation, archive: Archive): boolean {
  return !isInFile({ page, cited }, archive) || corrections(page, cited, citation) !== undefined;
}

/** Put a citation in the place of another. */
export function recite({ page, cited }: Use, citation: Citation, archive: Archive): void {
  const addition = additionTo(archive, page);
  if (isInFile({ page, cited }, archive)) {
    const first = addition.rewritten.get(cited.offset)?.cited ?? cited;
    addition.rewritten.set(cited.offset, { cited: first, citation });
  }
  if (!cited.claim) return;
  const { at, index } = cited.claim;
  const before = page.data.claims[at];
  if (!before) return;
  const after: Claim = { ...before, cite: before.cite.with(index, citation) };
  page.data.claims[at] = after;
  const added = addition.claims.indexOf(before);
  if (added !== -1) addition.claims[added] = after;
  const late = addition.citations.get(at);
  const which = late?.indexOf(cited.citation) ?? -1;
  if (late && which !== -1) late[which] = citation;
  followIn(archive, page, { before, after });
}

function followIn(archive: Archive, page: EntityPage, change: { before: Claim; after: Claim }): void {
  const ledgers = new Map(archive.shelf.sources.map((source) => [source.ledger, source]));
  for (const ledger of follow([...ledgers.keys()], page, change)) {
    const source = ledgers.get(ledger);
    if (source) source.touched = true;
  }
}

/** Does it stand in the file? A page that is about to be made has none, and claims are added behind those it has. */
function isInFile({ page, cited }: Use, archive: Archive): boolean {
  const addition = archive.additions.get(page.path);
  if (addition?.made) return false;
  if (!cited.claim) return true;
  const { at, index } = cited.claim;
  const late = addition?.citations.get(at)?.length ?? 0;
  const inFile = page.data.claims.length - (addition?.claims.length ?? 0);
  return at < inFile && index < (page.data.claims[at]?.cite.length ?? 0) - late;
}
