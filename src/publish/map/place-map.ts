/**
 * The **map** of a page: the places that its claims connect it with, marked; by which claims; and what is not
 * on it. A page has a map only when a place can be located without doubt.
 */
import { findNames } from '../../gazetteer/gazetteer.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { PropertyId } from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import { citationView, PageSources } from '../cite.ts';
import { valueWords } from '../claim-words.ts';
import { type Statement, statementsOf } from '../ledger.ts';
import type { Entity, Library } from '../library.ts';
import { once } from '../once.ts';
import type { CitationView, NameLink } from '../view.ts';
import { type Drawer, type Drawing, drawerOf, type Marked } from './draw.ts';
import { countryAround, type Located, locate } from './locate.ts';
import type { Country, World } from './world.ts';

export interface MapView extends Drawing {
  /** Places that are marked, with the claim that says so; none on the page of the place itself. */
  places: {
    place: NameLink;
    /** The country that is marked, where the place itself is not on the map. */
    within?: string;
    /** "planned", "expected"; nothing when it is asserted. */
    modality?: string;
    statement?: number;
    citation?: CitationView;
  }[];
  /** Places named by claims that are not on the map. */
  missing: string[];
  /** A country is marked, and nothing more exact is named. */
  coarse: boolean;
  /** What the map shows, for those who do not see it. */
  alternative: string;
}

/** Claims that say where something is, was or goes. */
const WHERE: Record<EntityKind, readonly PropertyId[]> = {
  place: [],
  event: ['location', 'country'],
  person: ['deployed-to', 'location'],
  organisation: ['deployed-to', 'location', 'headquarters'],
  equipment: ['deployed-to', 'location'],
};
/** More places than these make no map that a reader can take in; the rest are named below it. */
const MOST = 12;

interface Marking {
  place: Entity;
  located: Located;
  /** The place lies in the country that is marked. */
  around?: true;
  statement?: Statement;
}

/** Maps of a site; the world is opened when the first is asked for. */
export function mapsOf(library: Library, open?: () => World): (id: string) => MapView | undefined {
  const drawing = once(() => open && { world: open(), drawer: drawerOf(open()) });
  return (id) => {
    const known = drawing();
    return known && placeMap(library, known.world, known.drawer, library.entity(id));
  };
}

function placeMap(library: Library, world: World, drawer: Drawer, entity: Entity): MapView | undefined {
  const statements = statementsOf(entity);
  const where = statements.filter(
    ({ claim }) => WHERE[entity.kind].includes(claim.property) && claim.modality !== 'denied',
  );
  const found = entity.kind === 'place' ? itself(library, world, entity) : markingsOf(library, world, where);
  const markings = found.slice(0, MOST);
  if (markings.length === 0) return undefined;
  const drawing = drawer.draw(markedOf(library, world, markings, actorsOf(entity)));
  const shown = new Set(markings.map(({ place }) => place.id));
  const unseen = where.flatMap(({ claim }) => {
    const places = placesIn(library, claim);
    if (places.length === 0) return valueWords(claim) ?? [];
    return places.flatMap((place) => (shown.has(place.id) ? [] : place.data.name));
  });
  return {
    ...drawing,
    places: placesOf(library, entity, markings),
    missing: [...new Set(unseen)],
    coarse: markings.every(({ located }) => 'country' in located) && unseen.length === 0,
    alternative: alternativeOf(markings),
  };
}

function itself(library: Library, world: World, place: Entity): Marking[] {
  const marking = markingOf(library, world, place);
  return marking ? [marking] : [];
}

/** Each place once, with the first claim that names it. */
function markingsOf(library: Library, world: World, where: readonly Statement[]): Marking[] {
  const markings = new Map<string, Marking>();
  for (const statement of where) {
    for (const place of placesIn(library, statement.claim)) {
      const marking = markings.has(place.id) ? undefined : markingOf(library, world, place);
      if (marking) markings.set(place.id, { ...marking, statement });
    }
  }
  return [...markings.values()];
}

/** The place that a claim names; or those that its words list, when they do nothing else. */
function placesIn(library: Library, claim: Claim): Entity[] {
  if (claim.object) return [library.entity(claim.object)];
  const words = valueWords(claim) ?? '';
  const found = findNames(library.gazetteer, words);
  const rest = found.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), words);
  if (!/^(?:\s|,|;|and|or|the|in)*$/i.test(rest) || found.some(({ entities }) => entities.length > 1))
    return [];
  return found.flatMap(({ entities }) => entities.map(({ id }) => library.entity(id)));
}

function markingOf(library: Library, world: World, place: Entity): Marking | undefined {
  const located = locate(library, world, place);
  if (located) return { place, located };
  const country = countryAround(library, world, place);
  return country && { place, located: { country }, around: true };
}

/** Those who carried an event out: countries among them are outlined where they are in view. */
function actorsOf({ data }: Entity): string[] {
  return data.claims.flatMap(({ property, object }) => (property === 'actor' && object ? [object] : []));
}

function markedOf(
  library: Library,
  world: World,
  markings: readonly Marking[],
  actors: readonly string[],
): Marked {
  const countries = markings.flatMap(({ located, place, around }) =>
    'country' in located
      ? [{ code: located.country.code, name: around ? located.country.name : place.data.name }]
      : [],
  );
  const cities = markings.flatMap(({ located, place }) =>
    'city' in located
      ? [{ name: place.data.name, country: located.city.country.toLowerCase(), at: located.city.at }]
      : [],
  );
  const distinct = [...new Map(countries.map((country) => [country.code, country])).values()];
  const others = actors.flatMap((id) => {
    const located = locate(library, world, library.entity(id));
    return located && 'country' in located ? [located.country.code] : [];
  });
  const isMarked = (code: string) => distinct.some((country: Country) => country.code === code);
  return { countries: distinct, cities, others: [...new Set(others)].filter((code) => !isMarked(code)) };
}

/** Marks of citations are those of the page: its statements number the sources. */
function placesOf(library: Library, entity: Entity, markings: readonly Marking[]): MapView['places'] {
  const sources = new PageSources();
  const all = statementsOf(entity);
  for (const { claim } of all) for (const citation of claim.cite) citationView(library, sources, citation);
  return markings.map(({ place, located, around, statement }) => {
    const { modality = 'asserted', cite = [] } = statement?.claim ?? {};
    const [citation] = cite;
    return {
      place: library.link(place),
      ...(around && 'country' in located && { within: located.country.name }),
      ...(modality !== 'asserted' && { modality }),
      ...(statement && { statement: statement.number }),
      ...(citation && { citation: citationView(library, sources, citation) }),
    };
  });
}

function alternativeOf(markings: readonly Marking[]): string {
  const names = markings.map(({ place, located, around }) =>
    around && 'country' in located
      ? `${located.country.name}, in which ${place.data.name} lies`
      : place.data.name,
  );
  return `Map with ${names.join(', ')} marked.`;
}
