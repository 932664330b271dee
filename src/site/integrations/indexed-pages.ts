/**
 * **Indexed pages** are those that full text finds; it calls them by names of its own, which are known when they have
 * been indexed: then its hits can be counted by facet.
 */
import { gunzipSync } from 'node:zlib';
import { kindOfFolder } from '../../model/kind.ts';
import type { ListedPage } from '../../search/facets/page-list.ts';
import type { IndexFiles } from './steady-index.ts';

/** A page, as the name of its file has it: `fragment/en_9dad449.pf_fragment`. */
const PAGE = /^fragment\/(.*)\.pf_fragment$/;

export function indexedPages(files: IndexFiles): ListedPage[] {
  return [...files].flatMap(([path, bytes]) => {
    const textId = PAGE.exec(path)?.[1];
    const key = textId && keyOf(gunzipSync(bytes).toString());
    return key ? [{ key, textId }] : [];
  });
}

/** `person/ada-merin`; `undefined` in the index of a site without pages. */
function keyOf(fragment: string): string | undefined {
  const url = /"url":"([^"]*)"/.exec(fragment)?.[1] ?? '';
  const [folder = '', id = ''] = url.split('/').slice(-3);
  const kind = kindOfFolder(folder);
  return kind && `${kind}/${id}`;
}
