/**
 * Chips of **kinds** narrow what the dialog shows to one kind, and tell how many of each were found.
 */
import { folders, type Kind, kindNames } from '../../../model/kind.ts';
import { element, shape } from './element.ts';
import { sumOf } from './groups.ts';

export function kindChips(counts: ReadonlyMap<Kind, number>, chosen: Kind | ''): HTMLElement[] {
  const kinds = (Object.keys(folders) as Kind[]).filter((one) => counts.has(one) || one === chosen);
  if (kinds.length < 2 && chosen === '') return [];
  return [
    element('legend', { class: 'hidden' }, 'Kind'),
    chip('', 'All', sumOf(counts), chosen),
    ...kinds.map((one) => chip(one, kindNames[one].many, counts.get(one) ?? 0, chosen)),
  ];
}

function chip(value: Kind | '', name: string, count: number, chosen: Kind | ''): HTMLElement {
  const input = element('input', { type: 'radio', name: 'search-kind', value });
  input.checked = value === chosen;
  const number = element('b', {}, count.toLocaleString('en'));
  return element('label', {}, input, value !== '' && shape(value), name, number);
}
