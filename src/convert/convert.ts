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
import type { Named } from '../gazetteer/gazetteer.ts';
import type { EntityPage } from '../model/page.ts';
import { claimsOf, type ProposedClaim } from './claim/claim.ts';
import type { Document } from './document.ts';
import type { Resolution } from './mention.ts';
import { watchNames } from './new-names.ts';
import { type Archive, type Content, openArchive } from './propose/archive.ts';
import { compare } from './propose/compare.ts';
import { type Change, changesOf } from './propose/conversion.ts';
import { toRead, withoutCopies } from './propose/copies.ts';
import { correct } from './propose/correct.ts';
import { leftOut } from './propose/evidence.ts';
import { extend, type Input, readsAgain } from './propose/extend.ts';
import { findSource } from './propose/find-source.ts';
import { putAway } from './propose/folded.ts';
import { heed } from './propose/heed.ts';
import { withinLimits } from './propose/limits.ts';
import { pinAgain } from './propose/pin-again.ts';
import { propose } from './propose/propose.ts';
import { withoutRecut } from './propose/recut.ts';
import { type Report, refusal, reportOf } from './propose/report.ts';
import { isLeftAlone, recordOf } from './propose/shelf.ts';
import { withShortQuotes } from './propose/short.ts';
import { type PageSummary, summariesOf } from './propose/tally.ts';
import type { Knowledge } from './recognise/knowledge.ts';
import { recognise } from './recognise/recognise.ts';
import { resolve } from './resolve/resolve.ts';
import { RULES } from './rules-version.ts';

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
  const converting = openConversion(content, knowledge, steps);
  for (const input of inputs) converting.add(input);
  return converting.finish();
}

/** A conversion whose documents come one by one; it may end after any of them. */
export interface Converting {
  add(input: Input): void;
  finish(): Conversion;
  /** Is the document known by its bytes, so that there is likely nothing to prepare? */
  isKnown(input: Input): boolean;
  /** Names that pages got since this was last asked, at first all names. */
  newNames(): Named[];
}

export function openConversion(content: Content, knowledge: Knowledge, steps: Steps = STEPS): Converting {
  const archive = openArchive(content, knowledge);
  const names = watchNames(archive.entities);
  const reports: Report[] = [];
  return {
    add(input) {
      const report = refusal(() => convertOne(input, archive, steps));
      reports.push(report);
      names.look(report.named.flatMap(({ page }) => archive.byId.get(idOf(page)) ?? []));
    },
    finish: () => ({ changes: changesOf(archive), reports, pages: summariesOf(archive) }),
    isKnown: ({ sha256, again }) => !again && archive.shelf.bySha256.get(sha256)?.ledger.rules === RULES,
    newNames: names.take,
  };
}

/** `people/jens-stoltenberg.mdx` → `jens-stoltenberg` */
function idOf(path: string): string {
  return path.replace(/^.*\/|\.mdx$/g, '');
}

function convertOne(input: Input, archive: Archive, steps: Steps): Report {
  const { prepared } = input;
  const document = withinLimits(input.document);
  const { gazetteer, identity, knowledge, entities: pages } = archive;
  const source = findSource(archive.shelf, document, input.sha256);
  if (isLeftAlone(source, document)) return reportOf(source);
  if (!source.page && input.rights === 'digest') source.excerpt = true;
  const held = withoutRecut(compare(source, document, readsAgain(source, input)), { source, document });
  const comparison = withoutCopies(held, { source, document, shelf: archive.shelf });
  const unread = toRead(comparison);
  if (unread.size === 0) return reportOf(extend(source, comparison, input, archive.shelf), comparison);
  const mentions = steps.recognise({ document, gazetteer, knowledge, identity, prepared });
  const resolved = steps.resolve({ document, mentions, pages, gazetteer, identity });
  const resolution = heed(resolved, archive);
  const found = steps.claimsOf({ document, resolution, unread, pages, ...recordOf(source) });
  const claims = source.excerpt ? found.map(withShortQuotes) : found;
  const corrected = correct(source, comparison, { archive, document });
  extend(source, corrected, input, archive.shelf);
  pinAgain(source, corrected.fresh, archive);
  const proposal = {
    source,
    document,
    unread: toRead(corrected),
    again: corrected.again,
    settled: corrected.settled,
    resolution,
    claims,
  };
  const proposed = propose(proposal, archive);
  putAway(source);
  return reportOf(source, corrected, {
    ...proposed,
    ambiguous: resolution.ambiguous,
    leftOut: leftOut(mentions, resolved),
  });
}
