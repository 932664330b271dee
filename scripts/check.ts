/**
 * `npm run check`: tell every mistake in the content, with its place.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { check } from '../src/check/check.ts';
import { type Format, formats, report } from '../src/check/report.ts';
import { sortMessages } from '../src/model/message.ts';
import type { ContentFile } from '../src/model/page.ts';
import { readContent, type StoredContent } from '../src/store/read.ts';
import { readArguments, refuse } from './arguments.ts';
import { againstOriginals, noFolder } from './check-originals.ts';
import { shownPath } from './shown-path.ts';

const HELP = `Usage: npm run check -- [--content DIR] [--originals DIR] [--format pretty|github|json]

Tells every mistake in the content as file:line:column, on standard output.

  --content DIR   content folder (default: $DOSSIER_CONTENT, or content)
  --originals DIR hold what is quoted of digests against the original files, found in DIR by SHA-256
  --format F      pretty (default), github (workflow annotations), or json
  --help          this text

Exit 0 no errors (there may be warnings), 1 errors, 2 content or originals cannot be read, 64 wrong usage.`;

const OPTIONS = {
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  originals: { type: 'string' },
  format: { type: 'string', default: 'pretty' },
} as const;

const options = readArguments(OPTIONS, HELP);
const format =
  formats.find((known) => known === options.format) ??
  refuse(`Unexpected format ${options.format}, expected one of ${formats.join(', ')}.`, HELP);
process.exitCode = await checkOrExplain(options.content, format, options.originals);

async function checkOrExplain(root: string, format: Format, originals?: string): Promise<number> {
  try {
    return await checkFolder(root, format, originals);
  } catch (error) {
    const { path = root, code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    console.error(`${path}: Unexpected ${code}, expected a file that can be read. Check its permissions.`);
    return 2;
  }
}

async function checkFolder(root: string, format: Format, originals?: string): Promise<number> {
  const astray = originals === undefined ? undefined : noFolder(originals);
  if (astray !== undefined) {
    console.error(astray);
    return 2;
  }
  const stored = readContent(root);
  const files = [...stored.pages, ...strayFiles(root, stored)];
  if (files.length === 0 && !stored.identity) {
    if (format === 'json') console.log('[]');
    console.error(`${root}: no content yet. Convert a document, or begin a page with npm run new.`);
    return 0;
  }
  const checked = check({ ...stored, files });
  const against = originals === undefined ? [] : await againstOriginals(originals, checked.pages);
  const messages = sortMessages([...checked.messages, ...against]);
  const shown = (path: string) => shownPath(root, path);
  console.log(report(messages, format, { shown, pages: files.length }));
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Files that look like pages but lie where no page lives: nothing would ever show them. */
function strayFiles(root: string, { pages }: StoredContent): ContentFile[] {
  if (!existsSync(root)) return [];
  const known = new Set(pages.map(({ path }) => path));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.mdx?$/.test(path) && !/^inbox\/|(?:^|\/)\./.test(path) && !known.has(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
