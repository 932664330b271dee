import { expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { documentOf, sampleKnowledge } from './fixtures/sample.ts';
import { doubtHeadlines } from './headline.ts';
import { read } from './reading.ts';

/** Confidence of a name that was read with 0.8, after the doubt. */
function confidence(text: string, surface: string, kind: Mention['kind'] = 'organisation'): number {
  const start = text.indexOf(surface);
  const mention: Mention = {
    ...{ passage: 0, start, end: start + surface.length, surface, kind },
    ...{ finder: 'tagger', confidence: 0.8, reason: 'read' },
  };
  const reading = read(documentOf(text), sampleKnowledge, buildGazetteer([]));
  return doubtHeadlines([mention], reading)[0]?.confidence ?? 0;
}

test('a name that stands in a headline alone is doubtful', () => {
  expect(confidence('Blue Harbour Opens New Depot Near Orel', 'Blue Harbour')).toBeCloseTo(0.4);
  expect(confidence('The depot of Blue Harbour was opened near the town', 'Blue Harbour')).toBe(0.8);
});
test('a full name is less so', () => {
  expect(confidence('Minister Of Health And Sports Anna Berg', 'Anna Berg', 'person')).toBeCloseTo(0.56);
});
test('a list of names is no headline', () => {
  expect(confidence('Member Of: Blue Harbour, FAO, ILO, Green Shore, WMO', 'Blue Harbour')).toBe(0.8);
});
