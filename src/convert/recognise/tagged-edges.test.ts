import { describe, expect, test } from 'vitest';
import { sampleKnowledge } from './fixtures/sample.ts';
import { classOf } from './tagged-class.ts';
import { beginsInOffice, edgesOf } from './tagged-edges.ts';
import type { TaggedClass } from './tagger/label.ts';

const spanOf = (text: string, words: string, kind: TaggedClass = 'organisation') => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, class: kind, probability: 0.9 };
};
const edges = (text: string, words: string): string => {
  const { start, end } = edgesOf(text, spanOf(text, words), sampleKnowledge);
  return text.slice(start, end);
};

describe('a tagged organisation', () => {
  test('ends before an office', () => {
    expect(edges('NATO Secretary-General Jens Stoltenberg', 'NATO Secretary-General Jens Stoltenberg')).toBe(
      'NATO',
    );
    expect(
      edges(
        'UN Under-Secretary-General for Political Affairs',
        'UN Under-Secretary-General for Political Affairs',
      ),
    ).toBe('UN');
    expect(edges('Office of the Secretary of Defense', 'Office of the Secretary of Defense')).toBe(
      'Office of the Secretary of Defense',
    );
  });
  test('is none where it begins or ends inside an office', () => {
    const begins = (text: string, words: string): boolean => beginsInOffice(text, spanOf(text, words));
    expect(begins('Secretary of State Antony Blinken', 'State Antony Blinken')).toBe(true);
    expect(begins('National Security Adviser Ajit Doval', 'National Security Adviser Ajit Doval')).toBe(true);
    expect(begins('the Supreme Allied Commander Europe', 'Supreme Allied')).toBe(true);
    expect(begins('General Dynamics said', 'General Dynamics')).toBe(false);
  });
  test('leaves a nationality and a base before its name outside', () => {
    expect(edges('the Russian Wagner Group', 'Russian Wagner Group')).toBe('Wagner Group');
    expect(edges('the UK-based Open Watch', 'UK-based Open Watch')).toBe('Open Watch');
  });
  test('is a place where it is a country', () => {
    for (const [text, name] of [
      ['Germany said', 'Germany'],
      ['BRUSSELS, 27 March', 'BRUSSELS'],
    ] as const)
      expect(classOf(text, spanOf(text, name), sampleKnowledge)).toBe('place');
  });
});
