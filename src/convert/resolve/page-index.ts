/**
 * The **page index** finds pages by what their names have in common with a mention: another spelling, a weak
 * name, a surname, a former id. One index serves a whole conversion; pages and names that come later are
 * taken up when it is asked for again.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { aliasName } from '../../model/claim.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage } from '../../model/page.ts';
import { acronymsOf } from './acronym.ts';
import { lastOf, partsOf } from './person-name.ts';
import { spellingKey } from './spelled-alike.ts';
import { spellings } from './spelling.ts';

/** Acronyms of fewer letters mean too many things. */
const SHORTEST = 3;

/** What names may have in common. */
type Likeness = 'spelling' | 'weak name' | 'surname' | 'former id' | 'acronym' | 'family';

/** The other names of a page: lists to which a conversion adds in place. */
interface Names {
  aliases: readonly unknown[];
  weakAliases: readonly unknown[];
  /** How many there were when they were taken up; -1 before. */
  count: number;
}

export class PageIndex {
  readonly byId = new Map<string, EntityPage>();
  /** Every id in use or used before. */
  readonly ids = new Set<string>();
  readonly events: EntityPage[] = [];
  readonly #pages: EntityPage[] = [];
  readonly #names: Names[] = [];
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
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] as EntityPage;
      if (at === this.#pages.length) this.#add(page);
      else if (this.#pages[at] !== page) return false;
      const names = this.#names[at] as Names;
      if (names.aliases.length + names.weakAliases.length === names.count) continue;
      names.count = names.aliases.length + names.weakAliases.length;
      this.#takeUp(page, at);
    }
    return pages.length >= this.#pages.length;
  }

  #add(page: EntityPage): void {
    const at = this.#pages.length;
    const { id, kind, data } = page;
    this.#pages.push(page);
    this.#names.push({ aliases: data.aliases, weakAliases: data.weakAliases, count: -1 });
    this.byId.set(id, page);
    for (const one of [id, ...data.formerIds]) this.ids.add(one);
    if (kind === 'event') this.events.push(page);
    this.#put('former id', kind, data.formerIds, at);
    if (kind === 'person') {
      const surname = lastOf(partsOf(data.name));
      this.#put('surname', kind, [surname], at);
      this.#put('family', kind, [spellingKey(surname)], at);
    }
    const acronyms = kind === 'organisation' ? acronymsOf(data.name) : [];
    this.#put('acronym', kind, new Set(acronyms.filter(({ length }) => length >= SHORTEST)), at);
  }

  /** The names to which more may come. */
  #takeUp({ kind, data }: EntityPage, at: number): void {
    this.#put('spelling', kind, spellings(kind, [data.name, ...data.aliases.map(aliasName)]), at);
    this.#put('weak name', kind, data.weakAliases.map(nameKey), at);
  }

  #put(likeness: Likeness, kind: EntityKind, keys: Iterable<string>, at: number): void {
    for (const key of keys) {
      const name = shelf(likeness, kind, key);
      const holders = this.#shelves.get(name);
      if (!holders) this.#shelves.set(name, [at]);
      else if (!holders.includes(at)) holders.push(at);
    }
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
