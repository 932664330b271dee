/**
 * To **re-anchor** is to find the quotations of all pages again in sources whose text somebody corrected, and to
 * rewrite those that were found: nothing else on the page changes, and what no longer stands is told, never
 * deleted.
 */
import type { EntityPage, Page } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { applyCorrections, type Correction } from '../../text/correction.ts';
import { type Point, toPoint } from '../../text/point.ts';
import { printLedger } from '../ledger.ts';
import type { Content } from '../propose/archive.ts';
import { type ShelfPassage, type ShelfSource, shelve } from '../propose/shelf.ts';
import { type Anchoring, anchored, type Meant } from './anchor.ts';
import { type Cited, citedOn } from './cited.ts';
import { follow } from './follow.ts';
import { corrections } from './read-back.ts';

interface Place extends Point {
  path: string;
  /** Id of the source as it is called now. */
  source: string;
  /** The citation as it stands on the page. */
  citation: Citation;
}

/** A quotation that was found again. */
export interface FoundAgain extends Place {
  how: 'context' | 'words';
  /** From 0 to 1. */
  likeness: number;
  /** What takes its place. */
  now: Citation;
  /** Number of the passage, from 1. */
  passage: number;
}

/** A quotation that no longer stands in its source exactly once. */
export interface LostQuotation extends Place {
  /** The most alike words of the source. */
  meant?: Omit<Meant, 'passage'> & { passage: number };
  /** It was found, but the page is laid out so that it cannot be rewritten. */
  unwritable?: boolean;
}

export interface Reanchored {
  /** Pages, then ledgers: to be written in this order. */
  changes: { path: string; before: string; text: string }[];
  found: FoundAgain[];
  lost: LostQuotation[];
}

/** @param wanted Ids of sources; all when there are none. */
export function reanchor(content: Content, wanted: readonly string[] = []): Reanchored {
  const shelf = shelve(content);
  const sources = new Map(
    shelf.sources.flatMap((source) => namesOf(source).map((id) => [id, source] as const)),
  );
  const asked = (source: ShelfSource) =>
    wanted.length === 0 || namesOf(source).some((id) => wanted.includes(id));
  const sourceOf = (id: string) => {
    const source = sources.get(id);
    return source?.page && asked(source) ? source : undefined;
  };
  const result: Reanchored = { changes: [], found: [], lost: [] };
  const touched = new Set<ShelfSource>();
  for (const page of content.pages) {
    const done = onPage(page, sourceOf);
    result.lost.push(...done.lost);
    result.found.push(...done.found);
    if (done.text === page.text) continue;
    result.changes.push({ path: page.path, before: page.text, text: done.text });
    for (const source of followAll(page, done.claims, shelf.sources)) touched.add(source);
  }
  for (const { ledger, ledgerFile } of touched) {
    const { path, before } = ledgerFile;
    if (before !== undefined) result.changes.push({ path, before, text: printLedger(ledger) });
  }
  return result;
}

function namesOf({ id, page }: ShelfSource): string[] {
  return [id, ...(page?.data.formerIds ?? [])];
}

interface PageDone extends Pick<Reanchored, 'found' | 'lost'> {
  text: string;
  /** Claims as they were, by what they are now. */
  claims: Map<Claim, Claim>;
}

function onPage(page: Page, sourceOf: (id: string) => ShelfSource | undefined): PageDone {
  const done: PageDone = { text: page.text, found: [], lost: [], claims: new Map() };
  const edits: Correction[] = [];
  for (const cited of citedOn(page)) {
    const source = sourceOf(cited.citation.source);
    if (!source) continue;
    const anchoring = anchored(cited.citation, source.passages, { claim: cited.claim?.claim });
    if (anchoring.state === 'stands') continue;
    const place = placeOf(page, cited, source);
    const written = anchoring.state === 'found' ? corrections(page, cited, anchoring.citation) : undefined;
    if (!written || anchoring.state === 'lost') {
      done.lost.push({ ...place, ...lostWords(anchoring, source.passages) });
      continue;
    }
    const { how, likeness, citation: now } = anchoring;
    edits.push(...written);
    done.found.push({
      ...place,
      how,
      likeness,
      now,
      passage: source.passages.indexOf(anchoring.passage) + 1,
    });
    if (cited.claim) done.claims.set(cited.claim.claim, withCitation(done.claims, cited.claim, now));
  }
  return { ...done, text: applyCorrections(page.text, edits) };
}

function placeOf({ path, text }: Page, { citation, offset }: Cited, source: ShelfSource): Place {
  return { path, ...toPoint(text, offset), source: source.id, citation };
}

function lostWords(
  anchoring: Exclude<Anchoring, { state: 'stands' }>,
  passages: readonly ShelfPassage[],
): Pick<LostQuotation, 'meant' | 'unwritable'> {
  if (anchoring.state === 'found') return { unwritable: true };
  const { meant } = anchoring;
  if (!meant) return {};
  const { text, likeness, doubt } = meant;
  return { meant: { text, likeness, doubt, passage: passages.indexOf(meant.passage) + 1 } };
}

function withCitation(
  known: ReadonlyMap<Claim, Claim>,
  { claim, index }: NonNullable<Cited['claim']>,
  now: Citation,
): Claim {
  const latest = known.get(claim) ?? claim;
  return { ...latest, cite: latest.cite.with(index, now) };
}

/** @returns Sources whose ledgers changed. */
function followAll(
  page: Page,
  claims: ReadonlyMap<Claim, Claim>,
  sources: readonly ShelfSource[],
): ShelfSource[] {
  if (page.kind === 'source' || claims.size === 0) return [];
  const owner = new Map(sources.map((source) => [source.ledger, source]));
  const ledgers = [...owner.keys()];
  const changed = [...claims].flatMap(([before, after]) =>
    follow(ledgers, page as EntityPage, { before, after }),
  );
  return changed.flatMap((ledger) => owner.get(ledger) ?? []);
}
