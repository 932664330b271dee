import { describe, expect, test } from 'vitest';
import type { Mention } from '../mention.ts';
import { merge } from './merge.ts';

const TEXT = 'NATO Response Force in Belarus';

function mention(
  surface: string,
  kind: Mention['kind'],
  confidence: number,
  finder: Mention['finder'] = 'tagger',
): Mention {
  const start = TEXT.indexOf(surface);
  return {
    passage: 0,
    start,
    end: start + surface.length,
    surface,
    kind,
    finder,
    confidence,
    reason: finder,
  };
}
const kept = (...mentions: Mention[]): string[] =>
  merge(mentions).map(({ surface, kind }) => `${kind}: ${surface}`);

describe('merge', () => {
  test('keeps the longer name', () => {
    expect(
      kept(mention('NATO', 'organisation', 1), mention('NATO Response Force', 'organisation', 0.7)),
    ).toEqual(['organisation: NATO Response Force']);
  });
  test('keeps a sure part of a doubtful longer name', () => {
    expect(kept(mention('Force in Belarus', 'organisation', 0.4), mention('Belarus', 'place', 0.95))).toEqual(
      ['place: Belarus'],
    );
  });
  test('keeps an event beside the place it holds', () => {
    expect(kept(mention('Force in Belarus', 'event', 0.6), mention('Belarus', 'place', 0.95))).toEqual([
      'event: Force in Belarus',
      'place: Belarus',
    ]);
  });
  test('is surer of what two finders see, and names the one that explains more', () => {
    const [both] = merge([mention('Belarus', 'place', 0.8), mention('Belarus', 'place', 0.5, 'place')]);
    expect(both).toMatchObject({ finder: 'place', confidence: 0.9 });
  });
  test('keeps mentions of different passages apart', () => {
    expect(
      merge([mention('NATO', 'organisation', 1), { ...mention('NATO', 'organisation', 1), passage: 1 }]),
    ).toHaveLength(2);
  });
});
