/**
 * The page of **connections** at work: two pickers, the address that tells what they hold, and the answer.
 */
import { connectionHref } from '../../../model/href.ts';
import { neighboursOf } from '../../../publish/connections/graph.ts';
import type { NameRow } from '../../../publish/connections/name-tree.ts';
import { element } from '../search/element.ts';
import { Data } from './data.ts';
import { Picker } from './picker.ts';
import { anotherWay, base, distanceWords, hopList, nameLink } from './show.ts';

type Content = (Node | string)[];

class Connections {
  readonly #data: Data;
  readonly #pickers: readonly Picker[];
  readonly #room = document.querySelector('[data-room]') as HTMLElement;
  readonly #status = document.querySelector('[data-status]') as HTMLElement;
  readonly #answer = document.querySelector('[data-answer]') as HTMLElement;
  readonly #title = document.title;
  /** Counts questions, so that a slow answer never replaces a later one. */
  #asked = 0;

  constructor(form: HTMLFormElement) {
    this.#data = new Data(`${base}connections/${form.dataset.version}/`);
    const fields = [...form.querySelectorAll<HTMLInputElement>('input[role=combobox]')];
    this.#pickers = fields.map((field) => new Picker(field, this.#data, () => void this.#picked(fields)));
    form.addEventListener('submit', () => void this.#submit());
    form.querySelector('[data-swap]')?.addEventListener('click', () => void this.#swap());
    window.addEventListener('popstate', () => void this.read());
  }

  /** Show what the address asks for. */
  async read(): Promise<void> {
    const asked = new URLSearchParams(location.search);
    const ids = [asked.get('from') ?? '', asked.get('to') ?? ''];
    await this.#guarded(async () => {
      const rows = await Promise.all(ids.map((id) => (id ? this.#data.byId(id) : undefined)));
      for (const [at, picker] of this.#pickers.entries()) picker.set(rows[at], ids[at]);
      const unknown = ids.filter((id, at) => id && !rows[at]);
      if (unknown.length > 0) return this.#tell(unknownWords(unknown));
      return this.#explain(rows[0], rows[1]);
    });
  }

  /** Something was picked: the answer when both are known, else the other field. */
  async #picked(fields: readonly HTMLInputElement[]): Promise<void> {
    const open = this.#pickers.findIndex(({ chosen }) => !chosen);
    if (open >= 0) fields[open]?.focus();
    await this.#go(false);
  }

  async #submit(): Promise<void> {
    await this.#guarded(async () => {
      await Promise.all(this.#pickers.map((picker) => picker.best()));
    });
    const unknown = this.#pickers.filter(({ chosen, text }) => !chosen && text).map(({ text }) => text);
    if (unknown.length > 0) this.#tell(unknownWords(unknown));
    else await this.#go(true);
  }

  async #swap(): Promise<void> {
    const [from, to] = this.#pickers;
    const [one, other] = [from?.chosen, to?.chosen];
    from?.set(other);
    to?.set(one);
    await this.#go(false);
  }

  /** Put what is chosen into the address and answer it. */
  async #go(toAnswer: boolean): Promise<void> {
    const [from, to] = this.#pickers.map(({ chosen }) => chosen);
    const address = connectionHref(base, from?.[2], to?.[2]);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    await this.#guarded(() => this.#explain(from, to));
    if (toAnswer) this.#answer.querySelector('h2')?.focus();
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#tell(
        'The connections could not be loaded. Load this page again; the site may just have been published anew.',
      );
    }
  }

  async #explain(from?: NameRow, to?: NameRow): Promise<void> {
    const asked = ++this.#asked;
    this.#room.classList.toggle('asked', Boolean(from ?? to));
    document.title = from && to ? `${from[3]} and ${to[3]}: ${this.#title}` : this.#title;
    if (!from || !to)
      return this.#tell((from ?? to) ? `Choose what to connect ${(from ?? to)?.[3]} with.` : '');
    if (from[0] === to[0]) return this.#tell('That is the same page twice. Choose two that differ.');
    this.#tell('Looking for the shortest chain …', true);
    const content = await this.#content(from, to);
    if (asked !== this.#asked) return;
    this.#answer.replaceChildren(...content);
    this.#status.textContent = '';
    this.#room.classList.remove('loading');
  }

  async #content(from: NameRow, to: NameRow): Promise<Content> {
    const [first, ...others] = await this.#data.ways(from[0], to[0]);
    if (!first) return this.#nothing(from, to);
    const heading = element('h2', { tabindex: '-1' }, `${from[3]} and ${to[3]} are ${distanceWords(first)}`);
    const hops = await hopList(this.#data, first);
    const isWeak = first.steps.some(({ mention }) => mention);
    const weak = isWeak
      ? [
          element(
            'p',
            { class: 'remark' },
            'No chain of statements connects them here. The nearest that does goes over passages that name two together.',
          ),
        ]
      : [];
    if (others.length === 0 || first.steps.length === 1) return [heading, ...weak, hops];
    const rest = await Promise.all(others.map((way) => anotherWay(this.#data, way)));
    return [heading, ...weak, hops, ...rest];
  }

  /** No chain at all: what each is joined to, as the nearest that can be said. */
  async #nothing(from: NameRow, to: NameRow): Promise<Content> {
    const heading = element(
      'h2',
      { tabindex: '-1' },
      `No chain of statements connects ${from[3]} and ${to[3]} here`,
    );
    return [heading, ...(await Promise.all([from, to].map((row) => this.#joinedTo(row))))];
  }

  async #joinedTo([number, kind, id, name]: NameRow): Promise<HTMLElement> {
    const nearest = neighboursOf(await this.#data.statements(), number).slice(0, 3);
    const rows = await Promise.all(nearest.map((node) => this.#data.node(node)));
    const links = rows.flatMap((row, at): Content => [at > 0 ? ', ' : '', nameLink(row)]);
    const subject = nameLink([kind, id, name]);
    if (links.length === 0)
      return element(
        'p',
        { class: 'remark' },
        subject,
        ' is joined to nothing: no statement here relates it to another page.',
      );
    return element('p', { class: 'remark' }, 'The nearest that ', subject, ' is joined to: ', ...links, '.');
  }

  #tell(words: string, isLoading = false): void {
    this.#answer.replaceChildren();
    this.#status.textContent = words;
    this.#room.classList.toggle('loading', isLoading);
  }
}

function unknownWords(names: readonly string[]): string {
  return `No page here is called ${names.map((name) => `“${name}”`).join(' or ')}. Type another name, and choose from the list.`;
}

export async function openConnections(form: HTMLFormElement): Promise<void> {
  const connections = new Connections(form);
  if (location.search) await connections.read();
}
