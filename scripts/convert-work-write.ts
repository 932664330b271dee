/**
 * **Writing** the outcome of a conversion: into the content, and as lines for a person or JSON for a program.
 */
import type { Conversion } from '../src/convert/convert.ts';
import { writeContent } from '../src/store/write.ts';
import { notesOf } from './convert-notes.ts';
import type { Options } from './convert-options.ts';
import { type PrintedRun, printDiff, printJson, printLines } from './convert-print.ts';
import { type Read, say } from './convert-work-read.ts';
import { modelLines, modelRecord } from './model-print.ts';
import type { Consultation } from './model-steps.ts';
import type { Progress } from './progress.ts';
import { shownPath } from './shown-path.ts';

export interface Outcome {
  /** Absent: nothing is to be written. */
  conversion?: Conversion | undefined;
  /** How many of the documents were converted. */
  done?: number;
  /** What became of the questions, when a language model was asked. */
  model?: Consultation | undefined;
}

const COULD_NOT = 2;
const INTERRUPTED = 130;

/** How the outcome is told on standard output. */
export type Print = (conversion: Conversion, run: PrintedRun & { json: boolean }) => string;

/** Nothing is written where a document was refused, unless the others were to go on. @returns Exit status. */
export function writeOutcome(
  { content: root, keepGoing, dryRun, json }: Options,
  { documents, problems }: Read,
  { conversion, done = 0, model }: Outcome,
  { progress, print = printed }: { progress: Progress; print?: Print | undefined },
): number {
  model?.problems.forEach(say);
  if (!conversion) return COULD_NOT;
  const refused = conversion.reports.filter(({ state }) => state === 'refused');
  for (const { reason } of refused) say(shownPath(root, reason ?? ''));
  if (refused.length > 0 && !keepGoing) return COULD_NOT;
  const paths = documents.map(({ path }) => path);
  notesOf(conversion, paths).forEach(say);
  const { changes } = conversion;
  const watch = { phase: 'Writing', nameOf: ({ length }: { length: number }) => `${length} files` };
  if (!dryRun) for (const all of progress([changes], watch)) writeContent(root, all);
  const told = model && (json ? modelRecord(model) : modelLines(model));
  process.stdout.write(print(conversion, { paths, problems, dryRun, json, model: told }));
  if (done < paths.length) {
    // Whoever prints otherwise stays and goes on by itself.
    if (print === printed)
      say(`${done} of ${paths.length} documents are converted; run the same command again to go on.`);
    return INTERRUPTED;
  }
  return refused.length + problems.length + (model?.problems.length ?? 0) > 0 ? COULD_NOT : 0;
}

function printed(conversion: Conversion, { json, ...run }: Parameters<Print>[1]): string {
  if (json) return printJson(conversion, run);
  if (run.dryRun) return printDiff(conversion.changes);
  return printLines(conversion, run.paths) + (run.model ?? '');
}
