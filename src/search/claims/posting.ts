/**
 * A **posting** says that a claim bears a value of a field. It carries what sorting, narrowing and counting need,
 * so that no row is loaded for them. The **keys** of a claim are the lists in which its posting stands.
 */
import { propertyOf } from '../../model/properties.ts';
import type { Modality, Quantity } from '../../model/schema.ts';
import { compact, foldedWords } from '../../text/searched.ts';
import { type ClaimRecord, pageKey, type Titled } from './claim-record.ts';
import type { Days } from './day.ts';
import { measureOf } from './measure.ts';

export interface Posting {
  /** `person/jens-stoltenberg`. */
  page: string;
  number: number;
  property: string;
  modality: Modality;
  /** Id of the speaker; empty when the source itself says so. */
  by: string;
  sources: readonly string[];
  date: string;
  day: string;
  quantity?: Quantity | undefined;
  disputed: boolean;
  /** Of the page. */
  categories: readonly string[];
  countries: readonly string[];
}

export function postingOf(record: ClaimRecord): Posting {
  const { page, by, sources, quantity, day = '' } = record;
  const { number, property, modality, date, disputed } = record;
  return {
    ...{ page: pageKey(page), number, property, modality, date, disputed, day, quantity },
    by: by?.id ?? '',
    sources: sources.map(({ id }) => id),
    categories: page.categories,
    countries: page.countries.map(({ id }) => id),
  };
}

/** Whom a posting names by id, with titles; sources are so many that their titles lie elsewhere. */
export function titledOf({ page, by }: ClaimRecord): Titled[] {
  return [...page.countries, ...(by ? [by] : [])];
}

/** Unique among claims, in the order of pages and of their statements. */
export function claimKey({ page, number }: Pick<Posting, 'page' | 'number'>): string {
  return `${page}#${String(number).padStart(4, '0')}`;
}

/** Lists of all claims begin with it: one a property, and every claim is in one of them. */
export const ALL = '*';

/** Name of the list of claims that bear a value of a field; values come first, so that one value's lists meet. */
export function listKey(value: string, field: string): string {
  return `${value}=${field}`;
}

/** Lists of claims by month begin with it, so that they lie together. */
const MONTH = '@';

/** The first and last names of the lists that hold all claims of a stretch of time. */
export function monthRange({ after, before }: Days): readonly [first: string, last: string] {
  return [MONTH + after.slice(0, 7), `${MONTH}${before.slice(0, 4)}~`];
}

/** Lists of claims by a word of who published their sources. */
export const PUBLISHER = 'publisher';

/** Words of a publisher's name, and each as it is typed without its signs: `RFE/RL` → `rfe`, `rl`, `rferl`. */
function publisherWords(name: string): string[] {
  return [...new Set([...valueWords(name), ...name.split(/\s+/).map(compact)])].filter((word) => word !== '');
}

/** Words that nobody looks for in a value. */
const EMPTY = new Set('a an and at by for from in of on or the to with'.split(' '));

/** Words of a value as they are looked up. */
export function valueWords(value: string): string[] {
  return [...new Set(foldedWords(value))].filter((word) => !EMPTY.has(word));
}

/** The lists in which a claim stands, each once. */
export function keysOf(record: ClaimRecord): string[] {
  const { property, by, object, modality, quantity, sources, places, operators, date } = record;
  const keys = [
    listKey(ALL, property),
    ...(date ? [listKey(MONTH + date.slice(0, 7), 'date')] : []),
    ...sources.map(({ id }) => listKey(id, 'source')),
    ...sources.flatMap(({ publisher = '' }) =>
      publisherWords(publisher).map((word) => listKey(word, PUBLISHER)),
    ),
    ...(by ? [listKey(by.id, 'by')] : []),
    ...(modality === 'asserted' ? [] : [listKey(modality, 'modality')]),
    ...places.map((id) => listKey(id, 'in')),
    ...operators.map((id) => listKey(id, 'operator')),
    ...(object ? [listKey(object, property)] : []),
    ...(quantity ? [listKey(measureOf(quantity.unit).dimension, 'number')] : wordKeys(record)),
  ];
  return [...new Set(keys)];
}

/** What was said is looked for in rows: lists of its words would be longer than all others together. */
function wordKeys({ property, value, day }: ClaimRecord): string[] {
  const isStatement = propertyOf(property).needs === 'statement';
  return day === undefined && !isStatement ? valueWords(value).map((word) => listKey(word, property)) : [];
}
