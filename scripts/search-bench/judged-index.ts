/**
 * Each judged collection gets a **Pagefind index** of its own, a page for a document, kept beside the collection.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { JudgedCollection } from './judged-collection.ts';

/** Write the index unless it is there; tell its folder. */
export async function indexJudged(data: string, { name, documents }: JudgedCollection): Promise<string> {
  const folder = join(data, name, 'pagefind');
  if (existsSync(join(folder, 'pagefind-entry.json'))) return folder;
  const { index, errors } = await createIndex({ forceLanguage: 'en', writePlayground: false });
  if (!index) throw new Error(`Internal error: no index of ${name}: ${errors.join('; ')}`);
  for (const { id, title, text } of documents) {
    const body = `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>`;
    const content = `<!doctype html><html lang="en"><body><main data-pagefind-body>${body}</main></body></html>`;
    await index.addHTMLFile({ url: `/${id}/`, content });
  }
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  return folder;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
