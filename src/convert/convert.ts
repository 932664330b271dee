/**
 * To **convert** is to find everything a document says and to propose it for the pages. What happens to a
 * document, step by step:
 *
 * ```text
 * file ─read, segment→ Document ─find→ source ─recognise→ mentions ─resolve→ entities ─claim→ claims ─propose→ additions
 * ```
 *
 * Nothing here looks at a disk, a clock or a network, and nothing here can take a word away from a page.
 */
import type { EntityPage } from '../model/page.ts';
import { claimsOf, type ProposedClaim } from './claim/claim.ts';
import type { Document } from './document.ts';
import type { Resolution } from './mention.ts';
import { type Archive, type Content, openArchive } from './propose/archive.ts';
import { compare } from './propose/compare.ts';
import { type Change, changesOf } from './propose/conversion.ts';
import { leftOut } from './propose/evidence.ts';
import { extend, type Input } from './propose/extend.ts';
import { findSource } from './propose/find-source.ts';
import { heed } from './propose/heed.ts';
import { propose } from './propose/propose.ts';
import { type Report, refusal, reportOf } from './propose/report.ts';
import { isLeftAlone, putAway, recordOf } from './propose/shelf.ts';
import { withShortQuotes } from './propose/short.ts';
import { type PageSummary, summariesOf } from './propose/tally.ts';
import type { Knowledge } from './recognise/knowledge.ts';
import { recognise } from './recognise/recognise.ts';
import { resolve } from './resolve/resolve.ts';

export interface Conversion {
  /** In the order in which they are to be written. */
  changes: Change[];
  /** One for each document, in the order given. */
  reports: Report[];
  pages: PageSummary[];
}

/** The steps that find things; a test may hand in simpler ones. */
export interface Steps {
  recognise: typeof recognise;
  resolve: typeof resolve;
  claimsOf: (reading: Reading) => ProposedClaim[];
}

/** What claims are made from. */
export interface Reading {
  document: Document;
  resolution: Resolution;
  sourceId: string;
  /** Day of publication, where it is known. */
  published?: string;
  /** Keys of passages that were not read before. */
  unread: ReadonlySet<string>;
  /** Pages that exist. */
  pages: readonly EntityPage[];
}

export const STEPS: Steps = { recognise, resolve, claimsOf };

/** Convert documents one after the other; later ones see the pages that earlier ones make. */
export function convert(
  inputs: Iterable<Input>,
  content: Content,
  knowledge: Knowledge,
  steps: Steps = STEPS,
): Conversion {
  const archive = openArchive(content, knowledge);
  const reports = Array.from(inputs, (input) => refusal(() => convertOne(input, archive, steps)));
  return { changes: changesOf(archive), reports, pages: summariesOf(archive) };
}

function convertOne(input: Input, archive: Archive, steps: Steps): Report {
  const { document } = input;
  const { gazetteer, identity, knowledge, entities: pages } = archive;
  const source = findSource(archive.shelf, document, input.sha256);
  if (isLeftAlone(source, document)) return reportOf(source);
  if (!source.page && input.rights === 'digest') source.excerpt = true;
  const comparison = compare(source, document);
  if (comparison.unread.size === 0)
    return reportOf(extend(source, comparison, input, archive.shelf), comparison);
  const mentions = steps.recognise({ document, gazetteer, knowledge, identity });
  const resolved = steps.resolve({ document, mentions, pages, gazetteer, identity });
  const resolution = heed(resolved, archive);
  const { unread } = comparison;
  const found = steps.claimsOf({ document, resolution, unread, pages, ...recordOf(source) });
  const claims = source.excerpt ? found.map(withShortQuotes) : found;
  extend(source, comparison, input, archive.shelf);
  const proposal = { source, document, unread, resolution, claims };
  const proposed = propose(proposal, archive);
  putAway(source);
  return reportOf(source, comparison, {
    ...proposed,
    ambiguous: resolution.ambiguous,
    leftOut: leftOut(mentions, resolved),
  });
}
