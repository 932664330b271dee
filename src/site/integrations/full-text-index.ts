/**
 * The **full-text index** is made by Pagefind: of every page it sees what stands in `data-pagefind-body`.
 *
 * https://pagefind.app/docs/node-api/
 */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { settings } from '../settings.ts';
import { type IndexFiles, steady } from './steady-index.ts';

/** Marks, controls and captions beside every statement; larger parts say themselves that they are not searched. */
const excludeSelectors = ['.cite', '.number', '.fix', '.caption', '.shut', '.evidence footer'];
/** Pagefind has interfaces, too; this site has one of its own. */
const INTERFACE = /-ui\.(?:js|css)$|^pagefind-highlight\.js$/;

/** Adds pages to an index and tells how many files it looked at. */
export type AddPages = (index: PagefindIndex) => Promise<{ pages: number; errors: string[] }>;

/**
 * Make an index. Without pages it finds nothing, and can be opened.
 *
 * The files come from Pagefind's memory: those that it writes itself may still be unfinished when it says that they
 * are written.
 *
 * @throws when anything went wrong.
 */
export async function makeIndex(add: AddPages): Promise<IndexFiles> {
  const { language } = settings;
  const { index, errors } = await createIndex({
    forceLanguage: language,
    writePlayground: false,
    excludeSelectors,
  });
  if (!index) throw new Error(`Internal error: no search index: ${errors.join('; ')}`);
  try {
    const added = await add(index);
    const none = added.pages > 0 ? undefined : await index.addCustomRecord(NOTHING);
    const made = await index.getFiles();
    const failed = [...added.errors, ...(none?.errors ?? []), ...made.errors];
    if (failed.length > 0) throw new Error(`Internal error: the search index failed: ${failed.join('; ')}`);
    const files = made.files.filter(({ path }) => !INTERFACE.test(path));
    return steady(new Map(files.map(({ path, content }) => [path, content])));
  } finally {
    await close();
  }
}

/** Pagefind cannot open an index that never saw a word: this is one that nobody looks for. */
const NOTHING = { url: '/', content: 'ꙮ', language: settings.language };
