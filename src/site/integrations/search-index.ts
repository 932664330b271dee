/**
 * The **search index** is made by Pagefind from the built pages: only what stands in `data-pagefind-body` is
 * found. It is written beside them and loaded by the reader's browser in small parts.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { settings } from '../settings.ts';
import { step } from './progress.ts';

/** Marks, controls and captions beside every statement; larger parts say themselves that they are not searched. */
const excludeSelectors = ['.cite', '.number', '.fix', '.caption', '.shut', '.evidence footer'];

/**
 * Index a site that was built, and tell how many pages were looked at.
 *
 * @throws when Pagefind cannot read or write.
 */
export async function indexSite(folder: string): Promise<void> {
  const done = step();
  const { index, errors } = await createIndex({
    forceLanguage: settings.language,
    writePlayground: false,
    excludeSelectors,
  });
  if (!index) throw new Error(`Internal error: no search index: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const outputPath = join(folder, 'pagefind');
    rmSync(outputPath, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`Internal error: the search index failed: ${failed.join('; ')}`);
    removeInterfaces(outputPath);
    done(`${added.page_count.toLocaleString('en')} pages looked at for search`);
  } finally {
    await close();
  }
}

/** Pagefind writes its own interfaces, too; this site has one of its own. */
function removeInterfaces(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/-ui\.(?:js|css)$|^pagefind-highlight\.js$/.test(name)) rmSync(join(folder, name));
  }
}
