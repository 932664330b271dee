/**
 * The **columns** of a listing: what one wants to know first of a person, an organisation, a piece of equipment,
 * a place, an event.
 */
import { categoryHref } from '../../model/href.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { PropertyId } from '../../model/properties.ts';
import type { Claim } from '../../model/schema.ts';
import { claimTime } from '../claim-time.ts';
import { valueWords } from '../claim-words.ts';
import { categoryName } from '../entity-view.ts';
import type { Entity, Library } from '../library.ts';
import { capitalised, plain } from '../words.ts';
import { tenureOf } from './as-of.ts';
import type { Cell, Column, Item } from './listing.ts';

interface Telling extends Column {
  properties: readonly PropertyId[];
  /** Words, or the other entity; `either` takes the entity where there is one. */
  shows: 'value' | 'object' | 'either';
  /** The page's categories come first. */
  categories?: boolean;
  /** Roles and relations, which hold for a time. */
  timed?: boolean;
}

const words = { sort: 'words' } as const;

export const COLUMNS: Record<EntityKind, readonly Telling[]> = {
  person: [
    { id: 'office', label: 'Office', properties: ['role', 'rank'], shows: 'value', timed: true, ...words },
    {
      id: 'of',
      label: 'Organisation or country',
      properties: ['role', 'affiliation', 'member-of'],
      shows: 'object',
      timed: true,
      ...words,
    },
  ],
  organisation: [
    { id: 'what', label: 'What it is', properties: ['category'], shows: 'value', categories: true, ...words },
    { id: 'country', label: 'Country', properties: ['country'], shows: 'object', timed: true, ...words },
    {
      id: 'part-of',
      label: 'Part of',
      properties: ['part-of', 'member-of'],
      shows: 'object',
      timed: true,
      ...words,
    },
  ],
  equipment: [
    { id: 'what', label: 'Type', properties: ['category'], shows: 'value', categories: true, ...words },
    { id: 'operator', label: 'Operator', properties: ['operator'], shows: 'either', timed: true, ...words },
    { id: 'maker', label: 'Maker', properties: ['manufacturer'], shows: 'either', ...words },
  ],
  place: [
    { id: 'what', label: 'What it is', properties: ['category'], shows: 'value', categories: true, ...words },
    {
      id: 'within',
      label: 'Within',
      properties: ['within', 'country', 'part-of'],
      shows: 'object',
      timed: true,
      ...words,
    },
  ],
  event: [
    { id: 'date', label: 'Date', properties: ['date'], shows: 'value', sort: 'date' },
    { id: 'where', label: 'Where', properties: ['location', 'country'], shows: 'either', ...words },
    { id: 'who', label: 'Who', properties: ['actor', 'announced-by'], shows: 'either', ...words },
  ],
};

/** Items that a cell has room for. */
const ROOM = 3;

/** What stands in one column of the row of an entity. */
export function cellOf(library: Library, entity: Entity, column: Telling): Cell {
  const items = new Map<string, Item>();
  if (column.categories) for (const id of entity.data.categories) addCategory(library, items, id);
  const claims = entity.data.claims.filter(({ property }) => column.properties.includes(property));
  if (items.size === 0 || !column.categories)
    for (const claim of claims) addClaim(library, items, column, claim);
  const all = [...items.values()];
  const date = column.sort === 'date' ? claims.map(dayOf).sort()[0] : undefined;
  return {
    items: all.slice(0, ROOM),
    ...(all.length > ROOM && { more: all.length - ROOM }),
    ...(date && { sort: date }),
  };
}

function addCategory(library: Library, items: Map<string, Item>, id: string): void {
  items.set(id, { text: inSentence(categoryName(id)), href: categoryHref(library.base, id) });
}

/** The same said twice is one item, which held whenever one of the claims says so. */
function addClaim(library: Library, items: Map<string, Item>, column: Telling, claim: Claim): void {
  const item = itemOf(library, column, claim);
  if (!item) return;
  const key = item.text.toLowerCase();
  const known = items.get(key);
  const tenures = new Set([known?.tenure, item.tenure].flatMap((tenure) => tenure?.split(' ') ?? []));
  const note = known?.note ?? item.note;
  items.set(key, {
    ...item,
    ...(note && { note }),
    ...(tenures.size > 0 && { tenure: [...tenures].join(' ') }),
  });
}

function itemOf(library: Library, { shows, timed, sort }: Telling, claim: Claim): Item | undefined {
  const object = claim.object !== undefined && shows !== 'value' ? library.entity(claim.object) : undefined;
  const value = shows === 'object' ? undefined : valueWords(claim);
  const named = object && library.link(object);
  const text = named?.name ?? (value && inSentence(value));
  if (!text) return undefined;
  const hedged = claim.modality === 'asserted' ? undefined : claim.modality;
  const time = timed && shows === 'value' ? claimTime(claim) : undefined;
  const note = [hedged, sort === 'date' ? undefined : time].filter(Boolean).join(', ');
  return {
    text,
    ...(named && { href: named.href }),
    ...(note && { note }),
    ...(timed && { tenure: tenureOf(claim) }),
  };
}

/** Day, month or year of a date as it is sorted; words that are no date come last. */
function dayOf({ value, when }: Claim): string {
  if (typeof value === 'string' && /^\d{4}/.test(value)) return value;
  return when?.from ?? '~';
}

function inSentence(words: string): string {
  return plain(capitalised([words]));
}
