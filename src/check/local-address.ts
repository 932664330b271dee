/**
 * A **local address** is one that prose writes for a page of this site: `/people/x/`, `../x/`, or by mistake the path
 * of its file. Where the site is mounted is not known here: words before the folder are passed over.
 */
import { type Folder, folders, kindOfFolder } from '../model/kind.ts';
import type { Page } from '../model/page.ts';

export interface LocalAddress {
  /** As it is written: `people`, `peple`; absent in the path of a file beside this one. */
  folder?: string;
  id: string;
  /** Behind `#`, decoded; `''` where there is none. */
  anchor: string;
  /** It is the path of a file, or one below the page itself: the site has neither. */
  isFile: boolean;
}

const SITE = 'http://site.invalid';
/** Folders of the site that hold lists with the names of folders of content, as `/letters/people/a-b/`. */
const LISTS: ReadonlySet<string> = new Set(['letters', 'categories', 'countries', 'timeline']);

/** The page that an address on a page stands for; `undefined` where it leads elsewhere. */
export function localAddress(page: Page, url: string): LocalAddress | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\/|^$/i.test(url)) return undefined;
  const here = `${SITE}/${folders[page.kind]}/${page.id}/`;
  if (!URL.canParse(url, here)) return undefined;
  const { origin, pathname, hash } = new URL(url, here);
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'index.html');
  const last = parts.at(-1);
  const folder = parts.at(-2);
  if (origin !== SITE || last === undefined || folder === undefined) return undefined;
  const isFile = /\.mdx?$/.test(last);
  const address = { id: last.replace(/\.mdx?$/, ''), anchor: decoded(hash.slice(1)), isFile };
  if (isFile && !kindOfFolder(folder)) return address;
  const below = parts.length === 3 && parts[0] === folders[page.kind] && folder === page.id;
  if (below) return { ...address, isFile: true };
  return parts.slice(0, -2).some((part) => LISTS.has(part)) ? undefined : { folder, ...address };
}

/** Address of a page, as prose is to write it. */
export function writtenAddress(folder: Folder, id: string, anchor = ''): string {
  return `/${folder}/${id}/${anchor && `#${anchor}`}`;
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
