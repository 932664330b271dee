/**
 * `npm run convert`: documents in, pages out.
 */
import './small-heap.ts';

import { type Conversion, convert } from '../src/convert/convert.ts';
import { BrokenPage } from '../src/convert/propose/broken-page.ts';
import { Unwritable, unwritable } from '../src/store/disk.ts';
import { withLock } from '../src/store/lock.ts';
import { writeContent } from '../src/store/write.ts';
import { coverageTable, NoCoverage } from './convert-coverage.ts';
import { type Options, readOptions } from './convert-options.ts';
import { notesOf, type PrintedRun, printDiff, printJson, printLines } from './convert-print.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { Interrupted } from './model-answers.ts';
import { modelLines, modelRecord } from './model-print.ts';
import { type Consultation, consult } from './model-steps.ts';
import { openContent, shownMessage } from './open-content.ts';
import { withProgress } from './progress.ts';
import { shownPath } from './shown-path.ts';

const COULD_NOT = 2;
/** As shells say of a command that Ctrl-C ended. */
const INTERRUPTED = 130;

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function run(options: Options): Promise<number> {
  const { documents, problems, skipped } = await findDocuments(options.paths);
  if (skipped.length > 0) say(`${skipped.length} files are in no format that is read, such as ${skipped[0]}`);
  problems.forEach(say);
  if ((problems.length > 0 && !options.keepGoing) || documents.length === 0) return COULD_NOT;
  const entitled = documents.map((document) => ({ ...document, rights: options.rights }));
  const work = () => convertAll(options, entitled, problems);
  const refused = options.dryRun ? await work() : await withLock(options.content, work);
  return problems.length > 0 || refused ? COULD_NOT : 0;
}

function lengthOf({ document }: FoundDocument): number {
  return document.passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** @returns Whether any document was refused. */
async function convertAll(
  { content: root, dryRun, json, keepGoing, model: server }: Options,
  documents: readonly FoundDocument[],
  problems: readonly string[],
): Promise<boolean> {
  const content = openContent(root);
  for (const message of content.broken.values()) say(`Skipped ${shownMessage(root, message)}`);
  const knowledge = await loadKnowledge();
  const watched = () => withProgress(documents, { nameOf: ({ path }) => path, sizeOf: lengthOf });
  const model = server && (await consult(server, { inputs: watched(), content, knowledge }, { keepGoing }));
  model?.problems.forEach(say);
  if (model && model.problems.length > 0 && !keepGoing) return true;
  const conversion = convert(watched(), content, knowledge, model?.steps);
  const paths = documents.map(({ path }) => path);
  const refused = conversion.reports.filter(({ state }) => state === 'refused');
  for (const { reason } of refused) say(shownPath(root, reason ?? ''));
  if (refused.length > 0 && !keepGoing) return true;
  notesOf(conversion, paths).forEach(say);
  if (!dryRun) writeContent(root, conversion.changes);
  process.stdout.write(printed(conversion, { paths, problems, dryRun, json, model }));
  return refused.length > 0 || (model?.problems.length ?? 0) > 0;
}

interface Printing extends Omit<PrintedRun, 'model'> {
  json: boolean;
  model: Consultation | undefined;
}

function printed(conversion: Conversion, { json, model, ...run }: Printing): string {
  if (json) return printJson(conversion, { ...run, model: model && modelRecord(model) });
  if (run.dryRun) return printDiff(conversion.changes);
  return printLines(conversion) + (model ? modelLines(model) : '');
}

function tellCoverage(options: Options): number {
  process.stdout.write(coverageTable(options));
  return 0;
}

async function main(options: Options): Promise<number> {
  try {
    return options.coverage ? tellCoverage(options) : await run(options);
  } catch (error) {
    if (error instanceof NoCoverage) {
      say(error.message);
      return COULD_NOT;
    }
    if (error instanceof Interrupted) {
      say(error.message);
      return INTERRUPTED;
    }
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
