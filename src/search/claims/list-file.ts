/**
 * A **list file** holds the lists of a range of keys. A claim that is in several of them is written once; so is
 * the title of whatever claims name by id.
 */
import type { Modality, Quantity } from '../../model/schema.ts';
import type { Titled } from './claim-record.ts';
import { claimKey, type Posting } from './posting.ts';

/** One page's claims in one list. */
export interface ListPart {
  /** List and page: what parts are sorted by. */
  key: string;
  list: string;
  postings: readonly Posting[];
  titled: readonly Titled[];
}

type Place = number;
/** Ids are places in `ids`; what is absent at the end is not written. */
type WrittenClaim = [
  page: Place,
  number: number,
  property: Place,
  by: Place,
  sources: Place | Place[],
  date?: string,
  modality?: Modality | '',
  disputed?: 0 | 1,
  day?: string,
  ...quantity: (string | number)[],
];

export interface ListFile {
  ids: string[];
  /** Of speakers and countries, by id. */
  titles: Record<string, string>;
  pages: [key: string, categories: string[], countries: Place[]][];
  claims: WrittenClaim[];
  /** Places in `claims`. */
  lists: Record<string, Place[]>;
}

export function writeLists(parts: readonly ListPart[]): string {
  const [ids, pages, claims] = [
    new Places<string>(),
    new Places<ListFile['pages'][0]>(),
    new Places<WrittenClaim>(),
  ];
  const lists: Record<string, Place[]> = {};
  for (const { list: key, postings } of parts) {
    for (const one of postings) {
      const { page: name, categories, countries } = one;
      const page = pages.of(name, () => [name, [...categories], countries.map((id) => ids.of(id, () => id))]);
      const place = claims.of(claimKey(one), () => written(one, page, (id) => ids.of(id, () => id)));
      const known = lists[key];
      if (known) known.push(place);
      else lists[key] = [place];
    }
  }
  const titles = parts.flatMap(({ titled }) => titled.map(({ id, title }) => [id, title] as const));
  const file: ListFile = {
    ids: ids.all,
    titles: Object.fromEntries([...titles].sort(([a], [b]) => (a < b ? -1 : 1))),
    pages: pages.all,
    claims: claims.all,
    lists,
  };
  return JSON.stringify(file);
}

/** Things, each with its place in the order in which they were first met. */
class Places<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<string, Place>();

  of(name: string, make: () => Value): Place {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.#places.size);
    this.all.push(make());
    return this.#places.size - 1;
  }
}

function written(posting: Posting, page: Place, place: (id: string) => Place): WrittenClaim {
  const { number, property, by, sources, date, modality, disputed, day, quantity } = posting;
  const [source, another] = sources;
  const whole: WrittenClaim = [
    page,
    number,
    place(property),
    by === '' ? -1 : place(by),
    another === undefined ? place(source ?? '') : sources.map(place),
    date,
    modality === 'asserted' ? '' : modality,
    disputed ? 1 : 0,
    day,
    ...(quantity ? writtenQuantity(quantity) : []),
  ];
  while (whole.at(-1) === '' || (whole.length === 8 && whole.at(-1) === 0)) whole.pop();
  return whole;
}

function writtenQuantity({ value, unit, qualifier = '', to }: Quantity): (string | number)[] {
  return to === undefined ? [value, unit, qualifier] : [value, unit, qualifier, to];
}

/** The postings of a file by list, and the titles it knows. */
export interface ReadLists {
  lists: ReadonlyMap<string, readonly Posting[]>;
  titles: ReadonlyMap<string, string>;
}

export function readLists(text: string): ReadLists {
  const file = JSON.parse(text) as ListFile;
  const postings = file.claims.map((claim) => read(file, claim));
  const lists = Object.entries(file.lists).map(([key, places]): [string, Posting[]] => [
    key,
    places.flatMap((place) => postings[place] ?? []),
  ]);
  return { lists: new Map(lists), titles: new Map(Object.entries(file.titles)) };
}

function read({ ids, pages }: ListFile, claim: WrittenClaim): Posting {
  const [page, number, property, by, sources, date = '', modality, disputed, day = '', ...quantity] = claim;
  const [name = '', categories = [], countries = []] = pages[page] ?? [];
  const id = (place: Place) => ids[place] ?? '';
  return {
    ...{ page: name, number, property: id(property), by: id(by), date, day, categories },
    sources: [sources].flat().map(id),
    countries: countries.map(id),
    modality: modality || 'asserted',
    disputed: disputed === 1,
    quantity: readQuantity(quantity),
  };
}

function readQuantity([value, unit, qualifier, to]: (string | number)[]): Quantity | undefined {
  if (typeof value !== 'number' || unit === undefined) return undefined;
  const [words, end] = [qualifier && String(qualifier), typeof to === 'number' ? to : undefined];
  return {
    value,
    unit: String(unit),
    ...(words && { qualifier: words }),
    ...(end !== undefined && { to: end }),
  };
}
