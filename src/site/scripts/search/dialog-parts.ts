/**
 * The **parts** of the search dialog, as yet without life.
 */
import { element } from './element.ts';
import { base } from './engine.ts';

export interface Parts {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Narrow to one kind. They share a row with the status, so that nothing moves when they come. */
  chips: HTMLFieldSetElement;
  status: HTMLElement;
  /** What scrolls: notes, the list, and what stands there before anything is typed. */
  body: HTMLElement;
  notes: HTMLElement;
  list: HTMLElement;
}

export function dialogParts(): Parts {
  const field = element('input', {
    ...{ type: 'text', name: 'q', role: 'combobox', 'aria-label': 'Search', inputmode: 'search' },
    ...{ 'aria-expanded': 'false', 'aria-controls': 'found', 'aria-autocomplete': 'list' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search' },
    placeholder: 'Names and words',
  });
  const closes = element('span', { class: 'hidden' }, ' closes search');
  const close = element('button', { type: 'button' }, 'Esc', closes);
  const lens = document.querySelector('.lens')?.cloneNode(true) ?? '';
  const form = element('form', { class: 'searchbar', action: `${base}search/` }, lens, field, close);
  const chips = element('fieldset', { class: 'chips' });
  const status = element('p', { role: 'status' });
  const tally = element('div', { class: 'tally' }, chips, status);
  const notes = element('div', { class: 'told' });
  const list = element('div', { id: 'found', role: 'listbox', 'aria-label': 'Results', hidden: '' });
  const body = element('div', { class: 'results' }, notes, list);
  const attributes = { class: 'overlay', 'aria-label': 'Search' };
  const dialog = element('dialog', attributes, form, tally, body);
  close.addEventListener('click', () => dialog.close());
  return { dialog, form, field, chips, status, body, notes, list };
}
