/**
 * **Options** are all results of an answer as the list of a combobox, and at its end the way to the search page.
 */
import type { Kind } from '../../../model/kind.ts';
import { writeState } from '../../../search/facets/state.ts';
import type { Suggestion } from '../../../search/plan/answer.ts';
import { element, shape } from './element.ts';
import { base } from './engine.ts';
import { FEW } from './first-names.ts';
import { groupsOf } from './groups.ts';
import { cardLink } from './name-link.ts';
import { OPTION, optionGroup } from './option.ts';
import type { Shown } from './planner.ts';
import { resultLink } from './result.ts';

/** @param kind The one that was chosen; empty for all. */
export function optionsOf(shown: Shown, typed: string, kind: Kind | ''): HTMLElement[] {
  const { card, didYouMean, stage, best } = shown;
  const isSome = stage === 'whole' && best.length > 0;
  return [
    ...(card ? [cardLink(card, OPTION)] : []),
    ...groupsOf(shown, FEW).flatMap(({ label, results }) =>
      optionGroup(
        label,
        results.map((one) => resultLink(one, OPTION)),
      ),
    ),
    ...optionGroup('Did you mean', didYouMean.map(suggestion)),
    ...(isSome ? [allPages(typed, kind)] : []),
  ];
}

function suggestion({ query, title = query, kind, href }: Suggestion): HTMLElement {
  const to = href ?? `${base}search/?q=${encodeURIComponent(query)}`;
  const other = title !== query && element('small', {}, query);
  const words = element('span', { class: 'title' }, title, other && ' ', other);
  return element('a', { ...OPTION, href: to }, shape(kind ?? ''), element('span', {}, words));
}

function allPages(typed: string, kind: Kind | ''): HTMLElement {
  const state = writeState({ query: typed, chosen: kind ? { kind } : {}, order: 'best' });
  const words = element(
    'span',
    {},
    'All for ',
    element('b', {}, `“${typed.trim()}”`),
    ', to narrow and sort',
  );
  return element('a', { class: 'all', ...OPTION, href: `${base}search/?${state}` }, element('span'), words);
}
