/**
 * The **shelves** are all listings of a site: the indexes of its kinds, its categories, its countries. What they
 * share is worked out once; the rows of a page only when it is asked for.
 */
import type { Kind } from '../../model/kind.ts';
import { type CategoryView, categoriesOf, categoryTable, categoryView } from '../category-view.ts';
import { countriesOf } from '../countries.ts';
import { type CountryView, countryPages, countryTable, countryView } from '../country-view.ts';
import type { Use } from '../evidence.ts';
import type { Library } from '../library.ts';
import { once } from '../once.ts';
import { type AlphabetPage, alphabetOf, alphabetPage } from './alphabet.ts';
import { type IndexPage, indexPage, type Shelf, shelfOf } from './index-page.ts';
import { pagesOf } from './letters.ts';
import type { Table } from './listing.ts';
import type { Surroundings } from './rows.ts';

/** Address of a page of many: the first has no number in its address. */
export interface PagePath {
  id: string;
  /** From 1. */
  page: number;
}

export interface Shelves {
  /** @throws when the index of the kind has no such part. */
  index(kind: Kind, part?: string): IndexPage;
  /** Parts of a long index; none while it is one page. */
  parts(kind: Kind): string[];
  /** Every name from A to Z; @throws when there is no such part. */
  alphabet(part?: string): AlphabetPage;
  /** Parts of a long alphabet; none while it is one page. */
  alphabetParts(): string[];
  readonly categories: Table;
  categoryPaths(): PagePath[];
  category(path: PagePath): CategoryView;
  readonly countries: Table;
  countryPaths(): PagePath[];
  country(path: PagePath): CountryView;
}

export interface ShelvesOptions {
  uses: () => ReadonlyMap<string, readonly Use[]>;
  /** Ids of entities about which sources disagree. */
  disputed: () => ReadonlySet<string>;
  /** How much of somebody's words is on record, by id. */
  sayingsOf: (id: string) => number;
}

export function shelvesOf(library: Library, { uses, disputed, sayingsOf }: ShelvesOptions): Shelves {
  const countries = once(() => countriesOf(library));
  const categories = once(() => categoriesOf(library));
  const alphabet = once(() => alphabetOf(library));
  const around: Surroundings & Pick<ShelvesOptions, 'sayingsOf'> = {
    library,
    sayingsOf,
    get countries() {
      return countries();
    },
    get disputed() {
      return disputed();
    },
    usesOf: ({ id }) => uses().get(id) ?? [],
  };
  const shelves = new Map<Kind, Shelf>();
  const shelf = (kind: Kind) => {
    const found = shelves.get(kind) ?? shelfOf(around, kind);
    shelves.set(kind, found);
    return found;
  };
  return {
    index: (kind, part) => indexPage(around, shelf(kind), part),
    parts: (kind) => shelf(kind).parts.map(({ id }) => id),
    alphabet: (part) => alphabetPage(alphabet(), part),
    alphabetParts: () => alphabet().parts.map(({ id }) => id),
    get categories() {
      return categoryTable(library, categories());
    },
    categoryPaths: () => [...categories()].flatMap(([id, list]) => paths(id, pagesOf(list).length)),
    category: ({ id, page }) => categoryView(around, categories(), id, page),
    get countries() {
      return countryTable(around);
    },
    countryPaths: () => [...countries().ties.keys()].flatMap((id) => paths(id, countryPages(around, id))),
    country: ({ id, page }) => countryView(around, id, page),
  };
}

function paths(id: string, pages: number): PagePath[] {
  return Array.from({ length: pages }, (_, at) => ({ id, page: at + 1 }));
}
