/**
 * **Completion** in an editor: the language server of Astro completes and underlines the front of pages once
 * `.astro/collections/` tells which file belongs to which schema. Astro itself writes that for collections that
 * it stores, and those of this site are live.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonSchemas, schemaFile } from '../model/jsonschema.ts';
import { folders, type Kind } from '../model/kind.ts';

const kinds = Object.keys(folders) as Kind[];

/**
 * Tell editors of every page. Nothing is written that is there already.
 *
 * @param top
 *   Folder of the project, as it is opened in the editor.
 */
export function writeCompletion(top: string, contentRoot: string): void {
  const folder = join(top, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  const schemas = jsonSchemas();
  for (const kind of kinds)
    write(join(folder, `${folders[kind]}.schema.json`), schemas[schemaFile(kind)] ?? '');
  const collections = kinds.map((kind) => ({ hasSchema: true, name: folders[kind] }));
  const entries = Object.fromEntries(kinds.flatMap((kind) => pagesOf(resolve(contentRoot), folders[kind])));
  write(join(folder, 'collections.json'), `${JSON.stringify({ collections, entries }, null, 2)}\n`);
}

/** Address of each page as the language server compares it, decoded and in small letters, and its collection. */
function pagesOf(root: string, folder: string): [string, string][] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.mdx'));
  return names
    .sort()
    .map((name) => [decodeURI(pathToFileURL(join(root, folder, name)).href).toLowerCase(), folder]);
}

function write(path: string, text: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
