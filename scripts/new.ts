/**
 * `npm run new`: begin a page, unless the content has one for that name already.
 */
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { check } from '../src/check/check.ts';
import { namesakes } from '../src/gazetteer/namesake.ts';
import { draftOf } from '../src/model/draft.ts';
import { folders, type Kind } from '../src/model/kind.ts';
import type { ContentFile, Page } from '../src/model/page.ts';
import { withLock } from '../src/store/lock.ts';
import { readContent, type StoredContent } from '../src/store/read.ts';
import { writeContent } from '../src/store/write.ts';
import { slug } from '../src/text/slug.ts';
import { refuse } from './arguments.ts';
import { shownPath } from './shown-path.ts';

const kinds = Object.keys(folders) as Kind[];

const HELP = `Usage: npm run new -- [--content DIR] [--id ID] KIND "Name"

Writes a valid draft page and prints its path. KIND is one of
${kinds.join(', ')}.
Without KIND and name it asks for them, in a terminal.

  --content DIR   content folder (default: $DOSSIER_CONTENT, or content)
  --id ID         file name and address; made from the name by itself
  --help          this text

Exit 0 done, 1 there is such a page already, 2 could not write, 64 wrong usage.`;

const OPTIONS = {
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  id: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

interface Wish {
  kind: Kind;
  name: string;
  id: string;
}

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = readWords();
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const words = positionals.length === 0 && process.stdin.isTTY ? await ask() : positionals;
  const wish = wishOf(words, values.id);
  try {
    return await withLock(values.content, () => begin(values.content, wish));
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

function readWords() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

async function ask(): Promise<string[]> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return [await lines.question(`Kind (${kinds.join(', ')}): `), await lines.question('Name: ')];
  } finally {
    lines.close();
  }
}

function wishOf(words: readonly string[], givenId: string | undefined): Wish {
  const [word = '', ...rest] = words.map((one) => one.replace(/\s+/g, ' ').trim());
  const kind = kinds.find((known) => known === word);
  if (!kind) refuse(`Unexpected kind "${word}", expected one of ${kinds.join(', ')}.`, HELP);
  const [name = '', surplus] = rest;
  if (name === '' || surplus !== undefined)
    refuse(`Unexpected ${rest.length} names, expected one. Put it in quotes.`, HELP);
  const id = givenId ?? slug(name);
  if (id === 'untitled')
    refuse(`Unexpected name "${name}" without Latin letters, expected an id for it. Add --id.`, HELP);
  return { kind, name, id };
}

function begin(root: string, wish: Wish): number {
  const stored = readContent(root);
  const before = check({ ...stored, files: stored.pages });
  const shown = (path: string) => shownPath(root, path);
  const alike = namesakes(before.pages.filter(sameSort(wish.kind)), wish.name);
  const draft = draftOf(wish.kind, wish.id, wish.name);
  for (const { likeness, name, page } of alike) {
    const verb = likeness === 'same' ? 'bears that name' : 'is a near match';
    console.error(`${shown(page.path)}: "${name}" ${verb}.`);
  }
  if (alike.some(({ likeness }) => likeness === 'same')) {
    console.error('Nothing written. Edit that page, or choose a name that tells the two apart.');
    return 1;
  }
  const faults = faultsOf(draft, stored);
  for (const { path, reason } of faults) console.error(`${shown(path)}: ${reason}`);
  if (faults.length > 0) return 1;
  writeContent(root, [draft]);
  console.log(shown(draft.path));
  return 0;
}

/** Entities are told apart from entities, sources from sources. */
function sameSort(kind: Kind): (page: Page) => boolean {
  return (page) => (page.kind === 'source') === (kind === 'source');
}

/** What would be wrong with the page once it stood among the others. */
function faultsOf(draft: ContentFile, stored: StoredContent) {
  const taken = stored.pages.find(({ path }) => path === draft.path);
  if (taken)
    return [
      { path: taken.path, reason: 'Unexpected id, expected one that no page has. Choose another with --id.' },
    ];
  const { messages } = check({ ...stored, files: [...stored.pages, draft] });
  return messages.filter(({ path, severity }) => path === draft.path && severity === 'error');
}
