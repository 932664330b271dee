/**
 * `npm run schemas`: write the JSON Schemas that editors use, made from the schema of the content.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/model/jsonschema.ts';
import { readArguments } from './arguments.ts';

const HELP = `Usage: npm run schemas

Writes the JSON Schemas of pages and identity.yml to public/schemas/, for editors.

  --help   this text

Exit 0 done, 64 wrong usage.`;

const FOLDER = join(import.meta.dirname, '../public/schemas');

readArguments({}, HELP);
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(join(FOLDER, name), text);
  console.log(`public/schemas/${name}`);
}
