/**
 * **Pagefind as shipped**: the built site's own full-text index with its own ranking, as a site has it that
 * only adds its search field.
 */
import { join } from 'node:path';
import { openPagefind } from '../pagefind.ts';
import { type Engine, LOOKED_AT } from './engine.ts';

export async function pagefindEngine(site: string): Promise<Engine> {
  const { text } = await openPagefind(join(site, 'pagefind'), { ranking: {} });
  return {
    name: 'Pagefind as shipped',
    async ask(query) {
      const { results } = await text.search(query);
      const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
      return pages.map(({ url }) => ({ href: url.replace(/^\//, '') }));
    },
  };
}
