import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { documentOf, sampleKnowledge } from './fixtures/sample.ts';
import { isPlausible } from './plausible.ts';
import { read } from './reading.ts';

function plausible(text: string, surface: string, kind: Mention['kind']): boolean {
  const start = text.indexOf(surface);
  const mention: Mention = {
    passage: 0,
    start,
    end: start + surface.length,
    surface,
    kind,
    finder: 'tagger',
    confidence: 0.8,
    reason: '',
  };
  return isPlausible(mention, read(documentOf(text), sampleKnowledge, buildGazetteer([])));
}

describe('isPlausible', () => {
  test('an office without a name is nobody', () => {
    expect(plausible('the Director-General of the bureau', 'Director-General', 'person')).toBe(false);
    expect(plausible('Assistant Professor Ann Lee', 'Ann Lee', 'person')).toBe(true);
  });
  test('what a decoration is called by is no body', () => {
    expect(
      plausible('the Army Distinguished Service Medal', 'Army Distinguished Service', 'organisation'),
    ).toBe(false);
    expect(
      plausible(
        'the Defense Intelligence Agency gave a medal',
        'Defense Intelligence Agency',
        'organisation',
      ),
    ).toBe(true);
  });
  test('a people is no place', () => {
    expect(plausible('of the Zaghawa ethnic group', 'Zaghawa', 'place')).toBe(false);
    expect(plausible('soldiers of Toubou and Zaghawa tribes', 'Toubou', 'place')).toBe(false);
    expect(plausible('in the Bajaur region', 'Bajaur', 'place')).toBe(true);
  });
  test('a unit of which there are many is no organisation', () => {
    expect(
      plausible('led an Air Defence Artillery Regiment', 'Air Defence Artillery Regiment', 'organisation'),
    ).toBe(false);
    expect(plausible('led the Air Defence Command', 'Air Defence Command', 'organisation')).toBe(true);
  });
  test('what somebody studied or is minister for is no organisation', () => {
    expect(plausible('Masters of Business Administration', 'Business Administration', 'organisation')).toBe(
      false,
    );
    expect(plausible('Minister for Water Resources', 'Water Resources', 'organisation')).toBe(false);
    expect(plausible('Minister for the State Council', 'State Council', 'organisation')).toBe(true);
  });
  test('sorts of bodies are nobody', () => {
    expect(plausible('two Infantry Brigades', 'Infantry Brigades', 'person')).toBe(false);
  });
  test('a contest is no organisation', () => {
    expect(plausible('at the 2002 World Cup', '2002 World Cup', 'organisation')).toBe(false);
    expect(plausible('the Red Cross', 'Red Cross', 'organisation')).toBe(true);
  });
});
