/**
 * What the index of a kind shows: every page in alphabetical order, with its most telling fact.
 */
import type { EntityKind, Kind } from '../model/kind.ts';
import type { PropertyId } from '../model/properties.ts';
import { shortWords, valueWords } from './claim-words.ts';
import { compareNames } from './compare-names.ts';
import { categoryName } from './entity-view.ts';
import { statementsOf } from './ledger.ts';
import type { Entity, Library, Source } from './library.ts';
import { countTexts } from './reprints.ts';
import { sourceFacts } from './source-facts.ts';
import type { IndexRow, IndexView } from './view.ts';
import { capitalised, plain } from './words.ts';

export { compareNames } from './compare-names.ts';

/** The property that tells most about a thing of a kind; the first that is claimed wins. */
const TELLING: Record<EntityKind, readonly PropertyId[]> = {
  person: ['role', 'rank', 'nationality'],
  organisation: ['category', 'part-of', 'country'],
  equipment: ['category', 'operator', 'origin'],
  place: ['category', 'within', 'country'],
  event: ['date', 'location', 'actor'],
};

/** @param claimsOf How many claims rest on a source. */
export function indexView(library: Library, kind: Kind, claimsOf: (source: Source) => number): IndexView {
  const rows =
    kind === 'source'
      ? [...library.sources.values()].map((source) => sourceRow(library, source, claimsOf(source)))
      : [...library.entities.values()]
          .filter((one) => one.kind === kind)
          .map((one) => entityRow(library, one));
  return { kind, rows: rows.sort((a, b) => compareNames(a.name, b.name)) };
}

function entityRow(library: Library, entity: Entity): IndexRow {
  const { summary = '', claims, status } = entity.data;
  return {
    ...library.link(entity),
    summary,
    fact: tellingFact(library, entity),
    claims: claims.length,
    sources: countTexts(library, claims),
    status,
  };
}

function tellingFact(library: Library, entity: Entity): string {
  const statements = statementsOf(entity);
  for (const property of TELLING[entity.kind]) {
    const found = statements.find(({ claim }) => claim.property === property)?.claim;
    if (found)
      return plain(capitalised(property === 'date' ? [valueWords(found) ?? ''] : shortWords(library, found)));
  }
  const [category] = entity.data.categories;
  return category ? plain(capitalised([categoryName(category)])) : '';
}

function sourceRow(library: Library, source: Source, claims: number): IndexRow {
  const summary = source.data.subtitle ?? source.passages.find((passage) => !passage.heading)?.text ?? '';
  return { ...library.link(source), summary, fact: sourceFacts(source.data), claims, sources: 1 };
}
