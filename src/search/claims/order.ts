/**
 * The **order** of claims that were found: by date, by number, or as their pages come.
 */
import type { Order } from '../facets/state.ts';
import { measureOf } from './measure.ts';
import type { Posting } from './posting.ts';

/**
 * What has no date or number comes last; the best are those that say themselves what a field asks for, before those on
 * whose page it is said.
 */
export function sorted(
  postings: readonly Posting[],
  order: Order = 'best',
  fields: readonly string[] = [],
): Posting[] {
  if (order === 'newest') return byKey(postings, ({ date }) => date, -1);
  if (order === 'oldest') return byKey(postings, ({ date }) => date, 1);
  if (order === 'value') return byKey(postings, ({ quantity }) => quantity && amountOf(quantity), -1);
  const said = new Set(fields.flatMap((name) => SAYING[name] ?? name));
  return order === 'best' ? byKey(postings, ({ property }) => Number(said.has(property)), -1) : [...postings];
}

/** Properties that say what fields of other names ask for. */
const SAYING: Record<string, readonly string[] | undefined> = {
  in: ['location', 'country', 'deployed-in', 'deployed-to'],
};

function amountOf({ value, to = value, unit }: NonNullable<Posting['quantity']>): number {
  return to * measureOf(unit).factor;
}

function byKey<Key>(
  postings: readonly Posting[],
  keyOf: (one: Posting) => Key | '' | undefined,
  sign: 1 | -1,
): Posting[] {
  const keyed = postings.map((one) => ({ one, key: keyOf(one) }));
  const known = keyed.filter(({ key }) => key !== '' && key !== undefined) as { one: Posting; key: Key }[];
  known.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  const unknown = keyed.filter(({ key }) => key === '' || key === undefined);
  return [...known, ...unknown].map(({ one }) => one);
}
