/**
 * What is **untouched** stands as the machine wrote it from one source: claims, citations, names and categories
 * that may be taken away. All else that rests on the source stays, and it is told why.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { claimId } from '../../model/claim.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Alias, Claim } from '../../model/schema.ts';
import { writtenAs } from '../ledger.ts';
import { categoryOf } from '../propose/propose.ts';
import type { LedgerClaim, World } from './world.ts';

/** Why something stays, in words. */
export interface Stay {
  /** Below `content/`. */
  path: string;
  what: string;
  why: string;
}

/** What may go from one page: indexes from 0. */
export interface Marked {
  page: EntityPage;
  claims: Map<number, LedgerClaim>;
  /** Of claims that stay: the citations that go. */
  citations: Map<number, Set<number>>;
  aliases: Set<number>;
  weakAliases: Set<number>;
  categories: Set<number>;
  stays: Stay[];
}

export function marked(page: EntityPage, world: World): Marked {
  const entries = world.source.ledger.claims.filter((entry) => world.pageAt(entry.page) === page);
  const marks: Marked = {
    page,
    claims: new Map(),
    citations: new Map(),
    aliases: new Set(),
    weakAliases: new Set(),
    categories: new Set(),
    stays: [],
  };
  for (const [at, claim] of page.data.claims.entries()) markClaim(marks, at, claim, entries, world);
  markNames(marks, world);
  return marks;
}

function markClaim(
  marks: Marked,
  at: number,
  claim: Claim,
  entries: readonly LedgerClaim[],
  world: World,
): void {
  const own = world.source.id;
  if (!claim.cite.some(({ source }) => source === own)) return;
  const cite = claim.cite.filter((citation) => !world.isJoined(citation));
  const as = writtenAs({ ...claim, cite });
  const entry = entries.find((one) => one.into === undefined && one.as === as);
  if (entry && cite.length === claim.cite.length) marks.claims.set(at, entry);
  else if (entry) markCitations(marks, at, claim, (one) => one.source === own);
  else markJoined(marks, at, claim, entries, world);
}

function markCitations(
  { citations }: Marked,
  at: number,
  { cite }: Claim,
  wanted: (one: Claim['cite'][number]) => boolean,
): void {
  citations.set(at, new Set(cite.flatMap((one, index) => (wanted(one) ? [index] : []))));
}

/** A citation that was put to a claim of another source; whatever else rests on this one is a person's. */
function markJoined(
  marks: Marked,
  at: number,
  claim: Claim,
  entries: readonly LedgerClaim[],
  { source }: World,
): void {
  const joined = new Set(entries.flatMap(({ into, as }) => (into && as ? [as] : [])));
  const isOurs = (one: Claim['cite'][number]) => one.source === source.id && joined.has(writtenAs(one));
  const mine = claim.cite.filter(isOurs).length;
  if (mine > 0 && mine < claim.cite.length) markCitations(marks, at, claim, isOurs);
  if (mine > 0 && claim.cite.every((one) => one.source !== source.id || isOurs(one))) return;
  const { page, stays } = marks;
  const ids = [page.id, ...page.data.formerIds].map((id) => claimId(id, claim));
  const isKnown = entries.some(
    ({ id, property, quote }) =>
      ids.includes(id) || (property === claim.property && claim.cite.some((one) => one.quote === quote)),
  );
  stays.push({
    path: page.path,
    what: `${claim.property} “${claim.cite.find((one) => one.source === source.id)?.quote}”`,
    why: isKnown ? 'a person changed it' : 'a person wrote it',
  });
}

/** Mark categories that came with the claims that go, and that no other claim gives. */
export function markCategories({ page, claims, categories }: Marked): void {
  const left = new Set(
    page.data.claims.flatMap((claim, at) => (claims.has(at) ? [] : (categoryOf(claim) ?? []))),
  );
  for (const { category } of claims.values()) {
    const at = category === undefined || left.has(category) ? -1 : page.data.categories.indexOf(category);
    if (at >= 0) categories.add(at);
  }
}

/** Names that no other source gives. */
function markNames(marks: Marked, { source, others, pageAt }: World): void {
  const { page } = marks;
  const given = new Set(
    others.flatMap(({ ledger }) =>
      ledger.names.flatMap((one) => (pageAt(one.page) === page ? [nameKey(one.name)] : [])),
    ),
  );
  for (const { page: path, name, in: list } of source.ledger.names) {
    if (!list || pageAt(path) !== page || given.has(nameKey(name))) continue;
    const names: readonly Alias[] = page.data[list];
    const at = names.indexOf(name);
    if (at >= 0) marks[list].add(at);
  }
}
