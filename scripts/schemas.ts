/**
 * `npm run schemas`: write the JSON Schemas that editors use, made from the schema of the content, and tell editors
 * which page has which.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/model/jsonschema.ts';
import { writeCompletion } from '../src/store/completion.ts';
import { readArguments } from './arguments.ts';

const HELP = `Usage: npm run schemas

Writes the JSON Schemas of pages and identity.yml to public/schemas/, and which page has which of them to
.astro/collections/, where the language server of Astro looks for it. \`npm run dev\` does the latter, too.

  --help   this text

Exit 0 done, 64 wrong usage.`;

const TOP = join(import.meta.dirname, '..');
const FOLDER = join(TOP, 'public/schemas');

readArguments({}, HELP);
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(FOLDER, name), text);
  console.log(`public/schemas/${name}`);
}
writeCompletion(TOP, process.env.DOSSIER_CONTENT ?? join(TOP, 'content'));
