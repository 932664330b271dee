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
  test('does not take a name that was found again for a second witness', () => {
    const again = {
      ...mention('NATO', 'organisation', 0.6, 'document'),
      reason: 'named elsewhere in this document',
    };
    expect(merge([mention('NATO', 'organisation', 0.7), again])).toMatchObject([
      { confidence: 0.7, finder: 'tagger' },
    ]);
  });
  test('keeps the members of a list that the tagger reads as one name', () => {
    const text = 'al-Qaida and Taleban';
    const at = (surface: string, finder: Mention['finder']): Mention => ({
      ...mention('NATO', 'organisation', 0.9, finder),
      surface,
      start: text.indexOf(surface),
      end: text.indexOf(surface) + surface.length,
    });
    const merged = merge([
      at(text, 'tagger'),
      at('al-Qaida', 'organisation-pattern'),
      at('Taleban', 'organisation-pattern'),
    ]);
    expect(merged.map(({ surface }) => surface)).toEqual(['al-Qaida', 'Taleban']);
  });
  test('keeps mentions of different passages apart', () => {
    expect(
      merge([mention('NATO', 'organisation', 1), { ...mention('NATO', 'organisation', 1), passage: 1 }]),
    ).toHaveLength(2);
  });
  test('means the country where one finder knows that the seat of its government acts', () => {
    const city = { ...mention('Belarus', 'place', 0.9, 'place'), canonical: 'Minsk' };
    const country = {
      ...mention('Belarus', 'place', 0.8, 'place'),
      canonical: 'Belarus',
      metonym: true,
    } as const;
    expect(merge([city, country])).toMatchObject([{ canonical: 'Belarus', metonym: true }]);
  });
});
