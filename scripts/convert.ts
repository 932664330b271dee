/**
 * `npm run convert`: documents in, pages out.
 */
import './small-heap.ts';

import { type Conversion, convert } from '../src/convert/convert.ts';
import { BrokenPage } from '../src/convert/propose/broken-page.ts';
import { Unwritable, unwritable } from '../src/store/disk.ts';
import { withLock } from '../src/store/lock.ts';
import { writeContent } from '../src/store/write.ts';
import { type Options, readOptions } from './convert-options.ts';
import { notesOf, printDiff, printJson, printLines } from './convert-print.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { openContent, shownMessage } from './open-content.ts';
import { withProgress } from './progress.ts';
import { shownPath } from './shown-path.ts';

const COULD_NOT = 2;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function run(options: Options): Promise<number> {
  const { documents, problems, skipped } = findDocuments(options.paths);
  if (skipped.length > 0) say(`${skipped.length} files are in no format that is read, such as ${skipped[0]}`);
  problems.forEach(say);
  if ((problems.length > 0 && !options.keepGoing) || documents.length === 0) return COULD_NOT;
  const work = () => convertAll(options, documents, problems);
  const refused = options.dryRun ? await work() : await withLock(options.content, work);
  return problems.length > 0 || refused ? COULD_NOT : 0;
}

function lengthOf({ document }: FoundDocument): number {
  return document.passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** @returns Whether any document was refused. */
async function convertAll(
  { content: root, dryRun, json, keepGoing }: Options,
  documents: readonly FoundDocument[],
  problems: readonly string[],
): Promise<boolean> {
  const content = openContent(root);
  for (const message of content.broken.values()) say(`Skipped ${shownMessage(root, message)}`);
  const inputs = withProgress(documents, { nameOf: ({ path }) => path, sizeOf: lengthOf });
  const conversion = convert(inputs, content, await loadKnowledge());
  const paths = documents.map(({ path }) => path);
  const refused = conversion.reports.filter(({ state }) => state === 'refused');
  for (const { reason } of refused) say(shownPath(root, reason ?? ''));
  if (refused.length > 0 && !keepGoing) return true;
  notesOf(conversion, paths).forEach(say);
  if (!dryRun) writeContent(root, conversion.changes);
  process.stdout.write(printed(conversion, { paths, problems, dryRun, json }));
  return refused.length > 0;
}

function printed(
  conversion: Conversion,
  { json, ...run }: { json: boolean; paths: string[]; problems: readonly string[]; dryRun: boolean },
): string {
  if (json) return printJson(conversion, run);
  return run.dryRun ? printDiff(conversion.changes) : printLines(conversion);
}

async function main(options: Options): Promise<number> {
  try {
    return await run(options);
  } catch (error) {
    if (error instanceof BrokenPage) {
      say(shownPath(options.content, error.message));
      return COULD_NOT;
    }
    const known = error instanceof Unwritable || (error as NodeJS.ErrnoException).code;
    if (!known) throw error;
    say(unwritable(options.content, error).message);
    return COULD_NOT;
  }
}

process.exitCode = await main(readOptions());
