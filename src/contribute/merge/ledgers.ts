/**
 * The **ledgers** of the sources follow a merge: what a source gave to the page that is gone is known, and can be
 * taken away, on the page that stays; what stood there already, by whoever's hand, is not taken for a gift.
 */
import { type Ledger, printEntry, printLedger, readLedger, writtenAs } from '../../convert/ledger.ts';
import { claimId } from '../../model/claim.ts';
import type { ContentFile, EntityPage } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import type { Move } from './claims.ts';
import { type Edit, replacing } from './edit.ts';
import type { Taken } from './names.ts';

/** What became of the claims of one page. */
export interface Moved {
  page: EntityPage;
  /** Id of the page that has them now. */
  to: string;
  moves: readonly Move[];
}

export interface Merging {
  kept: EntityPage;
  gone: EntityPage;
  taken: Taken;
  moved: readonly Moved[];
  /** The page that a ledger names, wherever it has moved since. */
  pageAt: (path: string) => EntityPage | undefined;
}

type LedgerClaim = Ledger['claims'][number];
type LedgerName = Ledger['names'][number];

interface Shelf {
  ledgers: readonly Ledger[];
  /** Citations that sources put to claims that stood there. */
  joined: ReadonlySet<string>;
}

export function ledgerEdits(files: readonly ContentFile[], merging: Merging): Map<string, Edit[]> {
  const read = files.flatMap((file) => {
    const ledger = readLedger(file);
    return ledger ? [{ file, ledger }] : [];
  });
  const ledgers = read.map(({ ledger }) => ledger);
  const all = ledgers.flatMap(({ claims }) => claims);
  const joined = new Set(all.flatMap(({ into, as }) => (into && as ? [as] : [])));
  return new Map(
    read.flatMap(({ file, ledger }) => {
      const edits = changed(file, ledger, following(ledger, { ledgers, joined }, merging));
      return edits.length > 0 ? [[file.path, edits] as const] : [];
    }),
  );
}

function following(ledger: Ledger, shelf: Shelf, merging: Merging): Ledger {
  const claims = ledger.claims.map((entry) =>
    withCategory(followClaim(entry, ledger, shelf, merging), shelf, merging),
  );
  const names = ledger.names.map((entry) => followName(entry, shelf, merging));
  return { ...ledger, claims, names };
}

function followClaim(entry: LedgerClaim, ledger: Ledger, shelf: Shelf, merging: Merging): LedgerClaim {
  const page = merging.pageAt(entry.page);
  const moved = merging.moved.find((one) => one.page === page);
  if (!moved || !entry.as) return entry;
  if (entry.into !== undefined) return followJoined(entry, moved);
  const own = (claim: Claim): Claim => withoutJoined(claim, ledger.source, shelf);
  const move = moved.moves.find(({ was }) => writtenAs(own(was)) === entry.as);
  if (!move) return entry;
  if (move.into === undefined) return { ...entry, as: writtenAs(own(move.now)) };
  const [first] = move.citations;
  if (first) return { ...entry, as: writtenAs(first), into: claimId(moved.to, move.now) };
  return asGiven(entry, move.now, { ...shelf, ledger, merging, to: moved.to });
}

function followJoined(entry: LedgerClaim, { page, to, moves }: Moved): LedgerClaim {
  const ids = [page.id, ...page.data.formerIds];
  const move = moves.find(({ was }) => ids.some((id) => claimId(id, was) === entry.into));
  return move ? { ...entry, into: claimId(to, move.now) } : entry;
}

/** A claim that stood on the page that stays in the same words is the source's only where its ledger says so. */
function asGiven(
  entry: LedgerClaim,
  standing: Claim,
  { ledger, merging, to, ...shelf }: Shelf & { ledger: Ledger; merging: Merging; to: string },
): LedgerClaim {
  const as = writtenAs(withoutJoined(standing, ledger.source, shelf));
  const given = ledger.claims.some((one) => one.as === as && merging.pageAt(one.page)?.id === to);
  const { as: _, ...rest } = entry;
  return given ? { ...entry, as } : rest;
}

function withoutJoined(claim: Claim, source: string, { joined }: Shelf): Claim {
  const isTheirs = (one: Citation): boolean => one.source !== source && joined.has(writtenAs(one));
  const cite = claim.cite.filter((one) => !isTheirs(one));
  return cite.length > 0 ? { ...claim, cite } : claim;
}

function withCategory(
  entry: LedgerClaim,
  { ledgers }: Shelf,
  { gone, kept, taken, pageAt }: Merging,
): LedgerClaim {
  const { category } = entry;
  if (category === undefined || pageAt(entry.page) !== gone || taken.categories.includes(category))
    return entry;
  const isGiven = ledgers.some(({ claims }) =>
    claims.some((one) => one.category === category && pageAt(one.page) === kept),
  );
  const { category: _, ...rest } = entry;
  return isGiven ? entry : rest;
}

function followName(
  entry: LedgerName,
  { ledgers }: Shelf,
  { gone, kept, taken, pageAt }: Merging,
): LedgerName {
  if (!entry.in || pageAt(entry.page) !== gone) return entry;
  const list = (['aliases', 'weakAliases'] as const).find((one) =>
    (taken[one] as readonly unknown[]).includes(entry.name),
  );
  if (list) return { ...entry, in: list };
  const isGiven = ledgers.some(({ names }) =>
    names.some((one) => one.in && one.name === entry.name && pageAt(one.page) === kept),
  );
  const { in: _, ...rest } = entry;
  return isGiven ? entry : rest;
}

/** Each entry that follows is written in its own line; a ledger that is written otherwise is written anew. */
function changed(file: ContentFile, before: Ledger, after: Ledger): Edit[] {
  const edits: Edit[] = [];
  for (const list of ['claims', 'names'] as const) {
    for (const [at, entry] of before[list].entries()) {
      const now = after[list][at];
      if (!now || JSON.stringify(now) === JSON.stringify(entry)) continue;
      const line = printEntry(entry);
      const start = file.text.indexOf(line);
      if (start < 0) return [{ start: 0, was: file.text, now: printLedger(after) }];
      edits.push(replacing(file.text, { start, end: start + line.length }, printEntry(now)));
    }
  }
  return edits;
}
