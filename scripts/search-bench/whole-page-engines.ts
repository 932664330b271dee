/**
 * **Whole-page engines** are npm libraries that index every page in memory, set as their users usually set
 * them: MiniSearch with prefixes and fuzziness, Lunr with its defaults.
 */
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { foldedWords } from '../../src/text/searched.ts';
import type { Indexed } from './collection.ts';
import { type Engine, LOOKED_AT } from './engine.ts';

interface Flat {
  id: string;
  title: string;
  names: string;
  text: string;
}

function flat({ href, title, names, text }: Indexed): Flat {
  return { id: href, title, names: names.map((name) => name.text).join(' · '), text };
}

export function miniSearchEngine(pages: readonly Indexed[]): Engine {
  const index = new MiniSearch<Flat>({ fields: ['title', 'names', 'text'] });
  index.addAll(pages.map(flat));
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 2 } };
  return {
    name: 'MiniSearch',
    ask: async (query) =>
      index
        .search(query, options)
        .slice(0, LOOKED_AT)
        .map(({ id }) => ({ href: String(id) })),
  };
}

export function lunrEngine(pages: readonly Indexed[]): Engine {
  const index = lunr(function () {
    this.ref('id');
    for (const field of ['title', 'names', 'text']) this.field(field);
    for (const page of pages) this.add(flat(page));
  });
  return {
    name: 'Lunr',
    ask: async (query) =>
      index
        .search(foldedWords(query).join(' '))
        .slice(0, LOOKED_AT)
        .map(({ ref }) => ({ href: ref })),
  };
}
