/**
 * The **thread** in which documents are prepared, one after the other, while others are converted.
 */
import { parentPort } from 'node:worker_threads';
import type { Document } from '../src/convert/document.ts';
import { type Prepared, prepare } from '../src/convert/recognise/prepare.ts';
import { read } from '../src/convert/recognise/reading.ts';
import { addToGazetteer, buildGazetteer, type Named } from '../src/gazetteer/gazetteer.ts';
import { loadKnowledge } from './load-knowledge.ts';

/** Names of pages come in between, as pages are made. */
export type Asked = { at: number; document: Document } | { names: Named[] };
export type Answered = { at: number; prepared: Prepared };

const knowledge = await loadKnowledge();
const gazetteer = buildGazetteer([]);

parentPort?.on('message', (asked: Asked) => {
  if ('names' in asked) {
    for (const named of asked.names) addToGazetteer(gazetteer, named);
    return;
  }
  const prepared = prepare(read(asked.document, knowledge, gazetteer));
  parentPort?.postMessage({ at: asked.at, prepared } satisfies Answered);
});
