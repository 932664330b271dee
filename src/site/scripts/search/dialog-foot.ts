/**
 * The **foot** of the dialog tells which keys do what, and where a page can be asked for.
 */
import { element } from './element.ts';
import { base } from './engine.ts';

const KEYS = { '↑ ↓': 'move', '↵': 'open', 'Ctrl ↵': 'in a new tab' };

/** It comes with what stands above it, once. */
export function addFoot(dialog: HTMLElement): void {
  if (!dialog.querySelector('.searchfoot')) dialog.append(foot());
}

function foot(): HTMLElement {
  const keys = Object.entries(KEYS).map(([key, does]) =>
    element('span', {}, ...key.split(' ').map((one) => element('kbd', {}, one)), does),
  );
  const missing = element('a', { href: `${base}search/#wanted` }, 'Ask for a page');
  return element('p', { class: 'searchfoot' }, ...keys, element('span', {}, 'Nothing found? ', missing));
}
