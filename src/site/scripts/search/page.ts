/**
 * The search **page** shows everything that was found, to be narrowed and sorted. Its address says all that was
 * asked, so that it can be linked, and Back works.
 */
import { facetIds } from '../../../search/facets/facet.ts';
import { type Order, readState, type SearchState, writeState } from '../../../search/facets/state.ts';
import { askedBy } from './ask-link.ts';
import { countWords } from './count-words.ts';
import { element } from './element.ts';
import { base } from './engine.ts';
import { chosenChips, facetLists } from './facet-lists.ts';
import { titlesFor } from './facet-titles.ts';
import { asksForStatements, shownByKind, sumOf } from './groups.ts';
import { ask, type Shown } from './planner.ts';
import { leadToForge } from './questions.ts';
import { recentOf } from './recent.ts';
import { resultLists } from './result-lists.ts';
import { sortField } from './sort.ts';
import { meant, notLoaded, told } from './told.ts';

/** Milliseconds without a key after which the words are looked up. */
const PAUSE = 160;
/** Milliseconds after which it is told that search is under way. */
const SLOW = 300;
/** Pages that are looked into, at first and with each step more. */
const STEP = 24;

/** What a step of the history keeps besides its address: how much was shown, and how far down the reader was. */
interface Kept {
  look?: number;
  down?: number;
}

class ResultsPage {
  readonly #root: HTMLElement;
  readonly #field: HTMLInputElement;
  readonly #recent = recentOf(base);
  readonly #facets = element('div', { class: 'facetlists' });
  readonly #narrow = element('details', { class: 'facets' }, element('summary', {}, 'Narrow'), this.#facets);
  readonly #status = element('p', { class: 'count', role: 'status', tabindex: '-1' });
  readonly #sort = sortField((order) => this.#go({ ...this.#state(), order }));
  readonly #head = element('div', { class: 'foundhead' }, this.#status, this.#sort.label);
  readonly #chosen = element('p', { class: 'chosen' });
  readonly #notes = element('div', { class: 'told' });
  readonly #results = element('div', { class: 'results' });
  readonly #found: HTMLElement;
  #asked = new AbortController();
  #look = STEP;
  /** The question whose answer stands there: narrowed or sorted anew, it stays until the new one is whole. */
  #answered = '';
  /** Takes the focus to where it belongs when all has come. */
  #refocus: (() => void) | undefined;

