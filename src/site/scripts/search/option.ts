/**
 * An **option** is a result in the list of a combobox; options of one sort stand in a group with a label.
 */
import { element } from './element.ts';

export const OPTION = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };

export function optionGroup(label: string, options: readonly HTMLElement[]): HTMLElement[] {
  if (options.length === 0) return [];
  const id = `found-${label.replaceAll(' ', '-')}`;
  const heading = element('span', { id, class: 'label' }, label);
  return [element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options)];
}
