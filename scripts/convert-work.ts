/**
 * The **work** of `convert`: find and read documents, convert them, write what is new.
 */
import { openConversion } from '../src/convert/convert.ts';
import type { Content } from '../src/convert/propose/archive.ts';
import { withLock } from '../src/store/lock.ts';
import type { Options } from './convert-options.ts';
import { breathe, type Stop, stoppable, unless } from './convert-stop.ts';
import { convertInOrder } from './convert-work-order.ts';
import { type Read, readAll, say } from './convert-work-read.ts';
import { type Outcome, type Print, writeOutcome } from './convert-work-write.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { consult } from './model-steps.ts';
import { openContent, shownMessage } from './open-content.ts';
import { openProgress, type Progress } from './progress.ts';

const COULD_NOT = 2;

/** Who tells each run in their own words wants no lines besides. */
const SILENT = { terminal: { write: () => true } };

/** @returns Exit status. */
export function work(options: Options, print?: Print): Promise<number> {
  return stoppable(async (stop) => {
    const progress = openProgress(print && !process.stderr.isTTY ? SILENT : {});
    const read = await readAll(options, stop, progress);
    if ((read.problems.length > 0 && !options.keepGoing) || read.documents.length === 0) return COULD_NOT;
    return await convertRead(options, read, { stop, progress, print });
  });
}

export interface Watched {
  stop: Stop;
  progress: Progress;
  /** Absent: as the options say. */
  print?: Print | undefined;
}

/** Convert documents that were read, and write. @returns Exit status. */
export async function convertRead(options: Options, read: Read, watched: Watched): Promise<number> {
  const all = async () => {
    const content = openContent(options.content);
    for (const message of content.broken.values()) say(`Skipped ${shownMessage(options.content, message)}`);
    const outcome = await convertAll(options, read, content, watched);
    const { first } = watched.stop;
    const isAsked = first.aborted;
    const status = writeOutcome(options, read, outcome, watched);
    await breathe();
    if (first.aborted && !isAsked) say('Interrupted too late: everything was done before.');
    return status;
  };
  return options.dryRun ? await all() : await withLock(options.content, all);
}

async function convertAll(
  options: Options,
  { documents }: Read,
  content: Content,
  watched: Watched,
): Promise<Outcome> {
  const { rights, again, keepGoing, model: server } = options;
  const inputs = documents.map((document) => ({ ...document, rights, again }));
  const knowledge = await loadKnowledge();
  const asking = server && consult(server, { inputs, content, knowledge }, { keepGoing });
  const model = asking && (await unless(watched.stop.first, asking));
  if (model && model.problems.length > 0 && !keepGoing) return { model };
  const converting = openConversion(content, knowledge, model?.steps);
  const done = await convertInOrder(inputs, converting, { ...watched, jobs: options.jobs });
  return { model, done, conversion: done === 0 ? undefined : converting.finish() };
}
