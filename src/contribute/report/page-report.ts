/**
 * A **page report** tells what became of one page: its deed, its claims, its names, its record, its text.
 */

import type { Kind } from '../../model/kind.ts';
import type { EntityPage, Page, SourcePage } from '../../model/page.ts';
import { addressOf } from '../../model/page.ts';
import { type ClaimChange, claimChange, type FieldChange } from './claim-change.ts';
import type { ClaimPair, Pages } from './claim-pairs.ts';
import { changedNames, lostLinks, type NameChange, nameOfPage, type PageName } from './name-changes.ts';
import { idIn, type PageDeed, type PagePair } from './page-pairs.ts';
import { recordChanges } from './record-changes.ts';
import { type Rest, restsOn } from './rests.ts';
import type { Sides } from './side.ts';
import { type TextChange, textChanges } from './text-changes.ts';

export interface PageReport extends PageName {
  deed: PageDeed;
  kind?: Kind;
  id: string;
  /** Where it was before it was renamed. */
  from?: PageName;
  /** Of a merged page: the page that it is part of now. */
  into?: PageName;
  /** Of an unreadable page: it was before, and is not after. */
  mended?: boolean;
  /** The old id is kept in `formerIds`, so that the old address redirects; only of a renamed page. */
  redirects?: boolean;
  status?: { before: string; after: string; claimsChanged: boolean };
  claims: ClaimChange[];
  names: { added: NameChange[]; removed: NameChange[] };
  record: FieldChange[];
  /** Of the prose, or of the passages of a source. */
  text: TextChange[];
  /** What rests on the changed passages of a source. */
  rests: Rest[];
  /** All that changed, of a page that says what it said before. */
  only?: 'line ends' | 'the order of its statements' | 'how it is written';
}

/** Stands in the place of a status that is none. */
const UNKNOWN = 'none that is known';

/** @param pairs Claims of all pages; those that went from here, came here, or changed here are told. */
export function pageReport(pair: PagePair, pairs: readonly ClaimPair[], sides: Sides): PageReport {
  const { deed, path, before, after, into } = pair;
  const page = after ?? before;
  const claims = claimsOn(pair, pairs).map((one) => claimChange(one, sides));
  const text = deed === 'unreadable' ? [] : textChanges(before, after);
  const status = statusChange(before, after, claims);
  const isLost = deed === 'unreadable' && !after;
  const report: PageReport = {
    deed,
    ...(deed === 'unreadable' && after && { mended: true }),
    path,
    id: page?.id ?? idIn(path),
    name: page ? nameOfPage(page).name : idIn(path),
    ...kindOf(path),
    ...(deed === 'renamed' && before && after && renamed(before, after)),
    ...(into && { into: nameOfPage(into) }),
    ...(status && { status }),
    claims,
    names: isLost
      ? { added: [], removed: [] }
      : namesOf({ before: entityOf(before), after: entityOf(after) }, deed, sides),
    record: isLost || deed === 'removed' || deed === 'merged' ? [] : recordChanges(before, after),
    text: deed === 'merged' ? [] : text,
    rests: isSource(before ?? after) ? restsOn(sourcesIn(before, after), text, sides) : [],
  };
  const only = deed === 'changed' && saysTheSame(report) && before && after && onlyChange(before, after);
  return only ? { ...report, only } : report;
}

function saysTheSame({ status, claims, names, record, text }: PageReport): boolean {
  const told = [claims, names.added, names.removed, record, text];
  return !status && told.every((changes) => changes.length === 0);
}

/** `undefined` where something else changed that nobody is told of. */
function onlyChange(before: Page, after: Page): PageReport['only'] {
  const [old, now] = [before, after].map(({ text }) => text.replaceAll('\r\n', '\n'));
  if (old === now) return 'line ends';
  const [were, are] = [claimsAsWritten(before), claimsAsWritten(after)];
  if (String(were) === String(are)) return 'how it is written';
  return String(were.toSorted()) === String(are.toSorted()) ? 'the order of its statements' : undefined;
}

function claimsAsWritten(page: Page): string[] {
  return (entityOf(page)?.data.claims ?? []).map((claim) => JSON.stringify(claim));
}

function kindOf(path: string): { kind?: Kind } {
  const address = addressOf(path);
  return address ? { kind: address.kind } : {};
}

function renamed(before: Page, after: Page): Pick<PageReport, 'from' | 'redirects'> {
  const redirects =
    before.id !== after.id && before.kind === after.kind && after.data.formerIds.includes(before.id);
  return { from: nameOfPage(before), redirects };
}

export function entityOf(page: Page | undefined): EntityPage | undefined {
  return page && page.kind !== 'source' ? page : undefined;
}

function isSource(page: Page | undefined): boolean {
  return page?.kind === 'source';
}

function sourcesIn(before: Page | undefined, after: Page | undefined) {
  return {
    ...(before?.kind === 'source' && { before }),
    ...(after?.kind === 'source' && { after }),
  } satisfies { before?: SourcePage; after?: SourcePage };
}

/** A claim that moved is told on the page it came to. */
function claimsOn({ before, after }: PagePair, pairs: readonly ClaimPair[]): ClaimPair[] {
  const here = pairs.filter((pair) =>
    pair.after ? pair.after.page === after : pair.before?.page === before,
  );
  const order = (pair: ClaimPair) => {
    const placed = pair.after ?? pair.before;
    return placed ? placed.page.data.claims.indexOf(placed.claim) : 0;
  };
  return here.sort((one, other) => order(one) - order(other));
}

/** As it is written: a word that is no status stands for none, least of all for the one that pages have without it. */
function statusOf(page: Page | undefined): string | undefined {
  const entity = entityOf(page);
  const written = entity?.front.document.get('status') ?? undefined;
  return written === undefined || written === entity?.data.status ? entity?.data.status : UNKNOWN;
}

function statusChange(
  before: Page | undefined,
  after: Page | undefined,
  claims: readonly ClaimChange[],
): PageReport['status'] {
  const [old, now] = [statusOf(before), statusOf(after)];
  if (!now || old === now || (!old && now === 'draft')) return undefined;
  return { before: old ?? 'no page', after: now, claimsChanged: claims.length > 0 };
}

function namesOf(pages: Pages, deed: PageDeed, sides: Sides): PageReport['names'] {
  const { added, removed } = changedNames(pages);
  const none = { count: 0, pages: 0, first: [] };
  const isNew = deed === 'added';
  const isGone = deed === 'removed' || deed === 'merged';
  return {
    added: added.filter(({ as }) => !isNew || as !== 'name').map((name) => ({ ...name, lost: none })),
    removed: removed
      .map((name) => ({ ...name, lost: name.as === 'weak alias' ? none : lostLinks(name.name, sides) }))
      .filter(({ lost }) => !isGone || lost.count > 0),
  };
}
