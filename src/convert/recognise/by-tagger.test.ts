import { expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import { byTagger } from './by-tagger.ts';
import { documentOf, sampleKnowledge } from './fixtures/sample.ts';
import { read } from './reading.ts';
import type { Tagger } from './tagger/tagger.ts';

/** A tagger that reads “ann lee” as a person wherever it stands. */
const tagger: Tagger = {
  tag: (texts) =>
    texts.map((text) => {
      const start = text.indexOf('ann lee');
      return start < 0 ? [] : [{ start, end: start + 7, class: 'person', probability: 0.9 }];
    }),
  isFirstName: () => false,
  smallness: () => 0,
};
const namesIn = (text: string): string[] =>
  byTagger(read(documentOf(text), { ...sampleKnowledge, tagger }, buildGazetteer([]))).map(
    ({ surface }) => surface,
  );

test('a name in small letters is one only where the writer uses no capitals', () => {
  expect(namesIn('saw ann lee in town, lol')).toEqual(['ann lee']);
  expect(namesIn('They saw ann lee in Town')).toEqual([]);
});
