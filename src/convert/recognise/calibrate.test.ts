import { describe, expect, test } from 'vitest';
import type { Mention } from '../mention.ts';
import { calibrate } from './calibrate.ts';

const mention = (finder: Mention['finder'], confidence: number): Mention => ({
  passage: 0,
  start: 0,
  end: 4,
  surface: 'NATO',
  kind: 'organisation',
  finder,
  confidence,
  reason: '',
});
const calibrated = (confidence: number): number => calibrate(mention('tagger', confidence)).confidence;

describe('calibrate', () => {
  test('weighs up the doubts of the tagger and keeps their order', () => {
    expect(calibrated(0.5)).toBeCloseTo(0.5);
    expect(calibrated(0.9)).toBeCloseTo(0.75);
    expect(calibrated(0.97)).toBeCloseTo(0.85, 2);
  });
  test('is never certain', () => {
    expect(calibrated(1)).toBeLessThan(0.98);
  });
  test('leaves other finders alone', () => {
    expect(calibrate(mention('organisation-pattern', 0.97)).confidence).toBe(0.97);
  });
});
