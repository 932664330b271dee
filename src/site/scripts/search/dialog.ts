/**
 * The search **dialog**: opens over any page, leads with the keyboard, closes with Escape.
 */
import rules from '../../styles/search.css?inline';
import { element } from './element.ts';
import { base, load } from './engine.ts';
import { moveFocus } from './keys.ts';
import { createPanel, PAUSE } from './panel.ts';

let dialog: HTMLDialogElement | undefined;

export function openDialog(query: string): void {
  dialog ??= build();
  const field = dialog.querySelector('input');
  if (!dialog.open) dialog.showModal();
  if (field && query) field.value = query;
  field?.select();
  void load().catch(() => undefined);
}

/** A strict policy allows a style sheet that is made by script. */
function adoptRules(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function build(): HTMLDialogElement {
  adoptRules();
  const field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search',
    placeholder: 'Half a name, a designation, a phrase',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const panel = createPanel({ all: false, chosen: () => void panel.search(field.value) });
  const close = element(
    'button',
    { type: 'button' },
    'Esc',
    element('span', { class: 'hidden' }, ' closes search'),
  );
  const bar = element('form', { class: 'searchbar', action: `${base}search/` }, lens(), field, close);
  const made = element(
    'dialog',
    { class: 'overlay', 'aria-label': 'Search' },
    bar,
    ...panel.parts,
    foot(field),
  );
  let pause = 0;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => void panel.search(field.value), PAUSE);
  });
  bar.addEventListener('submit', (event) => {
    const first = made.querySelector<HTMLAnchorElement>('.results li a');
    if (!first) return;
    event.preventDefault();
    location.assign(first.href);
  });
  close.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (event.target === made || link?.hash) made.close();
  });
  made.addEventListener('keydown', (event) => moveFocus(event, made));
  document.body.append(made);
  return made;
}

function lens(): Node {
  return document.querySelector('.lens')?.cloneNode(true) ?? document.createTextNode('');
}

function foot(field: HTMLInputElement): HTMLElement {
  const key = (name: string, does: string) =>
    element('span', { class: 'keys' }, element('kbd', {}, name), does);
  const all = element('a', { href: `${base}search/` }, 'Show everything found');
  all.addEventListener('click', () => {
    all.href = `${base}search/?q=${encodeURIComponent(field.value)}`;
  });
  return element(
    'p',
    { class: 'searchfoot' },
    key('↑ ↓', 'move'),
    key('↵', 'open'),
    element('span', {}, all),
  );
}
