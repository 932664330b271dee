/**
 * The **state** of a search is what its address says: the question, what was chosen, and the order. Reading what
 * was written gives the same state again, so that a search can be linked, and Back works.
 */
import { type Chosen, facetIds } from './facet.ts';

export const orders = ['best', 'newest', 'oldest', 'value', 'page'] as const;
export type Order = (typeof orders)[number];

export interface SearchState {
  /** As it was typed. */
  query: string;
  chosen: Chosen;
  order: Order;
}

/** What the address does not say, or says in a way that nobody wrote, is as if nothing had been chosen. */
export function readState(address: URLSearchParams): SearchState {
  const chosen: Chosen = {};
  for (const id of facetIds) {
    const value = address.get(id);
    if (value) chosen[id] = value;
  }
  const order = orders.find((one) => one === address.get('sort')) ?? 'best';
  return { query: address.get('q') ?? '', chosen, order };
}

/** The same state gives the same address; what is usual is left out. */
export function writeState({ query, chosen, order }: SearchState): URLSearchParams {
  const address = new URLSearchParams();
  if (query) address.set('q', query);
  for (const id of facetIds) {
    const value = chosen[id];
    if (value) address.set(id, value);
  }
  if (order !== 'best') address.set('sort', order);
  return address;
}
