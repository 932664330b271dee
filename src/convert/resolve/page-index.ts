/**
 * The **page index** finds pages by what their names have in common with a mention: another spelling, a weak
 * name, a surname, a former id. One index serves a whole conversion; pages and names that come later are
 * taken up when it is asked for again.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage } from '../../model/page.ts';
import { lastOf, partsOf } from './person-name.ts';
import { spellings } from './spelling.ts';

/** What names may have in common. */
type Likeness = 'spelling' | 'weak name' | 'surname' | 'former id';

export class PageIndex {
  readonly byId = new Map<string, EntityPage>();
  /** Every id in use or used before. */
  readonly ids = new Set<string>();
  readonly events: EntityPage[] = [];
  readonly #pages: EntityPage[] = [];
  /** How many names each page had when they were taken up. */
  readonly #names: number[] = [];
  /** Places in the list of pages; most keys have one page. */
  readonly #shelves = new Map<string, number[]>();

  /** Pages of a kind that share one of the keys, in the order of the pages. */
  find(likeness: Likeness, kind: EntityKind, keys: Iterable<string>): EntityPage[] {
    const found = new Set<number>();
    for (const key of keys) {
      for (const at of this.#shelves.get(shelf(likeness, kind, key)) ?? []) found.add(at);
    }
    return [...found].sort((one, other) => one - other).flatMap((at) => this.#pages[at] ?? []);
  }

  /** Take up what is new in a list that only grows; `false` when it is another list. */
  grow(pages: readonly EntityPage[]): boolean {
    for (const [at, page] of pages.entries()) {
      if (at === this.#pages.length) this.#add(page);
      else if (this.#pages[at] !== page) return false;
      const names = page.data.aliases.length + page.data.weakAliases.length;
      if (this.#names[at] !== names) this.#takeUp(page, at);
      this.#names[at] = names;
    }
    return pages.length >= this.#pages.length;
  }

  #add(page: EntityPage): void {
    this.#pages.push(page);
    this.byId.set(page.id, page);
    for (const id of [page.id, ...page.data.formerIds]) this.ids.add(id);
    if (page.kind === 'event') this.events.push(page);
  }

  #takeUp({ kind, data }: EntityPage, at: number): void {
    const put = (likeness: Likeness, keys: Iterable<string>): void => {
      for (const key of keys) {
        const name = shelf(likeness, kind, key);
        const holders = this.#shelves.get(name);
        if (!holders) this.#shelves.set(name, [at]);
        else if (!holders.includes(at)) holders.push(at);
      }
    };
    put('spelling', spellings(kind, [data.name, ...data.aliases.map(aliasName)]));
    put('weak name', data.weakAliases.map(nameKey));
    put('former id', data.formerIds);
    if (kind === 'person') put('surname', [lastOf(partsOf(data.name))]);
  }
}

function shelf(likeness: Likeness, kind: EntityKind, key: string): string {
  return `${likeness} ${kind} ${key}`;
}

const known = new WeakMap<readonly EntityPage[], PageIndex>();

/** The index of a list of pages, grown to what the list holds now. */
export function indexOf(pages: readonly EntityPage[]): PageIndex {
  const index = known.get(pages);
  if (index?.grow(pages)) return index;
  const fresh = new PageIndex();
  fresh.grow(pages);
  known.set(pages, fresh);
  return fresh;
}
