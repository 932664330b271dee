/**
 * Quotations are **pinned again** when a source has grown by words like them: they stood there once, now they stand
 * there twice, and the words beside them tell which are meant.
 */
import type { Citation } from '../../model/schema.ts';
import { anchored } from '../reanchor/anchor.ts';
import type { Archive } from './archive.ts';
import type { Comparison } from './compare.ts';
import { standsOf } from './quotation.ts';
import { canRecite, recite, type Use, usesOf } from './recite.ts';
import type { ShelfPassage, ShelfSource } from './shelf.ts';

/** @param added What was added to the source. */
export function pinAgain(source: ShelfSource, added: Comparison['fresh'], archive: Archive): void {
  if (added.length === 0 || added.length === source.passages.length) return;
  const fresh = added.map(({ passage }) => passage);
  const others = source.passages.filter((passage) => !fresh.includes(passage));
  for (const use of usesOf(source, archive)) {
    const { citation } = use.cited;
    if (standsOf(fresh, citation).length === 0) continue;
    const [before, another] = standsOf(others, citation);
    const pinned = before && !another && pinnedIn(use, source.passages, before.passage);
    if (pinned && canRecite(use, pinned, archive)) recite(use, pinned, archive);
  }
}

function pinnedIn(
  { cited }: Use,
  passages: readonly ShelfPassage[],
  within: ShelfPassage,
): Citation | undefined {
  const anchoring = anchored(cited.citation, passages, { claim: cited.claim?.claim, within });
  return anchoring.state === 'found' ? anchoring.citation : undefined;
}
