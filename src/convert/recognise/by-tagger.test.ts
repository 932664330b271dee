import { expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import { tag } from './by-tagger.ts';
import { documentOf, sampleKnowledge } from './fixtures/sample.ts';
import { read } from './reading.ts';
import type { Tagger } from './tagger/tagger.ts';

/** A tagger that reads “ann lee” as a person wherever it stands. */
const tagger: Tagger = {
  tag: () => [],
  tagSentences: (passages) =>
    passages.map((runs) =>
      runs.map(({ tokens, words }) => {
        const start = tokens[words.indexOf('ann')]?.start ?? 0;
        return [{ start, end: start + 7, class: 'person', probability: 0.9 }];
      }),
    ),
  isFirstName: () => false,
  smallness: () => 0,
};
const namesIn = (text: string): string[] =>
  tag(read(documentOf(text), { ...sampleKnowledge, tagger }, buildGazetteer([])))
    .mentions.flat(2)
    .map(({ surface }) => surface);

test('a name in small letters is one only where the writer uses no capitals', () => {
  expect(namesIn('saw ann lee in town, lol')).toEqual(['ann lee']);
  expect(namesIn('They saw ann lee in Town')).toEqual([]);
});
