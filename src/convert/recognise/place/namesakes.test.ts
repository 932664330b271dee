import { expect, test } from 'vitest';
import type { Mention } from '../../mention.ts';
import { withoutNamesakes } from './namesakes.ts';

const mention = (
  surface: string,
  kind: Mention['kind'],
  finder: Mention['finder'],
  start: number,
): Mention => ({
  passage: 0,
  start,
  end: start + surface.length,
  surface,
  kind,
  finder,
  confidence: 0.9,
  reason: '',
});
const kept = (...mentions: Mention[]): string[] =>
  withoutNamesakes(mentions).map(({ surface, kind }) => `${kind}: ${surface}`);

test('a city is left out where the tagger reads somebody of that surname', () => {
  expect(
    kept(
      mention('Ann Paris', 'person', 'tagger', 0),
      mention('Paris', 'person', 'tagger', 20),
      mention('Paris', 'place', 'place', 20),
      mention('Paris', 'place', 'place', 40),
    ),
  ).toEqual(['person: Ann Paris', 'person: Paris', 'place: Paris']);
});
test('a city that nobody is called after stays', () => {
  expect(kept(mention('Paris', 'person', 'tagger', 20), mention('Paris', 'place', 'place', 20))).toEqual([
    'person: Paris',
    'place: Paris',
  ]);
});
