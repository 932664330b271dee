/**
 * The search **page** keeps its question in the address, so that it can be linked, and Back works.
 */
import { moveFocus } from './keys.ts';
import { createPanel, PAUSE } from './panel.ts';

export function openPage(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const form = root.querySelector('form');
  const place = root.querySelector('[data-search-results]');
  if (!field || !form || !place) return;
  const panel = createPanel({ all: true, chosen: () => go(true) });
  place.append(...panel.parts);
  let pause = 0;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(() => go(false), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(true);
  });
  root.addEventListener('keydown', (event) => moveFocus(event, root));
  window.addEventListener('popstate', read);
  read();

  /** Look up what is asked, and write it into the address; `push` makes a step that Back undoes. */
  function go(push: boolean): void {
    const url = new URL(location.href);
    set(url, 'q', field?.value ?? '');
    set(url, 'kind', panel.kind);
    if (url.href !== location.href) history[push ? 'pushState' : 'replaceState'](null, '', url);
    void panel.search(field?.value ?? '');
  }

  function read(): void {
    const { searchParams } = new URL(location.href);
    if (field) field.value = searchParams.get('q') ?? '';
    panel.kind = searchParams.get('kind') ?? '';
    void panel.search(field?.value ?? '');
  }
}

function set({ searchParams }: URL, name: string, value: string): void {
  if (value) searchParams.set(name, value);
  else searchParams.delete(name);
}
