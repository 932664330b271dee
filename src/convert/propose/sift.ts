/**
 * To **sift** is to keep, of all claims that a document makes, those that may be proposed: resting on words
 * that were not read before, found exactly once, about pages that exist, and not known already.
 */
import { claimId } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import { propertyOf } from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Archive } from './archive.ts';
import { isClaim, roomOn } from './limits.ts';
import { pinned, standsOf } from './quotation.ts';
import { type Joined, standing } from './second-citation.ts';
import type { ShelfPassage, ShelfSource } from './shelf.ts';
import { wasProposed } from './was-proposed.ts';

export interface Sifted {
  kept: (ProposedClaim & { id: string })[];
  /** Claims that stand on their page already, whoever wrote them: noted in the ledger, not added. */
  known: (ProposedClaim & { id: string })[];
  /** Claims that their page makes already from another source: it gets the citation. */
  joined: Joined[];
  /** Claims whose quotation does not stand in the source exactly once, or that no page can hold. */
  unquotable: number;
}

export interface Sieve {
  archive: Archive;
  source: ShelfSource;
  /** Keys of passages that were not read before. */
  unread: ReadonlySet<string>;
  /** Those of them that were read before: only what is new enters. */
  again: ReadonlySet<string>;
  /** Pages that the document will make: id → kind. */
  coming: ReadonlyMap<string, EntityKind>;
}

type Kept = Sifted['kept'][number];
type Room = ReturnType<typeof roomOn>;

export function sift(claims: readonly ProposedClaim[], sieve: Sieve): Sifted {
  const sifted: Sifted = { kept: [], known: [], joined: [], unquotable: 0 };
  const seen = new Set<string>();
  const hasRoom = roomOn(sieve.archive);
  for (const proposed of claims) {
    const id = claimId(proposed.entityId, proposed.claim);
    const claim = aboutPages(proposed.claim, sieve);
    if (!claim || !fits(proposed, sieve) || seen.has(id)) continue;
    seen.add(id);
    const before = wasProposed(proposed, sieve);
    if (before === 'otherwise') sifted.known.push({ ...proposed, id });
    if (before) continue;
    const quoted = quotable(claim, sieve);
    if (quoted === 'read before') continue;
    if (quoted === undefined) sifted.unquotable++;
    else if (isOnPage(proposed.entityId, quoted, sieve)) sifted.known.push({ ...proposed, id });
    else place({ ...proposed, claim: quoted, id }, sieve, sifted, hasRoom);
  }
  return sifted;
}

/** On its page as a claim of its own, or as a citation of one that says the same. */
function place(proposed: Kept, sieve: Sieve, sifted: Sifted, hasRoom: Room): void {
  const taken = new Set(sifted.joined.map(({ into }) => into));
  const found = standing(proposed.entityId, proposed.claim, sieve, taken);
  if (found === undefined) keep(proposed, sifted, hasRoom);
  else if (found === 'no new witness') sifted.known.push(proposed);
  else sifted.joined.push({ ...proposed, into: found.claim });
}

function keep(proposed: Kept, sifted: Sifted, hasRoom: Room): void {
  if (hasRoom(proposed.entityId, proposed.claim)) sifted.kept.push(proposed);
  else sifted.unquotable++;
}

/** The claim with `about` cut to pages that exist; `undefined` when object or speaker has none. */
function aboutPages(claim: Claim, sieve: Sieve): Claim | undefined {
  for (const id of [claim.object, claim.by]) if (id !== undefined && !hasPage(id, sieve)) return undefined;
  if (!claim.about) return claim;
  const { about, ...rest } = claim;
  const known = about.filter((id) => hasPage(id, sieve));
  return known.length > 0 ? { ...rest, about: known } : rest;
}

function hasPage(id: string, sieve: Sieve): boolean {
  return kindOf(id, sieve) !== undefined;
}

function kindOf(id: string, { archive, coming }: Sieve): EntityKind | undefined {
  return archive.byId.get(id)?.kind ?? coming.get(id);
}

/** May a page of this kind carry the property, and may the property name a page of that kind? */
function fits({ entityId, claim }: ProposedClaim, sieve: Sieve): boolean {
  const { subjects, objects } = propertyOf(claim.property);
  const subject = kindOf(entityId, sieve);
  const object = claim.object === undefined ? undefined : kindOf(claim.object, sieve);
  return (
    subject !== undefined &&
    subjects.includes(subject) &&
    (object === undefined || objects?.includes(object) === true)
  );
}

function quotable(claim: Claim, { source, unread }: Sieve): Claim | undefined | 'read before' {
  const isUnread = (passage: ShelfPassage) => unread.has(passage.key);
  const first = claim.cite[0];
  const stands = first ? standsOf(source.passages, { source: source.id, quote: first.quote }) : [];
  if (stands.length > 0 && !stands.some(({ passage }) => isUnread(passage))) return 'read before';
  const cite = claim.cite.map((citation, at) =>
    pinned(source.passages, citation, at === 0 ? isUnread : undefined),
  );
  const all = cite.filter((citation) => citation !== undefined);
  const quoted = { ...claim, cite: all };
  return all.length === cite.length && isClaim(quoted) ? quoted : undefined;
}

/** Is the same claim on the page, resting on some of the same words? */
function isOnPage(entityId: string, claim: Claim, { archive, source }: Sieve): boolean {
  const page = archive.byId.get(entityId);
  return (page?.data.claims ?? []).some(
    (other) =>
      other.property === claim.property &&
      other.cite.some((cite) => cite.source === source.id) &&
      (source.forgotten || saysTheSame(other, claim)) &&
      overlaps(other, claim, source),
  );
}

function saysTheSame(left: Claim, right: Claim): boolean {
  const said = ({ object, value, by }: Claim) => JSON.stringify([object, value, by]);
  return said(left) === said(right);
}

function overlaps(left: Claim, right: Claim, source: ShelfSource): boolean {
  return left.cite.some((one) => right.cite.some((other) => shareWords(one.quote, other.quote, source)));
}

function shareWords(left: string, right: string, source: ShelfSource): boolean {
  const [one, other] = [fold(left), fold(right)];
  if (one.includes(other) || other.includes(one)) return true;
  const spans = (quote: string) => standsOf(source.passages, { source: source.id, quote });
  const theirs = spans(right);
  return spans(left).some((span) =>
    theirs.some((that) => that.passage === span.passage && that.start < span.end && span.start < that.end),
  );
}
