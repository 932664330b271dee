/**
 * An **ask link** leads to another question; the dialog and the search page ask it where they stand.
 */
import { writeState } from '../../../search/facets/state.ts';
import { element } from './element.ts';
import { base } from './engine.ts';

export function askLink(query: string, words = query): HTMLElement {
  const state = writeState({ query, chosen: {}, order: 'best' });
  return element('a', { href: `${base}search/?${state}`, 'data-go': '' }, words);
}

/** The question of a link that was clicked to be asked here, unless it is to be opened elsewhere. */
export function askedBy(event: MouseEvent): URLSearchParams | undefined {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-go]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  event.preventDefault();
  return new URL(link.href).searchParams;
}
