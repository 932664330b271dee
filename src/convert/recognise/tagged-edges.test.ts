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
  test('leaves the land that has it, a dateline and an opening word outside', () => {
    expect(edges('Germany’s Interior Ministry', 'Germany’s Interior Ministry')).toBe('Interior Ministry');
    expect(edges('UNITED NATIONS – The Security Council met', 'UNITED NATIONS – The Security Council')).toBe(
      'Security Council',
    );
    expect(edges('About Social Security, he', 'About Social Security')).toBe('Social Security');
    expect(edges('the 57-member Arab League', '57-member Arab League')).toBe('Arab League');
  });
  test('leaves an office held in it outside', () => {
    expect(edges('Commandant of the Military Institute', 'Commandant of the Military Institute')).toBe(
      'Military Institute',
    );
  });
  test('ends before an office of several words, and before a person', () => {
    expect(edges('U.S. Army Chief of Staff', 'U.S. Army Chief of Staff')).toBe('U.S. Army');
    const name = 'Joint Chiefs of Staff Colin Powell';
    const tagger = {
      tag: () => [],
      tagSentences: () => [],
      isFirstName: (word: string) => word === 'Colin',
      smallness: () => 0,
    };
    const { start, end } = edgesOf(name, spanOf(name, name), { ...sampleKnowledge, tagger });
    expect(name.slice(start, end)).toBe('Joint Chiefs of Staff');
  });
  test('ends before a bracket that stays open', () => {
    expect(edges('the Armed Forces (Forces Armées) came', 'Armed Forces (Forces Armées')).toBe(
      'Armed Forces',
    );
  });
  test('is none where it ends an office', () => {
    const text = 'Chief of Army Staff of Pakistan';
    expect(beginsInOffice(text, spanOf(text, 'Army Staff'))).toBe(true);
  });
  test('is a place where it is a country', () => {
    for (const [text, name] of [
      ['Germany said', 'Germany'],
      ['BRUSSELS, 27 March', 'BRUSSELS'],
    ] as const)
      expect(classOf(text, spanOf(text, name), sampleKnowledge)).toBe('place');
  });
  test('is a person where it is a full name', () => {
    const tagger = {
      tag: () => [],
      tagSentences: () => [],
      isFirstName: (word: string) => word === 'Warren',
      smallness: () => 0,
    };
    const read = (name: string) => classOf(name, spanOf(name, name, 'place'), { ...sampleKnowledge, tagger });
    expect(['Warren Austin', 'Kwong Chun-yu', 'Mao Zedong'].map(read)).toEqual([
      'person',
      'person',
      'person',
    ]);
    expect(['New York-based', 'Warren County', 'Li Island'].map(read)).toEqual(['place', 'place', 'place']);
  });
  test('is no place where it is a military region', () => {
    const name = 'Kunming Military Region';
    expect(classOf(name, spanOf(name, name, 'place'), sampleKnowledge)).toBe('organisation');
  });
  test('is a place where its name says so', () => {
    for (const name of ['Duchy of Finland', 'Eastern Roman Empire', 'Parliament Square'])
      expect(classOf(name, spanOf(name, name), sampleKnowledge)).toBe('place');
  });
});
