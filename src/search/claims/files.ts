/**
 * The **files** of the claims index as they are read: each at most once, and only those that a question needs.
 */
import { type ReadLists, readLists } from './list-file.ts';
import { MANIFEST, type Manifest, pathOf } from './manifest.ts';
import { ALL, claimKey, type Posting } from './posting.ts';
import { type ClaimRow, readRows, rowKey } from './row-file.ts';

/** Read a file below the search folder. Rejects when it cannot be read. */
export type Read = (path: string) => Promise<string>;

export class ClaimsFiles {
  readonly #read: Read;
  readonly #known = new Map<string, Promise<unknown>>();
  readonly #titles = new Map<string, string>();

  constructor(read: Read) {
    this.#read = read;
  }

  /** All postings of a list, in the order of pages; none when nobody bears the value. */
  list(key: string): Promise<Posting[]> {
    return this.#between(`${key}\t`, `${key}\n`, (name) => name === key);
  }

  /** Every claim, once. */
  all(): Promise<Posting[]> {
    return this.#between(`${ALL}=`, `${ALL}>`, (name) => name.startsWith(`${ALL}=`));
  }

  /** All postings of lists whose names lie between two, in the order of pages. */
  async range(first: string, last: string): Promise<Posting[]> {
    const postings = await this.#between(first, last, (name) => first <= name && name < last);
    return postings.sort((a, b) => (claimKey(a) < claimKey(b) ? -1 : 1));
  }

  /** Rows by page and number, `person/ada-merin 3`; one that is not there any more is left out. */
  async rows(postings: readonly Pick<Posting, 'page' | 'number'>[]): Promise<Map<string, ClaimRow>> {
    const { rows: starts } = await this.#manifest();
    const wanted = new Set(postings.map(({ page, number }) => fileOf(starts, rowKey(page, number))));
    const files = await Promise.all([...wanted].map((start) => this.#once(pathOf('rows', start), readRows)));
    return new Map(files.flatMap((rows) => [...rows]));
  }

  /** Titles of speakers and countries that were loaded, and of sources, which are loaded now. */
  async titlesOf(ids: readonly string[]): Promise<Map<string, string>> {
    const { titles: starts } = await this.#manifest();
    const wanted = ids.filter((id) => !this.#titles.has(id)).map((id) => fileOf(starts, id));
    const files = await Promise.all(
      [...new Set(wanted)].map((start) => this.#once(pathOf('titles', start), readTitles)),
    );
    const sources = Object.assign({}, ...files) as Record<string, string>;
    return new Map(ids.map((id) => [id, this.#titles.get(id) ?? sources[id] ?? id]));
  }

  async #between(first: string, last: string, wanted: (key: string) => boolean): Promise<Posting[]> {
    const { lists: starts } = await this.#manifest();
    const from = starts.indexOf(fileOf(starts, first));
    const shards = starts.filter((start, at) => at >= from && start < last);
    const files = await Promise.all(shards.map((start) => this.#once(pathOf('lists', start), this.#lists)));
    return files.flatMap(({ lists }) =>
      [...lists].flatMap(([key, postings]) => (wanted(key) ? postings : [])),
    );
  }

  /** Titles are kept as they pass by. */
  readonly #lists = (text: string): ReadLists => {
    const read = readLists(text);
    for (const [id, title] of read.titles) this.#titles.set(id, title);
    return read;
  };

  #manifest(): Promise<Manifest> {
    return this.#once(MANIFEST, (text) => JSON.parse(text) as Manifest);
  }

  /** What could not be read may be asked for again. */
  #once<Value>(path: string, parse: (text: string) => Value): Promise<Value> {
    const known = this.#known.get(path) as Promise<Value> | undefined;
    if (known) return known;
    const value = this.#read(path).then(parse);
    this.#known.set(path, value);
    value.catch(() => this.#known.delete(path));
    return value;
  }
}

function readTitles(text: string): Record<string, string> {
  return JSON.parse(text) as Record<string, string>;
}

/** Where the file begins that a key lies in. */
function fileOf(starts: readonly string[], key: string): string {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return starts[low] ?? '';
}
