/**
 * What the home page shows: how much there is, one claim with its words, the pages most cited, and where
 * sources disagree.
 */
import { entityKinds, type Kind } from '../model/kind.ts';
import type { Claim } from '../model/schema.ts';
import { PageSources } from './cite.ts';
import { disputesOf } from './disagreements.ts';
import { disagreement } from './entity-view.ts';
import { ledger, type Statement, statementsOf } from './ledger.ts';
import type { Entity, Library } from './library.ts';
import type { ClaimView, HomeView, IndexView } from './view.ts';

const KINDS: readonly Kind[] = [...entityKinds, 'source'];
/** Rows of each kind, and disagreements, that the home page has room for. */
const ROWS = 12;
const DISAGREEMENTS = 3;

export function homeView(library: Library, index: (kind: Kind) => IndexView): HomeView {
  const entities = [...library.entities.values()];
  const example = exampleOf(library, entities);
  return {
    counts: KINDS.map((kind) => ({ kind, count: index(kind).rows.length })),
    claims: entities.reduce((sum, { data }) => sum + data.claims.length, 0),
    passages: [...library.sources.values()].reduce((sum, { passages }) => sum + passages.length, 0),
    ...(example && { example }),
    indexes: KINDS.map((kind) => mostCited(index(kind))),
    disagreements: disagreements(library, entities),
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

/** The disagreements with most positions, one an entity. */
function disagreements(library: Library, entities: readonly Entity[]): HomeView['disagreements'] {
  const found = entities.flatMap((entity) => {
    const [largest] = disputesOf(statementsOf(entity)).sort(
      (a, b) => b.positions.length - a.positions.length,
    );
    return largest ? [{ entity, dispute: largest }] : [];
  });
  found.sort((a, b) => b.dispute.positions.length - a.dispute.positions.length);
  return found.slice(0, DISAGREEMENTS).map(({ entity, dispute }) => ({
    entity: library.link(entity),
    disagreement: disagreement(dispute, claimsOf(library, entity)),
  }));
}