  constructor(root: HTMLElement, field: HTMLInputElement) {
    this.#root = root;
    this.#field = field;
    const list = element('div', {}, this.#head, this.#chosen, this.#notes, this.#results);
    this.#found = element('div', { class: 'found', hidden: '' }, this.#narrow, list);
    root.querySelector('[data-search-results]')?.append(this.#found);
    this.#narrow.open = matchMedia('(min-width: 64rem)').matches;
    let pause = 0;
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = window.setTimeout(
        () => this.#go({ ...this.#state(), query: field.value }, 'replaceState'),
        PAUSE,
      );
    });
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(pause);
      this.#recent.add(field.value);
      this.#go({ ...this.#state(), query: field.value });
    });
    root.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('popstate', () => void this.#read());
    // What was typed before this script had come is asked now.
    if (field.value && location.search === '')
      this.#go({ ...this.#state(), query: field.value }, 'replaceState');
    else void this.#read();
  }

  #state(): SearchState {
    return readState(new URLSearchParams(location.search));
  }

  /** A step that Back undoes, unless it only replaces what is being typed. */
  #go(state: SearchState, how: 'pushState' | 'replaceState' = 'pushState'): void {
    const search = `${writeState(state)}`;
    const address = `${location.pathname}${search && `?${search}`}`;
    if (address !== location.pathname + location.search) history[how](null, '', address);
    void this.#read();
  }

  get #kept(): Kept {
    return (history.state as Kept | null) ?? {};
  }

  /** Back from a page that was found leads to the same results at the same place. */
  #keep(kept: Kept): void {
    history.replaceState({ ...this.#kept, ...kept }, '');
  }

  async #read(): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const state = this.#state();
    this.#look = this.#kept.look ?? STEP;
    if (this.#field.value !== state.query) this.#field.value = state.query;
    this.#status.dataset.query = state.query;
    this.#sort.set(state.order);
    const start = this.#root.querySelector<HTMLElement>('[data-search-start]');
    const isEmpty = state.query.trim() === '';
    document.title = document.title.replace(/^.*?(?=Search · )/, () =>
      isEmpty ? '' : `${state.query.trim()} · `,
    );
    if (start) start.hidden = !isEmpty;
    this.#found.hidden = isEmpty;
    if (!isEmpty) await this.#search(state, signal);
  }

  async #search(state: SearchState, signal: AbortSignal): Promise<void> {
    const { query, chosen, order } = state;
    const isNarrowed = Object.keys(chosen).length > 0;
    const more = { look: this.#look, claims: this.#look, places: 3, facets: facetIds };
    const slow = setTimeout(() => signal.aborted || this.#underWay(), SLOW);
    this.#results.ariaBusy = 'true';
    try {
      for await (const shown of ask(query, { signal, chosen, order, ...more })) {
        if (signal.aborted) return;
        if (shown.stage !== 'whole' && query === this.#answered) continue;
        if (shown.stage === 'whole') clearTimeout(slow);
        this.#show(isNarrowed ? { ...shown, isNarrowed } : shown, order);
        if (shown.stage === 'whole') await this.#showFacets(shown, state, signal);
      }
      if (signal.aborted) return;
      this.#answered = query;
      this.#results.ariaBusy = 'false';
      this.#return();
      this.#refocus?.();
      this.#refocus = undefined;
    } catch {
      if (!signal.aborted) this.#fail(query);
    }
    clearTimeout(slow);
  }

  #underWay(): void {
    this.#status.textContent = 'Searching …';
  }

  #fail(query: string): void {
    this.#answered = '';
    for (const place of [this.#results, this.#chosen, this.#facets]) place.replaceChildren();
    this.#notes.replaceChildren(...notLoaded(query));
    this.#status.textContent = 'Search could not be loaded';
    this.#found.dataset.bare = '';
    this.#narrow.hidden = true;
  }

  #return(): void {
    const { down = 0 } = this.#kept;
    if (down === 0) return;
    this.#keep({ down: 0 });
    window.scrollTo({ top: down, behavior: 'instant' });
    history.scrollRestoration = 'auto';
  }

  #show(shown: Shown, order: Order): void {
    const { didYouMean, stage } = shown;
    this.#notes.replaceChildren(...told(shown));
    if (didYouMean.length > 0) this.#notes.append(meant(didYouMean));
    void leadToForge(this.#notes);
    this.#results.replaceChildren(...resultLists(shown, order));
    if (stage !== 'whole') return;
    this.#sort.offer(asksForStatements(shown));
    const isOneList = order !== 'best' && !asksForStatements(shown);
    const count = isOneList ? shown.best.length : sumOf(shownByKind(shown));
    this.#status.textContent = countWords(shown, count);
    // Where nothing was found there is nothing to sort, and the words below say so larger.
    if (shown.best.length > 0) delete this.#found.dataset.bare;
    else this.#found.dataset.bare = '';
    if (shown.total > count && shown.total > this.#look) this.#results.append(this.#more());
  }

  #more(): HTMLElement {
    const button = element('button', { type: 'button', class: 'button' }, 'Show more');
    button.addEventListener('click', () => {
      const before = new Set(this.#links().map(({ href }) => href));
      this.#refocus = () =>
        this.#links()
          .find(({ href }) => !before.has(href))
          ?.focus({ preventScroll: true });
      this.#keep({ look: this.#look + STEP });
      button.disabled = true;
      void this.#read();
    });
    return button;
  }

  async #showFacets(shown: Shown, state: SearchState, signal: AbortSignal): Promise<void> {
    const titles = await titlesFor(shown, state.chosen);
    if (signal.aborted) return;
    this.#facets.replaceChildren(...facetLists(shown.facets, state, titles));
    this.#chosen.replaceChildren(...chosenChips(state, titles));
    this.#narrow.hidden = this.#facets.children.length === 0;
  }

  #onClick(event: MouseEvent): void {
    if ((event.target as Element).closest('.results a')) {
      this.#recent.add(this.#field.value);
      this.#keep({ down: window.scrollY });
      history.scrollRestoration = 'manual';
    }
    const asked = askedBy(event);
    if (!asked) return;
    const at = this.#chosenIn(event);
    this.#refocus = () =>
      (at ? this.#facets.querySelector<HTMLElement>(at) : this.#status)?.focus({ preventScroll: true });
    this.#go(readState(asked));
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#results.querySelectorAll('a')];
  }

  /** What finds the value again that was chosen in a list of facets. */
  #chosenIn({ target }: Event): string | undefined {
    const value = (target as Element).closest<HTMLElement>('.facets a[data-value]')?.dataset.value;
    return value === undefined ? undefined : `[data-value="${CSS.escape(value)}"]`;
  }
}

export function openPage(root: HTMLElement): void {
  // Without script the form leads to the lists below.
  if (location.hash === '#lists') {
    history.replaceState(null, '', location.pathname + location.search);
    window.scrollTo(0, 0);
  }
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  if (field) new ResultsPage(root, field);
}
