/**
 * What is **dated**: every claim that says when, in the order of time. A claim that stands on several pages is
 * one; it is found once for all pages, so that the timeline of a page is only a look into it.
 */
import { claimId } from '../../model/claim.ts';
import type { Claim } from '../../model/schema.ts';
import { fold } from '../../text/fold.ts';
import { claimWords } from '../claim-words.ts';
import { type Statement, statementsOf } from '../ledger.ts';
import type { Entity, Library } from '../library.ts';
import { plain } from '../words.ts';
import { type Moment, momentOf } from './moment.ts';

/** One claim as a page has it. */
export interface Told {
  entity: Entity;
  statement: Statement;
}

export interface Dated {
  /** Anchor in the timeline. */
  id: string;
  moment: Moment;
  /** The pages that say it, at least one. */
  told: Told[];
}

export interface DatedClaims {
  /** In the order of time; what is less exact stands before. */
  readonly all: readonly Dated[];
  /** Those that a page makes itself, or that others make of it, in the order of time. */
  of(id: string): readonly Dated[];
  /** Claims that say no date. */
  readonly undated: number;
}

export function datedClaims(library: Library): DatedClaims {
  const known = new Map<string, Dated>();
  const found: Dated[] = [];
  let undated = 0;
  for (const entity of library.entities.values()) {
    for (const statement of statementsOf(entity)) {
      const { claim } = statement;
      const moment = momentOf(claim, publishedOf(library, claim));
      if (!moment) {
        undated++;
        continue;
      }
      const keys = keysOf(library, entity, claim, moment);
      const same = keys.map((key) => known.get(key)).find(Boolean);
      const dated = same ?? { id: `t-${claimId(entity.id, claim)}`, moment, told: [] };
      if (!same) found.push(dated);
      dated.told.push({ entity, statement });
      for (const key of keys) known.set(key, dated);
    }
  }
  found.sort((a, b) => compare(a.moment.date, b.moment.date));
  const byEntity = indexOf(library, found);
  return { all: found, undated, of: (id) => byEntity.get(id) ?? [] };
}

function publishedOf(library: Library, { cite: [first] }: Claim): string | undefined {
  return first && library.source(first.source).data.published;
}

/** Two claims are one when the same words say the same, or tie the same two, on the same day. */
function keysOf(library: Library, entity: Entity, claim: Claim, { date }: Moment): string[] {
  const [first] = claim.cite;
  const words = [date, claim.modality, first?.source, fold(first?.quote ?? '')];
  const sentence = plain(claimWords(library, entity.kind, claim)).toLowerCase();
  const pair = claim.object && [entity.id, library.entity(claim.object).id].sort();
  const says = claim.text ? [] : [...words, entity.id];
  return [
    [...(claim.text ? words : says), sentence],
    pair && claim.value === undefined ? [...words, ...pair] : [],
  ]
    .filter((key) => key.length > 0)
    .map((key) => key.join('\n'));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function indexOf(library: Library, all: readonly Dated[]): Map<string, Dated[]> {
  const index = new Map<string, Dated[]>();
  for (const dated of all) {
    const ids = dated.told.flatMap(({ entity, statement: { claim } }) => [
      entity.id,
      ...[claim.object ?? [], claim.about ?? []].flat().map((id) => library.entity(id).id),
    ]);
    for (const id of new Set(ids)) {
      const known = index.get(id);
      if (known) known.push(dated);
      else index.set(id, [dated]);
    }
  }
  return index;
}
