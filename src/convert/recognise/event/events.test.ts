import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../gazetteer/gazetteer.ts';
import { documentOf, marked, sampleKnowledge } from '../fixtures/sample.ts';
import { read } from '../reading.ts';
import { byEventPattern } from './by-event-pattern.ts';

describe('byEventPattern', () => {
  test('reads a deployment with its actor and place', () => {
    expect(marked(byEventPattern, 'the recent Russian troop deployment in Belarus alarmed')).toBe(
      'the recent [Russian troop deployment in Belarus] alarmed',
    );
  });
  test('reads a session with its body and topic', () => {
    expect(marked(byEventPattern, 'the UN Security Council session on simmering Ukraine tensions')).toBe(
      'the [UN Security Council session on simmering Ukraine tensions]',
    );
  });
  test('reads exercises and operations by name', () => {
    expect(marked(byEventPattern, 'the exercise Union Resolve 2022 and Operation Inherent Resolve')).toBe(
      'the exercise [Union Resolve 2022] and [Operation Inherent Resolve]',
    );
  });
  test.each([
    'the drill, called [Northern Wind], and the manoeuvres, known as [Western Shield]',
    'The [Joint Viking] exercise began, and the [Sea Breeze 2021] drills ended',
    '14,000 troops took part in [River Guard 2023].',
    '[Zapad-2021] involved 200,000 troops',
    'They held [Union Shield 2023]. The exercise involved all',
    'Some 5,000 troops fought in the [Battle of Hostomel].',
    'the exercise [River Guard 2023] began. Thousands joined [River Guard].',
  ])('reads the name of an exercise in “%s”', (expected) => {
    expect(marked(byEventPattern, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test.each([
    'The Russian Navy exercise, the Baltic Sea drills and a drill, Ukrainian officials said',
    'the drills, Ann Lee said, went on',
    'Thousands of troops left in February 2022 and joined Ukraine',
    'He was wounded in the Battle of Hostomel.',
    'Eurovision 2024 opened in June',
    'The River Guard Battalion left for the exercise',
  ])('reads no exercise in “%s”', (text) => {
    expect(marked(byEventPattern, text)).toBe(text);
  });
  test('does not read what nobody has told apart', () => {
    const text = 'a deployment, the biggest Russian deployment, an invasion of Ukraine';
    expect(marked(byEventPattern, text)).toBe(text);
  });
  test('names the event without passing words, and a news conference by its far place', () => {
    const names = (text: string) =>
      byEventPattern(read(documentOf(text), sampleKnowledge, buildGazetteer([]))).map(
        ({ canonical }) => canonical,
      );
    expect(names('additional troop deployment to Eastern Europe')).toEqual([
      'Troop deployment to Eastern Europe',
    ]);
    expect(names('during a news conference with Ann Lee in Brussels')).toEqual([
      'News conference in Brussels',
    ]);
  });
});
