/**
 * A **disagreement newly made**: claims of one page about the same thing that do not agree, and did not stand side
 * by side before the change. Nobody has to resolve it; a reviewer should have seen it.
 */
import type { Nature } from '../../model/compare-claims.ts';
import type { EntityPage } from '../../model/page.ts';
import { claimWords } from '../../publish/claim-words.ts';
import { type Dispute, disputesOf } from '../../publish/disagreements.ts';
import { knownIn } from '../../publish/disagreements-view.ts';
import { statementsOf } from '../../publish/ledger.ts';
import { plain } from '../../publish/words.ts';
import type { Pages } from './claim-pairs.ts';
import { nameOfPage, type PageName } from './name-changes.ts';
import type { Side, Sides } from './side.ts';

export interface NewDispute extends PageName {
  /** What it is about: `Founded`. */
  title: string;
  nature: Nature;
  positions: { value: string; statement: string; number: number; by?: string; isNew: boolean }[];
}

/** Disagreements in which a position was not taken before. */
export function newDisputes(pages: readonly Pages[], sides: Sides): NewDispute[] {
  return pages.flatMap(({ before, after }) => {
    if (!after) return [];
    const known = new Set(before ? disputesOn(before, sides.before).flatMap(positionKeys) : []);
    return disputesOn(after, sides.after)
      .filter((dispute) => positionKeys(dispute).some((key) => !known.has(key)))
      .map((dispute) => newDispute(after, dispute, claimsOf(before), sides.after));
  });
}

function disputesOn(page: EntityPage, { library }: Side): Dispute[] {
  const nameOf = (id: string) => library.entity(id).data.name;
  return disputesOf(statementsOf(page), nameOf, page.kind, knownIn(library));
}

function positionKeys(dispute: Dispute): string[] {
  return dispute.positions.map((position) => keyOf(dispute, position));
}

function keyOf(
  { id, nature }: Dispute,
  { value, statement: { claim } }: Dispute['positions'][number],
): string {
  return [id, nature, value, claim.by, claim.modality].join('\n');
}

/** Claims as they are written: one that stood there before is not new, though nothing disagreed with it. */
function claimsOf(page: EntityPage | undefined): Set<string> {
  return new Set(page?.data.claims.map((claim) => JSON.stringify(claim)));
}

function newDispute(
  page: EntityPage,
  dispute: Dispute,
  stood: ReadonlySet<string>,
  { library }: Side,
): NewDispute {
  const positions = dispute.positions.map((position) => {
    const { claim, number } = position.statement;
    const by = claim.by && library.entity(claim.by).data.name;
    return {
      value: position.value,
      statement: plain(claimWords(library, page.kind, claim)),
      number,
      ...(by && { by }),
      isNew: !stood.has(JSON.stringify(claim)),
    };
  });
  return { ...nameOfPage(page), title: dispute.title, nature: dispute.nature, positions };
}
