/**
 * What a **source** gave: pages and claims, and what became of them.
 */
import { hash } from '../../text/hash.ts';
import { writtenAs } from '../ledger.ts';
import type { ShelfSource } from '../propose/shelf.ts';
import type { Catalogue } from './subject.ts';

export interface ExplainedSource {
  kind: 'source';
  id: string;
  title: string;
  /** In one line. */
  state: string;
  sha256: string[];
  /** Pages that were made from it, with whether each is still there; and how many more it named. */
  made: { page: string; exists: boolean }[];
  named: number;
  claims: { proposed: number; asWritten: number; changedOrGone: number };
  names: number;
}

export function explainSource(source: ShelfSource, { entities }: Catalogue): ExplainedSource {
  const { id, title, sha256, ledger } = source;
  const paths = new Set(entities.map(({ path }) => path));
  const standing = new Set(
    entities.flatMap(({ data }) => data.claims.flatMap((claim) => [claim, ...claim.cite].map(writtenAs))),
  );
  const proposed = ledger.claims.filter(({ as }) => as !== undefined);
  const asWritten = proposed.filter(({ as }) => as !== undefined && standing.has(as)).length;
  const made = ledger.pages.filter(({ as }) => as !== undefined);
  return {
    kind: 'source',
    ...{ id, title, sha256, state: stateOf(source) },
    made: made.map(({ page }) => ({ page, exists: paths.has(page) })),
    named: new Set(ledger.pages.map(({ page }) => page)).size - made.length,
    claims: { proposed: proposed.length, asWritten, changedOrGone: proposed.length - asWritten },
    names: ledger.names.filter((entry) => entry.in !== undefined).length,
  };
}

function stateOf({ page, ledger, ledgerFile }: ShelfSource): string {
  if (!page) return 'a person deleted it; its ledger keeps it from coming back';
  if (ledgerFile.before === undefined) return 'never converted';
  return ledger.as === hash(page.text) ? 'as it was written' : 'a person wrote or changed it';
}
