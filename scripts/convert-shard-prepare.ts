/**
 * Preparing the documents of a **part**. Those of one part are converted on trial, into nothing: so it is known
 * which names there will be when they are merged with the others, but for names that stand in other parts alone.
 */
import { openConversion } from '../src/convert/convert.ts';
import { type Prepared, prepare } from '../src/convert/recognise/prepare.ts';
import { read } from '../src/convert/recognise/reading.ts';
import { addToGazetteer, buildGazetteer } from '../src/gazetteer/gazetteer.ts';
import { breathe, type Stop, unless } from './convert-stop.ts';
import { lengthOf, workAhead } from './convert-work-ahead.ts';
import type { FoundDocument } from './find/read-documents.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Progress } from './progress.ts';

interface Way {
  stop: Stop;
  progress: Progress;
  /** Threads that work at the same time. */
  jobs: number;
}

const NO_CONTENT = {
  pages: [],
  broken: new Map(),
  ledgers: [],
  identity: { sameAs: [], notSameAs: [], notAnEntity: [] },
};

/** By `at`. */
export async function prepareAll(
  documents: readonly (FoundDocument & { at: number })[],
  { stop, progress, jobs }: Way,
): Promise<Map<number, Prepared>> {
  const knowledge = await loadKnowledge();
  const trial = openConversion(NO_CONTENT, knowledge);
  const gazetteer = buildGazetteer([]);
  const ahead = workAhead(documents, jobs);
  const watch = {
    phase: 'Preparing',
    nameOf: ({ path }: FoundDocument) => path,
    sizeOf: ({ document }: FoundDocument) => lengthOf(document),
  };
  const all = new Map<number, Prepared>();
  try {
    for (const { at, ...found } of progress(documents, watch)) {
      await breathe();
      stop.first.throwIfAborted();
      const names = trial.newNames();
      ahead.learn(names);
      for (const named of names) addToGazetteer(gazetteer, named);
      const early = await unless(stop.first, ahead.prepared(at));
      const prepared = prepare(read(found.document, knowledge, gazetteer), early);
      all.set(at, prepared);
      trial.add({ ...found, prepared });
    }
  } finally {
    await ahead.close();
  }
  return all;
}
