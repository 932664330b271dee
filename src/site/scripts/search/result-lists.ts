/**
 * **Result lists** are what the search page shows: in groups, best first; or, sorted otherwise, one list.
 */
import type { Order } from '../../../search/facets/state.ts';
import type { Result } from '../../../search/plan/answer.ts';
import { element } from './element.ts';
import { asksForStatements, groupsOf } from './groups.ts';
import { cardLink } from './name-link.ts';
import type { Shown } from './planner.ts';
import { resultLink } from './result.ts';

export function resultLists(shown: Shown, order: Order): HTMLElement[] {
  const { card, best, stage } = shown;
  if (order !== 'best' && stage === 'whole' && !asksForStatements(shown)) return [list(best)];
  return [
    ...(card ? [cardLink(card)] : []),
    ...groupsOf(shown).flatMap(({ label, results }) => [element('h2', {}, label), list(results)]),
  ];
}

function list(results: readonly Result[]): HTMLElement {
  return element('ul', {}, ...results.map((one) => element('li', {}, resultLink(one))));
}
