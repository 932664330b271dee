import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer, type Gazetteer, type Named } from '../../gazetteer/gazetteer.ts';
import type { Document } from '../document.ts';
import { sampleKnowledge } from './fixtures/sample.ts';
import { prepare } from './prepare.ts';
import { read } from './reading.ts';
import { recognise } from './recognise.ts';
import { makeTagger, type Tagger } from './tagger/tagger.ts';

const model = brotliDecompressSync(readFileSync(new URL('./tagger/model.br', import.meta.url)));
const tagger = makeTagger(model);
const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };

const NAMED: Named[] = [
  { id: 'merin', kind: 'person', names: ['Ada Merin'] },
  { id: 'merin-shipyard', kind: 'organisation', names: ['Merin Shipyard', 'Merin'] },
  { id: 'tovik', kind: 'place', names: ['Tovik'] },
  { id: 'tovik-guard', kind: 'organisation', names: ['Tovik Coast Guard'], uncertain: true },
  { id: 'harl', kind: 'person', names: ['Jon Harl', 'Harl of Tovik'] },
  { id: 'kestrel', kind: 'equipment', names: ['Kestrel', 'K-12'] },
];
const SENTENCES = [
  'Ada Merin met Jon Harl in Tovik.',
  'Merin said that the Tovik Coast Guard had two K-12 boats.',
  'The Kestrel left Harl on Monday.',
  'Nobody spoke of the river.',
  'Merin Shipyard builds boats, Harl of Tovik told reporters in Brussels.',
  'HARL AND MERIN TO MEET IN TOVIK',
  'Defence Minister Carl Osten (SDP) visited the 3rd Tovik Brigade.',
];

const gazetteers = fc.subarray(NAMED).map((named) => buildGazetteer(named));
const passages = fc.array(
  fc.subarray(SENTENCES, { minLength: 1 }).map((all) => all.join(' ')),
  {
    minLength: 1,
    maxLength: 4,
  },
);

function mentionsOf(document: Document, gazetteer: Gazetteer, earlier?: Gazetteer, ask: Tagger = tagger) {
  const knowledge = { ...sampleKnowledge, tagger: ask };
  const prepared = earlier && prepare(read(document, knowledge, earlier));
  const sent = prepared && JSON.parse(JSON.stringify(prepared));
  return recognise({ document, gazetteer, knowledge, identity, prepared: sent });
}

function documentOf(texts: readonly string[]): Document {
  return { title: 'T', passages: texts.map((text) => ({ text, heading: false })), stated: {} };
}

describe('a document that was prepared', () => {
  test('is recognised as if it had not been, whatever pages there were when it was', () => {
    fc.assert(
      fc.property(passages, gazetteers, gazetteers, (texts, now, earlier) => {
        const document = documentOf(texts);
        expect(mentionsOf(document, now, earlier)).toEqual(mentionsOf(document, now));
      }),
      { numRuns: 40, seed: 6 },
    );
  });

  test('is read again only where other names make a difference', () => {
    const asked: (number[][] | undefined)[] = [];
    const listening: Tagger = {
      ...tagger,
      tagSentences: (passages, known, wanted) => {
        asked.push(wanted?.map((sentences) => [...sentences]));
        return tagger.tagSentences(passages, known, wanted);
      },
    };
    const document = documentOf(['Nobody spoke.', 'It rained. Ada Merin met Jon Harl.', 'Merin left.']);
    const [none, some] = [buildGazetteer([]), buildGazetteer(NAMED.slice(0, 1))];
    mentionsOf(document, some, none, listening);
    mentionsOf(document, some, some, listening);
    expect(asked).toEqual([undefined, [[], [1], [0]], undefined]);
  });
});
