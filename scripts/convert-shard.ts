/**
 * A **shard** is one part of the documents of a run: read and prepared here, converted with the others later.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isForeign } from '../src/convert/foreign.ts';
import type { Options, Share } from './convert-options.ts';
import { type PartEntry, type PartHead, writePart } from './convert-shard-file.ts';
import { prepareAll } from './convert-shard-prepare.ts';
import { versionOfPreparing } from './convert-shard-version.ts';
import { breathe, type Stop, stoppable } from './convert-stop.ts';
import { list, readPlaces, say } from './convert-work-read.ts';
import type { Listing } from './find/list-documents.ts';
import { inOneLine } from './find/place.ts';
import { openProgress, type Progress } from './progress.ts';

const COULD_NOT = 2;
const WHOLE: Share = { number: 1, of: 1 };

/** Ctrl-C ends it with nothing written. @returns Exit status. */
export function shard(options: Options): Promise<number> {
  return stoppable(async (stop) => {
    const { shard: part = WHOLE, out = '' } = options;
    if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
      say(
        `${inOneLine(out)}: Unexpected folder, expected a file to write. Name the file, such as ${join(out, 'part.gz')}.`,
      );
      return COULD_NOT;
    }
    const listing = await list(options);
    listing.problems.forEach(say);
    if (listing.places.length === 0) return COULD_NOT;
    const entries = await entriesOf(listing, options, { stop, progress: openProgress() });
    const problems = entries.flatMap((entry) => ('problem' in entry ? entry.problem : []));
    problems.forEach(say);
    await breathe();
    stop.first.throwIfAborted();
    writePart(out, { ...headOf(listing, part), here: entries.length, entries });
    const count = entries.length - problems.length;
    process.stdout.write(
      `${out}: part ${part.number} of ${part.of}, ${count} ${count === 1 ? 'document' : 'documents'}\n`,
    );
    return 0;
  });
}

interface Watched {
  stop: Stop;
  progress: Progress;
}

/** Every document of the part, read and prepared. */
async function entriesOf(
  { places }: Listing,
  { shard: { number, of } = WHOLE, jobs }: Options,
  watched: Watched,
): Promise<PartEntry[]> {
  const mine = places.map((place, at) => ({ place, at })).filter(({ at }) => at % of === number - 1);
  const outcomes = await readPlaces(
    mine.map(({ place }) => place),
    watched.stop,
    watched.progress,
  );
  const documents = outcomes.flatMap((outcome, at) =>
    'found' in outcome && !isForeign(outcome.found.document) ? { at, ...outcome.found } : [],
  );
  const prepared = await prepareAll(documents, { ...watched, jobs });
  return outcomes.flatMap((outcome, index) => {
    const [head, ready] = [{ at: mine[index]?.at ?? 0, path: outcome.path }, prepared.get(index)];
    if ('problem' in outcome) return { ...head, problem: outcome.problem };
    if (!('found' in outcome)) return [];
    return { ...head, document: outcome.found.document, sha256: outcome.found.sha256, prepared: ready };
  });
}

function headOf({ places, problems, skipped }: Listing, part: Share): Omit<PartHead, 'here'> {
  const paths = places.map(({ path }) => path);
  const fingerprint = createHash('sha256').update(JSON.stringify([paths, problems]));
  return {
    part,
    version: versionOfPreparing(),
    list: fingerprint.digest('hex'),
    documents: places.length,
    problems,
    skipped,
  };
}
