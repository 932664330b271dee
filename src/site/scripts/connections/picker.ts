/**
 * A **picker** is a field in which an entity is chosen by any of its names: a combobox with a list below.
 */
import type { Kind } from '../../../model/kind.ts';
import { kindNames } from '../../../model/kind.ts';
import type { NameRow } from '../../../publish/connections/name-tree.ts';
import { foldedWords } from '../../../text/searched.ts';
import { element, shape } from '../search/element.ts';
import type { Data } from './data.ts';
import { findNames } from './names.ts';

const MOST = 8;

export class Picker {
  chosen: NameRow | undefined;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #data: Data;
  readonly #onChosen: () => void;
  #offered: NameRow[] = [];
  #marked = -1;

  constructor(field: HTMLInputElement, data: Data, onChosen: () => void) {
    this.#field = field;
    this.#data = data;
    this.#onChosen = onChosen;
    this.#list = document.getElementById(field.getAttribute('aria-controls') ?? '') as HTMLElement;
    field.addEventListener('input', () => {
      this.chosen = undefined;
      void this.#offer();
    });
    field.addEventListener('focus', () => field.select());
    field.addEventListener('blur', () => this.#close());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#choose([...this.#list.children].indexOf(option));
    });
    if (document.activeElement === field && field.value) void this.#offer();
  }

  get text(): string {
    return this.#field.value.trim();
  }

  /** What is shown; `words` when no page bears what was asked for. */
  set(row: NameRow | undefined, words = ''): void {
    this.chosen = row;
    this.#field.value = row?.[3] ?? words;
    this.#close();
  }

  /** The chosen entity, or the one that best fits what is typed. */
  async best(): Promise<NameRow | undefined> {
    if (!this.chosen && this.text) this.set((await this.#matching(this.text))[0], this.text);
    return this.chosen;
  }

  async #matching(typed: string): Promise<NameRow[]> {
    const longest = foldedWords(typed).sort((a, b) => b.length - a.length)[0] ?? '';
    const found = await Promise.all([...new Set([typed, longest])].map((one) => this.#data.names(one)));
    const byId = new Map(found.flat().map((row) => [row[2], row]));
    const rows = [...byId.values()].sort((a, b) => a[0] - b[0]);
    const fitting = findNames(
      rows.map(([, kind, id, name, others]) => [kind as Kind, id, name, '', others]),
      typed,
      MOST,
    );
    return fitting.map(({ row }) => byId.get(row[1]) as NameRow);
  }

  async #offer(): Promise<void> {
    const typed = this.text;
    const offered = typed ? await this.#matching(typed).catch(() => []) : [];
    if (typed !== this.text) return;
    this.#offered = offered;
    this.#list.replaceChildren(...offered.map((row, at) => this.#option(row, at)));
    const isOpen = offered.length > 0 && document.activeElement === this.#field;
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
    this.#mark(isOpen ? 0 : -1);
  }

  #option([, kind, , name, others]: NameRow, at: number): HTMLElement {
    const { one } = kindNames[kind as Kind];
    const also = others[0] && element('span', { class: 'also' }, others.slice(0, 3).join(', '));
    return element(
      'li',
      { role: 'option', id: `${this.#list.id}-${at}`, 'aria-selected': 'false' },
      shape(kind),
      element('span', { class: 'called' }, name),
      also,
      element('span', { class: 'kind' }, one),
    );
  }

  #mark(at: number): void {
    this.#marked = at;
    for (const [place, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(place === at));
      if (place === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at >= 0) this.#field.setAttribute('aria-activedescendant', `${this.#list.id}-${at}`);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  #onKey(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (this.#list.hidden) {
      if (step && this.text) void this.#offer();
      return;
    }
    if (step) this.#mark((this.#marked + step + this.#offered.length) % this.#offered.length);
    else if (event.key === 'Enter') this.#choose(this.#marked);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
  }

  #choose(at: number): void {
    const row = this.#offered[at];
    if (!row) return;
    this.set(row);
    this.#onChosen();
  }

  #close(): void {
    this.#list.hidden = true;
    this.#field.setAttribute('aria-expanded', 'false');
    this.#mark(-1);
  }
}
