/**
 * The **sort** field of the search page.
 */
import { type Order, orders } from '../../../search/facets/state.ts';
import { element } from './element.ts';

const LABELS: Record<Order, string> = {
  best: 'best first',
  newest: 'newest first',
  oldest: 'oldest first',
  value: 'largest number first',
  page: 'by page',
};

export interface SortField {
  label: HTMLElement;
  set(order: Order): void;
  /** Statements hold numbers; pages do not. */
  offer(isOfStatements: boolean): void;
}

export function sortField(chosen: (order: Order) => void): SortField {
  const options = orders.map((order) => element('option', { value: order }, LABELS[order]));
  const select = element('select', { name: 'sort' }, ...options);
  select.addEventListener('change', () => chosen(select.value as Order));
  const set = (order: Order) => {
    select.value = order;
  };
  const offer = (isOfStatements: boolean) => {
    for (const option of options)
      option.hidden = option.value === 'value' && !isOfStatements && !option.selected;
  };
  return { label: element('label', {}, 'Sort ', select), set, offer };
}
