/**
 * To **read** a query is to take it apart and to understand its fields. Most queries have none: only others load the
 * vocabulary that fields are of.
 */
import type { Kind } from '../../model/kind.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';

export interface ReadQuery {
  query: Query;
  /** Kinds that are asked for; none when any will do. */
  kinds: readonly Kind[];
}

export async function readQuery(typed: string): Promise<ReadQuery> {
  const query = parseQuery(typed);
  if (query.fields.length === 0) return { query, kinds: [] };
  const { kindsAsked, understood } = await import('./fields.ts');
  const read = understood(query);
  return { query: read, kinds: kindsAsked(read) };
}
