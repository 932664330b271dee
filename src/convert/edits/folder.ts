/**
 * A **folder** is content held in memory while somebody works in it: files by path, and the pages they are, each
 * read once.
 */
import { addressOf, type EntityPage, type Page, readPage, type SourcePage } from '../../model/page.ts';

export class Folder {
  readonly files: Map<string, string>;
  readonly #pages = new Map<string, Page | undefined>();

  constructor(files: Iterable<readonly [string, string]>) {
    this.files = new Map(files);
  }

  /** The same files, edited apart from here on; what was read of them is not read again. */
  copy(): Folder {
    const copy = new Folder(this.files);
    for (const [path, page] of this.#pages) copy.#pages.set(path, page);
    return copy;
  }

  /** Write a file, or with nothing, take it away. */
  put(path: string, text: string | undefined): void {
    this.#pages.delete(path);
    if (text === undefined) this.files.delete(path);
    else this.files.set(path, text);
  }

  /** A page that can be read. */
  page(path: string): Page | undefined {
    if (this.#pages.has(path)) return this.#pages.get(path);
    const text = this.files.get(path);
    const page = text === undefined ? undefined : readPage({ path, text }).page;
    this.#pages.set(path, page);
    return page;
  }

  /** All that can be read, sorted by path. */
  pages(): Page[] {
    const paths = [...this.files.keys()].filter((path) => addressOf(path) !== undefined).sort();
    return paths.flatMap((path) => this.page(path) ?? []);
  }

  entities(): EntityPage[] {
    return this.pages().filter((page) => page.kind !== 'source');
  }

  sources(): SourcePage[] {
    return this.pages().filter((page) => page.kind === 'source');
  }
}
