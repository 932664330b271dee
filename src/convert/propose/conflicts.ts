/**
 * **Conflicts** are what a document claims otherwise than its page does: the same property of the same thing at
 * the same time. Both claims stand; a person is told.
 */
import type { Nature } from '../../model/compare-claims.ts';
import { conflictOf, type LiesIn, positionOf, subjectOf } from '../../model/conflict.ts';
import { nestedPlaces } from '../../model/nested-places.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Archive } from './archive.ts';
import { recordOf } from './shelf.ts';

/** What one claim says, and who says so, when and where. */
export interface Position {
  value: NonNullable<Claim['value']>;
  modality?: Claim['modality'];
  /** Id of the speaker; absent when the source itself says so. */
  by?: string;
  source: string;
  /** Day on which the source was published. */
  published?: string;
  /** The day that the claim is about. */
  day?: string;
  quote: string;
}

export interface Conflict {
  /** Path of the page below `content/`. */
  page: string;
  name: string;
  property: Claim['property'];
  /** Each that another contradicts, once, in the order of the page: what was added comes last. */
  positions: Position[];
}

/** Speakers differ where both cannot hold; figures of two days, or a count beside a plan, are no conflict. */
const GRAVE: Nature = 'contradiction';

/** @param added Claims that were added to their pages; each is held against all others there, once. */
export function conflictsOf(added: readonly ProposedClaim[], archive: Archive): Conflict[] {
  const liesIn = nestedPlaces((id) => archive.byId.get(archive.formerly.get(id) ?? id));
  const byPage = Map.groupBy(added, ({ entityId }) => entityId);
  return [...byPage].flatMap(([id, claims]) => {
    const page = archive.byId.get(id);
    const fresh = claims.map(({ claim }) => claim);
    return page ? conflictsOn(page, fresh, { archive, liesIn }) : [];
  });
}

interface Context {
  archive: Archive;
  liesIn: LiesIn;
}

function conflictsOn(page: EntityPage, fresh: readonly Claim[], context: Context): Conflict[] {
  const { kind, path, data } = page;
  const subject = (claim: Claim) => subjectOf(claim, kind, publishedOf(claim, context.archive));
  const subjects = Map.groupBy(data.claims, (claim) => subject(claim) ?? '');
  const touched = new Set(fresh.flatMap((claim) => subject(claim) ?? []));
  return [...touched].flatMap((one) => {
    const claims = subjects.get(one) ?? [];
    const added = claims.filter((claim) => fresh.includes(claim));
    const against = (claim: Claim, others: readonly Claim[]) =>
      others.some((other) => conflictOf(claim, other, context.liesIn) === GRAVE);
    const differing = claims.filter((claim) => against(claim, fresh.includes(claim) ? claims : added));
    const [first] = differing;
    if (!first) return [];
    const positions = [
      ...new Map(differing.toReversed().map((claim) => [positionOf(claim), claim])).values(),
    ];
    return [
      {
        ...{ page: path, name: data.name, property: first.property },
        positions: positions.toReversed().map((claim) => position(claim, context)),
      },
    ];
  });
}

/** The day on which the source of a claim was published, where it is known. */
function publishedOf({ cite: [cited] }: Claim, { shelf }: Archive): string | undefined {
  const source = cited && shelf.byId.get(cited.source);
  return source && recordOf(source).published;
}

function position(claim: Claim, { archive }: Context): Position {
  const { value, object, modality, by, when, asOf, cite } = claim;
  const [cited] = cite;
  const published = publishedOf(claim, archive);
  const day = asOf ?? when?.from;
  const place = object === undefined ? undefined : (archive.byId.get(object)?.data.name ?? object);
  return {
    value: value ?? place ?? '',
    ...(modality && { modality }),
    ...(by !== undefined && { by }),
    ...{ source: cited?.source ?? '', quote: cited?.quote ?? '' },
    ...(published !== undefined && { published }),
    ...(day !== undefined && { day }),
  };
}
