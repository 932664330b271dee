/**
 * A **report** says what became of one document.
 */
import type { AmbiguousName } from '../mention.ts';
import { BrokenPage } from './broken-page.ts';
import type { Comparison, Stranded } from './compare.ts';
import type { Conflict } from './conflicts.ts';
import type { ClaimEvidence, LeftOut, PageEvidence } from './evidence.ts';
import type { ShelfSource } from './shelf.ts';
import type { Sifted } from './sift.ts';

export interface Report {
  /** Id of the source that the document is; absent when the document was refused. */
  source?: string;
  /**
   * `new`: a source was made. `extended`: passages or claims were added. `unchanged`: it was known.
   * `left`: a person deleted the source, or tells it in their own words. `refused`: see `reason`.
   */
  state: 'new' | 'extended' | 'unchanged' | 'left' | 'refused';
  /** Why it was refused, or left alone: one line. */
  reason?: string;
  claims: number;
  ambiguous: readonly AmbiguousName[];
  /** Claims left out because their quotation does not stand in the source exactly once. */
  unquotable: number;
  /** Passages that stand in the source in nearly the same words: the source keeps its own. */
  changed: readonly string[];
  /** Passages that took the words of the corrected document. */
  corrected: readonly string[];
  /** Claims that rest on words the document has no longer: both wordings stand in the source. */
  stranded: readonly Stranded[];
  /** Passages that the document has no longer: the source keeps them. */
  gone: readonly string[];
  /** Pages that new passages of the document name, claims that were added, and how each was found. */
  named: readonly PageEvidence[];
  proposed: readonly ClaimEvidence[];
  /** Citations that were added to claims which stood on their pages. */
  cited: readonly ClaimEvidence[];
  /** Claims that were added and that differ from what stands on their page. */
  conflicts: readonly Conflict[];
  /** Id of the source whose text it carries. */
  reprintOf?: string;
  /** Id of a later source that should say that it is a reprint of this one, and that a person has changed. */
  reprintedAs?: string;
  /** Passages that were not read for claims, since another source holds them. */
  copies: number;
  /** Of a new source: what a person should know of the document, a sentence each. */
  notes: readonly string[];
  /** Names that are too doubtful or too general for a page. */
  leftOut: readonly LeftOut[];
}

/** What is told of a document that changed nothing. */
export const NOTHING: Omit<Report, 'state'> = {
  ...{ claims: 0, unquotable: 0, copies: 0, ambiguous: [], notes: [], named: [], proposed: [] },
  ...{ changed: [], corrected: [], stranded: [], gone: [], cited: [], conflicts: [], leftOut: [] },
};

/** What a document adds. */
export interface Found
  extends Pick<Sifted, 'kept' | 'unquotable'>,
    Pick<Report, 'named' | 'proposed' | 'cited' | 'conflicts' | 'leftOut'> {
  ambiguous: readonly AmbiguousName[];
}

export function reportOf(source: ShelfSource, comparison?: Comparison, found?: Found): Report {
  return {
    source: source.id,
    state: stateOf(source, comparison, found),
    ...(comparison ? {} : { reason: whyLeft(source) }),
    claims: found?.kept.length ?? 0,
    ambiguous: found?.ambiguous ?? [],
    unquotable: found?.unquotable ?? 0,
    changed: comparison?.changed.map(({ text }) => text) ?? [],
    corrected: comparison?.corrected?.taken ?? [],
    stranded: comparison?.corrected?.stranded ?? [],
    gone: comparison?.gone.map(({ text }) => text) ?? [],
    named: found?.named ?? [],
    proposed: found?.proposed ?? [],
    cited: found?.cited ?? [],
    conflicts: found?.conflicts ?? [],
    ...(source.reprintOf !== undefined && { reprintOf: source.reprintOf }),
    ...(source.reprintedAs !== undefined && { reprintedAs: source.reprintedAs }),
    copies: comparison?.copies?.size ?? 0,
    notes: stateOf(source, comparison, found) === 'new' ? (source.notes ?? []) : [],
    leftOut: found?.leftOut ?? [],
  };
}

function stateOf(
  source: ShelfSource,
  comparison: Comparison | undefined,
  found: Found | undefined,
): Report['state'] {
  if (!comparison) return 'left';
  if (isKnownWhole(comparison) && !found?.kept.length && !found?.cited.length) return 'unchanged';
  return comparison.fresh.length === source.passages.length ? 'new' : 'extended';
}

/** Was all of it read before, in these very words? */
function isKnownWhole({ unread, again, fresh, corrected }: Comparison): boolean {
  return unread.size === again.size && fresh.length === 0 && !corrected?.taken.length;
}

function whyLeft({ id, deleted, excerpt, ledgerFile }: ShelfSource): string {
  if (excerpt && !deleted)
    return `The source \`${id}\` keeps quoted words alone. Convert the document itself.`;
  return deleted
    ? `The source \`${id}\` was deleted. To convert it again, delete ${ledgerFile.path}.`
    : `The source \`${id}\` is told in a person's own words (text: digest) and is not added to.`;
}

/** Do something for one document; a page that cannot take what belongs on it makes a report, too. */
export function refusal(work: () => Report): Report {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BrokenPage)) throw error;
    return { ...NOTHING, state: 'refused', reason: error.message };
  }
}
