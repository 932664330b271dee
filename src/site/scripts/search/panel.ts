/**
 * The **panel** is what stands below a search field: chips of kinds, results, and what is told when there are
 * none. The dialog and the search page both have one.
 */
import { folders, type Kind, kindNames } from '../../../model/kind.ts';
import { element, shape } from './element.ts';
import { type Answer, ask, base } from './engine.ts';
import { resultGroups } from './results.ts';

export interface Panel {
  /** Chips, status and results, to be put into the page. */
  parts: HTMLElement[];
  kind: string;
  search(query: string): Promise<void>;
}

interface Options {
  /** Show everything that was found. */
  all: boolean;
  kind?: string;
  /** Called when another kind is chosen. */
  chosen(): void;
}

/** Milliseconds without a key after which the words are looked up. */
export const PAUSE = 120;

export function createPanel({ all, kind = '', chosen }: Options): Panel {
  const chips = element('fieldset', { class: 'chips' });
  const status = element('p', { class: 'hidden', role: 'status' });
  const results = element('div', { class: 'results' });
  let asked = 0;
  const panel: Panel = { parts: [chips, status, results], kind, search };
  chips.addEventListener('change', ({ target }) => {
    panel.kind = (target as HTMLInputElement).value;
    chosen();
  });
  return panel;

  /** Answers that come after a newer question are dropped. */
  async function search(query: string): Promise<void> {
    const mine = ++asked;
    if (query.trim() === '') return show([], '', new Map());
    const late = setTimeout(() => mine === asked && results.replaceChildren(told('Searching …')), 400);
    try {
      const answer = await ask(query, panel.kind);
      if (mine === asked) show(groupsOf(answer, query), words(answer), answer.counts);
    } catch {
      if (mine === asked) show([notLoaded(query)], 'Search could not be loaded.', new Map());
    } finally {
      clearTimeout(late);
    }
  }

  function groupsOf(answer: Answer, query: string): HTMLElement[] {
    const groups = resultGroups(answer, query, all);
    return groups.length > 0 ? groups : [nothing(query)];
  }

  function show(groups: HTMLElement[], said: string, counts: Map<string, number>): void {
    results.replaceChildren(...groups);
    results.scrollTop = 0;
    status.textContent = said;
    const focused = chips.contains(document.activeElement);
    chips.replaceChildren(...chipsOf(counts, panel.kind));
    if (focused) chips.querySelector<HTMLInputElement>(':checked')?.focus();
  }
}

function words({ names, parts }: Answer): string {
  const found = names.length + parts.length;
  return found === 0 ? 'Nothing found' : `${found} ${found === 1 ? 'result' : 'results'}`;
}

function chipsOf(counts: Map<string, number>, kind: string): HTMLElement[] {
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  if (sum === 0 && !kind) return [];
  const kinds = (Object.keys(folders) as Kind[]).filter((one) => counts.has(one) || one === kind);
  return [
    element('legend', { class: 'hidden' }, 'Kind'),
    chip('', 'All', sum, kind),
    ...kinds.map((one) => chip(one, kindNames[one].many, counts.get(one) ?? 0, kind)),
  ];
}

function chip(value: string, name: string, count: number, chosen: string): HTMLElement {
  const input = element('input', { type: 'radio', name: 'search-kind', value });
  input.checked = value === chosen;
  return element('label', {}, input, value !== '' && shape(value), name, element('b', {}, `${count}`));
}

function told(text: string, ...more: (HTMLElement | string)[]): HTMLElement {
  return element('p', { class: 'told' }, text, ...more);
}

function nothing(query: string): HTMLElement {
  return element(
    'div',
    { class: 'told' },
    element('strong', {}, `Nothing found for “${query}”`),
    'Try fewer words, the beginning of a name, or another spelling. You can also browse ',
    ...links(),
    '.',
  );
}

function notLoaded(query: string): HTMLElement {
  const again = element('a', { href: `${base}search/?q=${encodeURIComponent(query)}` }, 'Try again');
  return element(
    'div',
    { class: 'told' },
    element('strong', {}, 'Search could not be loaded'),
    'The connection may be gone, or the site was not indexed yet. ',
    again,
    ', or browse ',
    ...links(),
    '.',
  );
}

function links(): (HTMLElement | string)[] {
  return (Object.keys(folders) as Kind[]).flatMap((kind, index) => [
    index === 0 ? '' : ', ',
    element('a', { href: `${base}${folders[kind]}/` }, kindNames[kind].many.toLowerCase()),
  ]);
}
