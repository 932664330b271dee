/**
 * To **hand over** is to enter in the ledger of another source what stays because of it: undone later in its turn,
 * that source takes it away.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { claimId } from '../../model/claim.ts';
import type { Claim } from '../../model/schema.ts';
import { hash } from '../../text/hash.ts';
import { type Ledger, printLedger, writtenAs } from '../ledger.ts';
import { categoryOf, ownWords } from '../propose/propose.ts';
import type { ShelfSource } from '../propose/shelf.ts';
import type { Thinned } from './spans.ts';
import type { World } from './world.ts';

/**
 * @param freed
 *   Sources whose page changes, with its new text.
 * @returns
 *   The ledgers that change, with their text.
 */
export function handOver(
  stayed: readonly Thinned[],
  world: World,
  freed: ReadonlyMap<ShelfSource, string>,
): { source: ShelfSource; text: string }[] {
  const copies = world.others.map((source) => ({ source, ledger: structuredClone(source.ledger) }));
  const ledgers = copies.map(({ ledger }) => ledger);
  for (const { source, ledger } of copies) {
    const text = freed.get(source);
    if (text !== undefined) ledger.as = hash(text);
  }
  for (const one of stayed) {
    handPage(one, ledgers, world);
    handNames(one, ledgers, world);
    handCategories(one, ledgers, world);
    handClaims(one, ledgers, world);
  }
  return copies.flatMap(({ source, ledger }) => {
    const text = printLedger(ledger);
    return text === printLedger(source.ledger) ? [] : [{ source, text }];
  });
}

/** How the page was made, for the next source that named it. */
function handPage(
  { marked: { page }, page: now }: Thinned,
  ledgers: readonly Ledger[],
  { source, pageAt }: World,
): void {
  const made = source.ledger.pages.find((entry) => entry.as !== undefined && pageAt(entry.page) === page);
  if (!made?.as || made.as !== writtenAs(ownWords(page.data))) return;
  const heir = ledgers
    .flatMap(({ pages }) => pages)
    .find((entry) => pageAt(entry.page) === page && !entry.as);
  if (heir) heir.as = writtenAs(ownWords(now.data));
}

function handNames(
  { marked: { page } }: Thinned,
  ledgers: readonly Ledger[],
  { source, pageAt }: World,
): void {
  for (const given of source.ledger.names) {
    if (!given.in || pageAt(given.page) !== page) continue;
    const heir = ledgers
      .flatMap(({ names }) => names)
      .find((entry) => pageAt(entry.page) === page && nameKey(entry.name) === nameKey(given.name));
    if (heir?.name === given.name) heir.in ??= given.in;
  }
}

/** A category whose claim goes stays with another claim that gives it. */
function handCategories({ marked, page: now }: Thinned, ledgers: readonly Ledger[], world: World): void {
  for (const { category } of marked.claims.values()) {
    if (!category || !now.data.categories.includes(category)) continue;
    const giving = now.data.claims.filter((claim) => categoryOf(claim) === category);
    const written = new Set(giving.map((claim) => writtenAs(withoutJoined(claim, world))));
    const heir = ledgers
      .flatMap(({ claims }) => claims)
      .find(({ page, as }) => world.pageAt(page) === marked.page && as && written.has(as));
    if (heir) heir.category ??= category;
  }
}

function withoutJoined(claim: Claim, world: World): Claim {
  const cite = claim.cite.filter((citation) => !world.isJoined(citation));
  return cite.length > 0 ? { ...claim, cite } : claim;
}

/** A claim that lost its first citation belongs to the source of the next; further ones join that. */
function handClaims({ marked, page: now }: Thinned, ledgers: readonly Ledger[], world: World): void {
  const { source, pageAt } = world;
  for (const at of marked.citations.keys()) {
    const before = marked.page.data.claims[at];
    const left = before?.cite.filter((citation) => citation.source !== source.id);
    const [first] = left ?? [];
    if (!before || !left || !first || before.cite[0]?.source !== source.id) continue;
    const claim = { ...before, cite: [first] };
    const as = writtenAs(withoutJoined(before, world));
    const category = source.ledger.claims.find((entry) => entry.as === as && entry.category)?.category;
    const id = claimId(now.id, claim);
    const entries = ledgers.flatMap(({ claims }) => claims).filter(({ into }) => into !== undefined);
    for (const entry of entries.filter(({ page }) => pageAt(page) === marked.page)) {
      const citation = left.find((one) => writtenAs(one) === entry.as);
      if (citation === undefined) continue;
      if (citation === first) {
        Object.assign(entry, { id, as: writtenAs(claim), quote: first.quote, category });
        delete entry.into;
      } else entry.into = id;
    }
  }
}
