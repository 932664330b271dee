/**
 * To **merge** is to make one page a part of another: what it tells moves there, whoever named it names the other,
 * its address leads there, and the decision is kept so that no conversion brings it back.
 */
import { check } from '../../check/check.ts';
import { examine } from '../../check/examine.ts';
import type { EntityPage } from '../../model/page.ts';
import { type Move, moves } from './claims.ts';
import { decisionEdits } from './decisions.ts';
import { applyEdits, type Edit, fitted } from './edit.ts';
import { type Changes, changed, type Examine, type Folder, IDENTITY, type Opened, open } from './folder.ts';
import { keptPageEdits } from './kept-page.ts';
import { ledgerEdits, type Moved } from './ledgers.ts';
import { leftOf } from './left.ts';
import { takenOver } from './names.ts';
import { type Pair, pairOf, type Refusal } from './pair.ts';
import { printRecord, type Record, recordedFile, recordPath } from './record.ts';
import { type Redirected, redirect, redirectedClaim, type Turn } from './redirect.ts';

export interface Wish {
  /** Page that stays, then page that becomes part of it: ids or paths. */
  pages: readonly [string, string];
  why?: string | undefined;
}

export interface Merged {
  record: Record;
  /** In the order in which they are to be written. */
  changes: Changes;
  /** What the page that stays was given, a line each. */
  given: string[];
  /** What could not be taken over, or should be looked at, a line each. */
  left: string[];
}

/** Edits by path, in the order in which files are to be written. */
type Work = Map<string, readonly Edit[]>;

/** @param examineFile Tells the same as `examine`, maybe because it remembers. */
export function merge(
  folder: Folder,
  { pages, why }: Wish,
  examineFile: Examine = examine,
): Merged | Refusal {
  const opened = open(folder, examineFile);
  const pair = pairOf(opened, pages);
  if ('refusal' in pair) return pair;
  const { kept, gone } = pair;
  const { work, all } = workOf(opened, pair, why);
  const record: Record = {
    ...{ into: kept.id, from: gone.id },
    ...(why && { why }),
    number: Math.max(0, ...opened.records.map(({ number }) => number)) + 1,
    page: { path: gone.path, text: gone.text },
    files: [...work].map(([path, edits]) =>
      recordedFile({ path, text: folder.get(path) ?? '' }, edits, !folder.has(path)),
    ),
  };
  const changes = new Map<string, string | undefined>([
    ...[...work].map(([path, edits]) => [path, applyEdits(folder.get(path) ?? '', edits)] as const),
    [recordPath(gone.id), printRecord(record)],
    [gone.path, undefined],
  ]);
  return (
    fault(folder, changes, examineFile) ?? {
      record,
      changes,
      ...leftOf(pair, all, changes.get(kept.path) ?? ''),
    }
  );
}

function workOf(opened: Opened, { kept, gone }: Pair, why: string | undefined): { work: Work; all: Move[] } {
  const turn: Turn = { from: gone.id, to: kept.id };
  const others = opened.entities.filter((page) => page !== kept && page !== gone);
  const redirected = new Map([kept, ...others].map((page) => [page, redirect(page, turn)] as const));
  const all = moves(kept, redirected.get(kept)?.claims ?? [], gone, turn);
  const taken = takenOver(kept, gone, others, turn);
  const moved = [
    ...[...redirected].map(([page, { claims }]) => turned(page, claims, turn)),
    { page: gone, to: kept.id, moves: all },
  ];
  const own = [...(redirected.get(kept)?.edits ?? []), ...keptPageEdits(kept, gone, taken, all)];
  const work: Work = new Map([[kept.path, fitted(own)]]);
  for (const page of others) put(work, page.path, redirected.get(page)?.edits);
  for (const [path, edits] of ledgerEdits(opened.ledgers, {
    kept,
    gone,
    taken,
    moved,
    pageAt: pageAt(opened),
  }))
    put(work, path, edits);
  put(work, IDENTITY, decisionEdits(opened.decisions, turn, why));
  return { work, all };
}

function put(work: Work, path: string, edits: readonly Edit[] = []): void {
  if (edits.length > 0) work.set(path, edits);
}

/** Claims of a page that say otherwise whom they name. */
function turned(page: EntityPage, now: Redirected['claims'], turn: Turn): Moved {
  const changes = page.data.claims.flatMap((was, at): Move[] => {
    const claim = now[at];
    if (!claim) return [{ was, now: redirectedClaim(was, turn), into: at, citations: [] }];
    return JSON.stringify(claim) === JSON.stringify(was) ? [] : [{ was, now: claim, citations: [] }];
  });
  return { page, to: page.id, moves: changes };
}

function pageAt({ entities }: Opened): (path: string) => EntityPage | undefined {
  const byPath = new Map(entities.map((page) => [page.path, page]));
  const formerly = new Map(
    entities.flatMap((page) =>
      page.data.formerIds.map((id) => [page.path.replace(/[^/]*$/, `${id}.mdx`), page] as const),
    ),
  );
  return (path) => byPath.get(path) ?? formerly.get(path);
}

/** What would be wrong afterwards and is not now: a merge that makes a mistake is none. */
function fault(folder: Folder, changes: Changes, examineFile: Examine): Refusal | undefined {
  const before = new Set(
    errorsIn(folder, examineFile).map(({ path, rule, reason }) => `${path} ${rule} ${reason}`),
  );
  const fresh = errorsIn(changed(folder, changes), examineFile).find(
    ({ path, rule, reason }) => !before.has(`${path} ${rule} ${reason}`),
  );
  return (
    fresh && { place: fresh.path, refusal: `The page would have a mistake after the merge: ${fresh.reason}` }
  );
}

function errorsIn(folder: Folder, examineFile: Examine) {
  const files = Array.from(folder, ([path, text]) => ({ path, text }));
  const input = {
    files: files.filter(({ path }) => path.endsWith('.mdx')),
    ledgers: files.filter(({ path }) => path.endsWith('.ledger.json')),
    identity: files.find(({ path }) => path === IDENTITY),
  };
  const { messages } = check(input, examineFile);
  return messages.filter(({ severity }) => severity === 'error');
}
