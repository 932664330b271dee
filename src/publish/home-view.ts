/**
 * What the **home** page shows: how much there is, one claim with its words, the pages most cited, how they are
 * connected, what happened when, and where sources disagree.
 */
import { entityKinds, type Kind } from '../model/kind.ts';
import type { Claim } from '../model/schema.ts';
import { PageSources } from './cite.ts';
import { type Difference, type DifferenceView, disagreementsView } from './disagreements-view.ts';
import { ledger, type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import { type Network, networkOf } from './network/network.ts';
import type { TimelineEntry } from './timeline/entity-timeline.ts';
import type { Timelines } from './timeline/timelines.ts';
import type { ClaimView, IndexView, NameLink } from './view.ts';

const KINDS: readonly Kind[] = [...entityKinds, 'source'];
/** Rows of each kind, disagreements and dated claims that the home page has room for. */
const ROWS = 12;
const DISAGREEMENTS = 3;
const ENTRIES = 5;

export interface HomeView {
  counts: { kind: Kind; count: number }[];
  claims: number;
  passages: number;
  /** One claim with its words, as the explanation of the whole site. */
  example?: { entity: NameLink; claim: ClaimView };
  /** First rows of each kind, most cited first. */
  indexes: IndexView[];
  /** How those are connected that have most connections. */
  network: Network;
  /** A few dated claims, in the order of time. */
  timeline: TimelineEntry[];
  disagreements: DifferenceView[];
}

/** What has been worked out for other pages, too. */
export interface Known {
  index: (kind: Kind) => IndexView;
  differences: readonly Difference[];
  timelines: Timelines;
}

export function homeView(library: Library, { index, differences, timelines }: Known): HomeView {
  const entities = [...library.entities.values()];
  const example = exampleOf(library, entities);
  return {
    counts: KINDS.map((kind) => ({ kind, count: index(kind).rows.length })),
    claims: entities.reduce((sum, { data }) => sum + data.claims.length, 0),
    passages: [...library.sources.values()].reduce((sum, { passages }) => sum + passages.length, 0),
    ...(example && { example }),
    indexes: KINDS.map((kind) => mostCited(index(kind))),
    network: networkOf(library),
    timeline: timelines.extract(ENTRIES),
    disagreements: disagreements(library, differences),
  };
}

/** Pages with most claims first; the index itself is alphabetical. */
function mostCited({ kind, rows }: IndexView): IndexView {
  return { kind, rows: [...rows].sort((a, b) => b.claims - a.claims).slice(0, ROWS) };
}

/** The claims of a page as it shows them. */
function claimsOf(library: Library, entity: Entity): ClaimView[] {
  const context = { library, entity, sources: new PageSources() };
  return ledger(context, statementsOf(entity)).flatMap((section) => section.claims);
}

function exampleOf(library: Library, entities: readonly Entity[]): HomeView['example'] {
  const candidates = entities.flatMap((entity) => {
    const best = statementsOf(entity).sort((a, b) => telling(b) - telling(a))[0];
    return best ? [{ entity, statement: best, score: telling(best) + standing(entity) }] : [];
  });
  const chosen = candidates.sort((a, b) => b.score - a.score)[0];
  const claim = chosen && claimsOf(library, chosen.entity)[chosen.statement.number - 1];
  return claim && { entity: library.link(chosen.entity), claim };
}

/**
 * A claim explains the site well when somebody made it, and when words of ours stand beside a short
 * quotation; without words of ours the same words would stand on both sides.
 *
 * @returns
 *   From 0 to 8.
 */
function telling({ claim }: Statement): number {
  const length = claim.cite[0]?.quote.length ?? 0;
  const signs: [boolean, number][] = [
    [claim.by !== undefined, 3],
    [claim.text !== undefined, 2],
    [claim.voice === 'direct', 1],
    [length > 30 && length < 160, 1],
    [!isDoubtful(claim), 1],
  ];
  return signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

function isDoubtful({ review, derived }: Claim): boolean {
  return review === 'uncertain' || review === 'unread' || derived !== undefined;
}

/** From 0 to 2: a person has read the page, and there is much on it. */
function standing({ data }: Entity): number {
  return (data.status === 'reviewed' ? 1 : 0) + data.claims.length / (data.claims.length + 10);
}

/** One an entity, those with most positions first. */
function disagreements(library: Library, differences: readonly Difference[]): HomeView['disagreements'] {
  const first = new Map<string, Difference>();
  for (const difference of differences) {
    if (!first.has(difference.entity.id)) first.set(difference.entity.id, difference);
  }
  const shown = [...first.values()].slice(0, DISAGREEMENTS);
  return disagreementsView(library, shown).groups.flatMap((group) => group.shown);
}
