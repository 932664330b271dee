/**
 * The search **dialog**: opens over any page, leads with the keyboard, and shows names before anything else has
 * been loaded.
 */
import rules from '../../styles/search.css?inline';
import { Combobox } from './combobox.ts';
import { dialogParts } from './dialog-parts.ts';
import { names } from './engine.ts';
import { firstNames } from './first-names.ts';
import { pause } from './pause.ts';
import type { Recent } from './recent.ts';
import { adopt } from './rules.ts';

/**
 * Milliseconds: a key that follows another sooner is part of a burst, whose last key alone is looked up; after a rest
 * all besides names is; after a while it is told that search is under way; and an empty field gets examples.
 */
const BURST = 20;
const REST = 160;
const SLOW = 300;
const EMPTY = 250;

class Dialog {
  readonly #parts = dialogParts();
  readonly #combobox = new Combobox(this.#parts.field, this.#parts.list);
  #beginning: (HTMLElement & { draw(): void }) | undefined;
  /** Comes with all that was found: before, there is nothing to be chosen. */
  #recent: Recent | undefined;
  #asked = new AbortController();
  /** When the last key was pressed. */
  #pressed = 0;

  constructor() {
    const { dialog, field, form } = this.#parts;
    field.addEventListener('input', () => {
      const since = performance.now() - this.#pressed;
      this.#pressed += since;
      void this.#search(since < BURST ? BURST : 0);
    });
    field.addEventListener('keydown', (event) => this.#onKey(event));
    dialog.addEventListener('click', (event) => this.#onClick(event));
    form.addEventListener('submit', () => this.#recent?.add(field.value));
    document.body.append(dialog);
  }

  open(query: string): void {
    const { dialog, field } = this.#parts;
    if (!dialog.open) dialog.showModal();
    void names.warm().catch(() => undefined);
    if (query) field.value = query;
    field.focus();
    field.select();
    void this.#search(0);
  }

  /** A newer question ends this one, wherever it is. */
  async #search(after: number): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const typed = this.#parts.field.value;
    if (typed.trim() === '') return this.#begin(signal).catch(() => undefined);
    this.#busy(true);
    if (this.#beginning) this.#beginning.hidden = true;
    const slow = setTimeout(() => signal.aborted || this.#underWay(), SLOW);
    let first: HTMLElement[] = [];
    try {
      if (after > 0) await pause(after, signal);
      // Where names cannot be read, the words of the pages may be.
      first = await firstNames(typed, signal).catch(() => []);
      signal.throwIfAborted();
      if (first.length > 0) this.#show(first);
      await pause(REST, signal);
      // Both at once: the one needs the other, and would ask for it only when it has come.
      void import('../../../search/text/form.ts').catch(() => undefined);
      const { recent, showAll } = await import('./show-all.ts');
      this.#recent = recent;
      signal.throwIfAborted();
      await showAll(typed, {
        parts: this.#parts,
        combobox: this.#combobox,
        hide: () => this.#show(),
        signal,
      });
    } catch {
      if (!signal.aborted) this.#fail(first);
    }
    clearTimeout(slow);
    if (!signal.aborted) this.#busy(false);
  }

  #busy(isBusy: boolean): void {
    const { dialog, list } = this.#parts;
    list.ariaBusy = `${isBusy}`;
    if (isBusy) dialog.dataset.asked = '';
  }

  /** What was found for another question is gone. */
  #underWay(): void {
    const { chips, notes, status } = this.#parts;
    status.textContent = 'Searching …';
    chips.replaceChildren();
    if (!this.#combobox.isStale) return;
    notes.replaceChildren();
    this.#combobox.show([]);
  }

  #show(options: readonly HTMLElement[] = []): void {
    this.#parts.notes.replaceChildren();
    if (options.length > 0) this.#combobox.show(options);
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const { dialog, notes, chips, status, body } = this.#parts;
    for (const place of [notes, chips, status]) place.replaceChildren();
    delete dialog.dataset.asked;
    this.#combobox.show([]);
    this.#busy(false);
    if (!this.#beginning) {
      await pause(EMPTY, signal);
      const { addFoot, createBeginning } = await import('./beginning.ts');
      this.#beginning ??= createBeginning();
      body.append(this.#beginning);
      addFoot(dialog);
    }
    this.#beginning.draw();
    this.#beginning.hidden = signal.aborted;
  }

  /** Names alone are an answer, too. */
  #fail(first: readonly HTMLElement[]): void {
    this.#show(first);
    if (first.length === 0) this.#combobox.show([]);
    const { notes, status, chips } = this.#parts;
    const words = first.length > 0 ? 'Only names were searched.' : 'Search could not be loaded.';
    chips.replaceChildren();
    status.textContent = words;
    notes.textContent = 'The connection may be gone. Another key tries again.';
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.#combobox.press(event) || this.#clears(event) || this.#enters(event)) event.preventDefault();
  }

  /** Escape empties the field first; an empty one lets it close the dialog. */
  #clears({ key }: KeyboardEvent): boolean {
    const { field } = this.#parts;
    if (key !== 'Escape' || field.value === '') return false;
    field.value = '';
    void this.#search(0);
    return true;
  }

  #enters({ key }: KeyboardEvent): boolean {
    const first = this.#beginning?.hidden === false && this.#beginning.querySelector('a');
    if (key !== 'ArrowDown' || !first) return false;
    first.focus();
    return true;
  }

  #onClick(event: MouseEvent): void {
    const { dialog, field } = this.#parts;
    const { target } = event;
    const link = (target as Element).closest('a');
    const isAsked = link?.dataset.go !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link && isAsked) {
      event.preventDefault();
      this.open(new URL(link.href).searchParams.get('q') ?? '');
      return;
    }
    if (link?.getAttribute('role') === 'option') this.#recent?.add(field.value);
    const isHere = link?.hash && link.pathname === location.pathname && link.search === location.search;
    if (target === dialog || isHere) dialog.close();
  }
}

let dialog: Dialog | undefined;

export function openDialog(query: string): void {
  if (!dialog) adopt(rules);
  dialog ??= new Dialog();
  dialog.open(query);
}
