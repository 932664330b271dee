/**
 * A **hot index** is the full-text index of a site in development: made when somebody first searches, kept in
 * memory, and made anew from the pages that have changed when somebody searches after a change.
 */
import { createHash } from 'node:crypto';
import { hrefOf } from '../../model/href.ts';
import { type EntityKind, folders, type Kind } from '../../model/kind.ts';
import type { Site } from '../../publish/site.ts';
import { pagesFile } from '../../search/facets/page-list.ts';
import { makeIndex } from './full-text-index.ts';
import { indexedPages } from './indexed-pages.ts';
import type { IndexFiles } from './steady-index.ts';

/** Gives the HTML of a page by its address below the base: `people/ada-merin/`. Rejects when it cannot. */
export type Render = (path: string) => Promise<string>;

/** Full text, and the file that says which page is which. */
export interface HotFiles {
  files: IndexFiles;
  pages: string;
}

interface Rendered {
  /** Of what the page shows: another one means another page. */
  print: string;
  html: string;
}

/** Pages that are rendered at the same time. */
const AT_ONCE = 4;

export class HotIndex {
  readonly #render: Render;
  #rendered: ReadonlyMap<string, Rendered> = new Map();
  /** Pagefind makes one index at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #made: { site: Site; files: Promise<HotFiles> } | undefined;

  constructor(render: Render) {
    this.#render = render;
  }

  /** The index of this site; whoever asks while it is made waits for it. */
  of(site: Site): Promise<HotFiles> {
    if (this.#made?.site === site) return this.#made.files;
    const files = this.#turn.then(() => this.#make(site));
    this.#turn = files.catch(() => undefined);
    this.#made = { site, files };
    files.catch(() => {
      if (this.#made?.files === files) this.#made = undefined;
    });
    return files;
  }

  /** Pages look otherwise now although their content is the same: all are rendered anew. */
  forget(): void {
    this.#rendered = new Map();
    this.#made = undefined;
  }

  async #make(site: Site): Promise<HotFiles> {
    const [before, rendered] = [this.#rendered, new Map<string, Rendered>()];
    const waiting = pagesOf(site);
    const work = async () => {
      for (let page = waiting.pop(); page; page = waiting.pop()) {
        const path = hrefOf('', page);
        const print = printOf(site, page);
        const known = before.get(path);
        rendered.set(path, known?.print === print ? known : { print, html: await this.#render(path) });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (this.#rendered === before) this.#rendered = rendered;
    return indexed([...rendered].map(([path, { html }]) => ({ url: `/${path}`, content: html })));
  }
}

interface Page {
  kind: Kind;
  id: string;
}

function pagesOf(site: Site): Page[] {
  return (Object.keys(folders) as Kind[]).flatMap((kind) => site.paths(kind).map(({ id }) => ({ kind, id })));
}

/** Of all that the page shows and says of itself. */
function printOf(site: Site, { kind, id }: Page): string {
  const shown =
    kind === 'source'
      ? [site.source(id), site.library.source(id).data]
      : [site.entity(kind as EntityKind, id), site.library.entity(id).data];
  return createHash('sha1').update(JSON.stringify(shown)).digest('base64');
}

async function indexed(pages: readonly { url: string; content: string }[]): Promise<HotFiles> {
  const files = await makeIndex(async (index) => {
    const errors = [];
    for (const page of pages) errors.push(...(await index.addHTMLFile(page)).errors);
    return { pages: pages.length, errors };
  });
  return { files, pages: pagesFile(indexedPages(files)).text };
}
