/**
 * **Evidence** seen from the source: which passage is cited by which claim of which page.
 */
import type { Citation, Claim } from '../model/schema.ts';
import type { Span } from '../text/quote.ts';
import { citesIn } from './cite.ts';
import { type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';

/** One use of a passage; prose that cites it has no claim. */
export interface Use extends Span {
  entity: Entity;
  passage: number;
  claimNumber?: number;
  claim?: Claim;
}

/** Every use of every source, by the id of the source, in the order of pages. */
export function usesOf(library: Library): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (entity: Entity, citation: Citation, statement?: Statement) => {
    const { source, passage, start, end } = library.locate(citation);
    const known = uses.get(source.id) ?? [];
    uses.set(source.id, known);
    const use = { entity, passage: passage.number, start, end };
    known.push(statement ? { ...use, claimNumber: statement.number, claim: statement.claim } : use);
  };
  for (const entity of library.entities.values()) {
    for (const statement of statementsOf(entity)) {
      for (const citation of statement.claim.cite) add(entity, citation, statement);
    }
    for (const citation of citesIn(entity.body)) add(entity, citation);
  }
  return uses;
}
