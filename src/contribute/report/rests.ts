/**
 * What **rests** on a source that changed: claims and prose of any page that cite one of its changed passages, and
 * whether their words are still found.
 */
import { claimId } from '../../model/claim.ts';
import type { Page, SourcePage } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { claimWords } from '../../publish/claim-words.ts';
import { statementsOf } from '../../publish/ledger.ts';
import { plain } from '../../publish/words.ts';
import { nameOfPage, type PageName } from './name-changes.ts';
import { citationsOf } from './reading.ts';
import type { Sides } from './side.ts';
import { type Standing, standingOf } from './standing.ts';
import type { TextChange } from './text-changes.ts';

export interface Rest extends PageName {
  /** Computed id and number of the claim; absent for prose. */
  id?: string;
  number?: number;
  /** The claim as the site says it. */
  statement?: string;
  quote: string;
  /** Passage in which the words stood before. */
  formerPassage?: number;
  standing: Standing;
}

/** What cites the changed passages of a source, in the order of pages; broken ones first. */
export function restsOn(
  { before: old, after: now }: { before?: SourcePage; after?: SourcePage },
  changes: readonly TextChange[],
  sides: Sides,
): Rest[] {
  const ids = new Set([old?.id, now?.id].filter((id) => id !== undefined));
  const touched = new Set(changes.flatMap(({ formerPassage }) => formerPassage ?? []));
  const rests = [...sides.after.pages.values()].flatMap((page) =>
    citationsOf(page)
      .filter(({ source }) => ids.has(source))
      .flatMap((citation) => {
        const stood = standingOf(sides.before, citation);
        const standing = standingOf(sides.after, citation);
        const isBroken = stood.verdict === 'found' && standing.verdict !== 'found';
        if (!isBroken && !touched.has(stood.passage ?? 0)) return [];
        return [{ ...restOf(page, citation, sides), ...formerly(stood), standing }];
      }),
  );
  return rests.sort(
    (one, other) => Number(one.standing.verdict === 'found') - Number(other.standing.verdict === 'found'),
  );
}

function formerly({ passage }: Standing): { formerPassage?: number } {
  return passage === undefined ? {} : { formerPassage: passage };
}

function restOf(page: Page, citation: Citation, { after }: Sides): Omit<Rest, 'standing'> {
  const rest = { ...nameOfPage(page), quote: citation.quote };
  if (page.kind === 'source') return rest;
  const holds = ({ cite }: Claim) => cite.includes(citation);
  const statement = statementsOf(page).find(({ claim }) => holds(claim));
  if (!statement) return rest;
  return {
    ...rest,
    id: claimId(page.id, statement.claim),
    number: statement.number,
    statement: plain(claimWords(after.library, page.kind, statement.claim)),
  };
}
