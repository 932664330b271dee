/**
 * **Lists of facets** beside the results: each value is a link to the same search narrowed to it, with the number
 * of what is left then. Long lists are folded, and can be filtered.
 */
import { type Facet, type FacetId, facetIds, facetLabels } from '../../../search/facets/facet.ts';
import { type SearchState, writeState } from '../../../search/facets/state.ts';
import { element, shape } from './element.ts';
import type { TitleOf } from './facet-titles.ts';

/** Values that are shown at once, and from how many on folded ones can be filtered. */
const FEW = 6;
const MANY = 15;

export function facetLists(facets: readonly Facet[], state: SearchState, titleOf: TitleOf): HTMLElement[] {
  return facets
    .filter(({ id, values }) => values.length > (id === 'disagreement' ? 0 : 1) || state.chosen[id])
    .map((facet) => facetList(withChosen(facet, state.chosen[facet.id]), state, titleOf));
}

/** What is chosen can be left again, though nothing bears it. */
function withChosen(facet: Facet, chosen: string | undefined): Facet {
  const isThere = chosen === undefined || facet.values.some(({ id }) => id === chosen);
  return isThere ? facet : { ...facet, values: [{ id: chosen, count: 0 }, ...facet.values] };
}

function facetList({ id, label, values }: Facet, state: SearchState, titleOf: TitleOf): HTMLElement {
  const rows = values.map((value) => {
    const link = valueLink(id, value.id, state, titleOf);
    link.append(' ', element('b', {}, value.count.toLocaleString('en')));
    return element('li', {}, link);
  });
  // One more row takes no more room than the words "1 more".
  const few = rows.length === FEW + 1 ? rows.length : FEW;
  const name = element('h2', { id: `facet-${id}` }, label);
  const list = element('ul', { 'aria-labelledby': `facet-${id}` }, ...rows.slice(0, few));
  const more = rows.slice(few);
  return element('section', {}, name, list, more.length > 0 && folded(label, more));
}

function valueLink(facet: FacetId, value: string, state: SearchState, titleOf: TitleOf): HTMLElement {
  const isChosen = state.chosen[facet] === value;
  const { [facet]: _, ...others } = state.chosen;
  const chosen = isChosen ? others : { ...others, [facet]: value };
  const link = element(
    'a',
    {
      href: `?${writeState({ ...state, chosen })}`,
      ...{ 'data-go': '', 'data-value': `${facet} ${value}` },
      ...(isChosen && { 'aria-current': 'true' }),
    },
    facet === 'kind' && shape(value),
    element('span', {}, titleOf(facet, value)),
  );
  return link;
}

function folded(label: string, rows: HTMLElement[]): HTMLElement {
  const list = element('ul', {}, ...rows);
  const field = element('input', { type: 'search', 'aria-label': `Filter: ${label}`, placeholder: 'Filter' });
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !(row.textContent ?? '').toLowerCase().includes(wanted);
  });
  const summary = element('summary', {}, `${rows.length.toLocaleString('en')} more`);
  return element('details', {}, summary, rows.length >= MANY && field, list);
}

/** What is chosen, each a link to the same search without it. */
export function chosenChips(state: SearchState, titleOf: TitleOf): HTMLElement[] {
  return facetIds.flatMap((facet) => {
    const value = state.chosen[facet];
    if (value === undefined) return [];
    const { [facet]: _, ...chosen } = state.chosen;
    const name = titleOf(facet, value);
    const words = `Remove ${facetLabels[facet]}: ${name}`;
    const href = `?${writeState({ ...state, chosen })}`;
    const cross = element('span', { 'aria-hidden': 'true' }, '×');
    return [
      element('a', { href, 'data-go': '', 'aria-label': words }, `${facetLabels[facet]}: ${name} `, cross),
    ];
  });
}
