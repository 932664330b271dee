/**
 * The **facts** of a page are what its claims and its summary say that a text may agree with or contradict: the
 * offices of a person, the lands it belongs to, the class of a piece of equipment, years, and related pages.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { countryNamed } from '../recognise/atlas/atlas.ts';
import { familyOfClass } from './class-words.ts';
import { type Land, landCalled, landsIn } from './lands.ts';
import { type Office, officeIn } from './office.ts';
import { bodyOf } from './organisation-key.ts';
import type { PageIndex } from './page-index.ts';

export type LandFact = Pick<Land, 'code' | 'state' | 'words'>;

export interface Facts {
  /** Offices and ranks, each with the id of the body or land it is of. */
  offices: readonly { office: Office; of?: string }[];
  lands: readonly LandFact[];
  classes: ReadonlyMap<string, string>;
  /** Ids that its claims speak of. */
  related: ReadonlySet<string>;
  /** Those of them that are organisations. */
  bodies: ReadonlySet<string>;
  /** Of a person: first and last year that the claims tell of. */
  years?: readonly [number, number];
}

interface Noted {
  facts: Facts;
  /** How much the page held when it was read. */
  size: number;
}

const noted = new WeakMap<EntityPage, Noted>();

/** Facts of a page as it is now: a page that is being converted grows. */
export function factsOf(page: EntityPage, index: PageIndex): Facts {
  const size = page.data.claims.length + page.data.categories.length;
  const known = noted.get(page);
  if (known?.size === size) return known.facts;
  const facts = read(page, index);
  noted.set(page, { facts, size });
  return facts;
}

function read(page: EntityPage, index: PageIndex): Facts {
  const { claims, summary } = page.data;
  const related = new Set(
    claims.flatMap((claim) => [claim.object ?? [], claim.by ?? [], claim.about ?? []].flat()),
  );
  const years = page.kind === 'person' ? yearsOf(claims) : undefined;
  return {
    offices: page.kind === 'person' ? officesOf(claims, summary) : [],
    lands: landsOf(page, index),
    classes: page.kind === 'equipment' ? classesOf(page) : new Map(),
    related,
    bodies: new Set([...related].filter((id) => index.byId.get(id)?.kind === 'organisation')),
    ...(years && { years }),
  };
}

/** Most pages say nothing that the words around a name could contradict; then nobody need read those. */
export function tellsNothing({ offices, lands, classes, years }: Facts): boolean {
  return offices.length === 0 && lands.length === 0 && classes.size === 0 && years === undefined;
}

function officesOf(claims: readonly Claim[], summary: string | undefined): Facts['offices'] {
  const told = claims.flatMap(({ property, value, object, modality }) => {
    if ((property !== 'role' && property !== 'rank') || typeof value !== 'string' || modality === 'denied')
      return [];
    const office = officeIn(value);
    return office ? { office, ...(object !== undefined && { of: object }) } : [];
  });
  const summed = told.length === 0 && summary ? officeIn(summary.replace(/[,.;].*$/s, '')) : undefined;
  return summed ? [{ office: summed }] : told;
}

/** Whose work is in another land than their own. */
const ABROAD = /\b(?:ambassador|envoy|representative|correspondent|consul|delegate)\b/i;
const OF_PERSON: ReadonlySet<string> = new Set(['role', 'nationality', 'affiliation', 'member-of', 'rank']);
const OF_THING: ReadonlySet<string> = new Set([
  ...['country', 'part-of', 'within', 'location'],
  ...['origin', 'operator', 'manufacturer'],
]);
/** So far up a chain of what lies in what. */
const MOST_STEPS = 3;

function landsOf(page: EntityPage, index: PageIndex, steps = MOST_STEPS): LandFact[] {
  if (page.kind === 'event') return [];
  const { claims, summary = '', name } = page.data;
  if (page.kind === 'place' && (landCalled(name) || countryNamed(name))) return [];
  const bearing = page.kind === 'person' ? OF_PERSON : OF_THING;
  const own = claims.filter(
    ({ property, value }) => bearing.has(property) && !ABROAD.test(typeof value === 'string' ? value : ''),
  );
  const objects = own.flatMap(({ object }) => (object === undefined ? [] : landsOfId(object, index, steps)));
  const words = own.flatMap(({ value }) => (typeof value === 'string' ? value : []));
  const owner = page.kind === 'organisation' ? bodyOf(name).owner : undefined;
  const named = page.kind === 'place' ? name.split(', ').slice(1) : [];
  return [
    ...objects,
    ...[...words, ...named, page.kind === 'organisation' || ABROAD.test(summary) ? '' : summary].flatMap(
      landsIn,
    ),
    ...(owner ? [{ code: owner, words: name }] : []),
  ];
}

function landsOfId(id: string, index: PageIndex, steps: number): LandFact[] {
  const page = index.byId.get(id);
  const name =
    page?.data.name ?? id.replace(/(?:^|-)\p{L}/gu, (part) => part.replace('-', ' ').toUpperCase());
  const land = landCalled(name.replace(/^the /i, ''));
  if (land) return [{ ...land, words: name }];
  return page && page.kind !== 'person' && steps > 0 ? landsOf(page, index, steps - 1) : [];
}

function classesOf({ data }: EntityPage): Map<string, string> {
  const told = data.claims.flatMap(({ property, value }) =>
    property === 'category' && typeof value === 'string' ? value : [],
  );
  return new Map(
    [...data.categories, ...told].flatMap((word) => {
      const family = familyOfClass(word);
      return family ? [[family, word] as const] : [];
    }),
  );
}

function yearsOf(claims: readonly Claim[]): [number, number] | undefined {
  const years = claims
    .flatMap(({ when, from, to, asOf, property, value }) => [
      ...[when?.from, when?.to, from, to, asOf],
      property === 'founded' || property === 'dissolved' ? String(value) : undefined,
    ])
    .flatMap((date) => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : []));
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
