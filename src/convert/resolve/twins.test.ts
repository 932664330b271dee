import { expect, test } from 'vitest';
import type { EntityKind } from '../../model/kind.ts';
import type { Group } from './group.ts';
import { withoutTwins } from './twins.ts';

function group(kind: EntityKind, surface: string, confidence: number): Group {
  const mention = {
    passage: 0,
    start: 0,
    end: 1,
    surface,
    kind,
    finder: 'tagger',
    confidence,
    reason: '',
  } as const;
  return { kind, mentions: [mention], reason: '' };
}
const shown = (...groups: Group[]): string[] =>
  withoutTwins(groups).map(({ kind, mentions }) => `${kind} ${mentions.length}`);

test('groups of one kind and name are one', () => {
  expect(shown(group('place', 'Orel', 0.9), group('place', 'Orël', 0.6))).toEqual(['place 2']);
});
test('a person and a place of one name stay apart', () => {
  expect(shown(group('place', 'Orel', 0.9), group('person', 'Orel', 0.8))).toEqual(['place 1', 'person 1']);
});
test('a doubtful one beside a sure one of another kind was misread', () => {
  expect(shown(group('place', 'Camp Henry', 0.95), group('person', 'Camp Henry', 0.6))).toEqual(['place 1']);
});
test('two doubtful ones both stand', () => {
  expect(shown(group('place', 'Orel', 0.6), group('person', 'Orel', 0.6))).toHaveLength(2);
});
