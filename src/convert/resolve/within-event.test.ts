import { expect, test } from 'vitest';
import type { Mention } from '../mention.ts';
import { meaning, resolved } from './fixtures/shelf.ts';
import { outsideEvents } from './within-event.ts';

const TEXT = 'The NATO exercise River Guard 2023 began. River Guard has an office in Riga.';

const mentioned = (surface: string, kind: Mention['kind'], from = 0): Mention => {
  const start = TEXT.indexOf(surface, from);
  const end = start + surface.length;
  return { passage: 0, start, end, surface, kind, finder: 'tagger', confidence: 0.9, reason: 'marked' };
};

test('the bare name of an exercise is no body where the exercise is named', () => {
  const nato = mentioned('NATO', 'organisation');
  const guard = mentioned('River Guard', 'organisation');
  const body = mentioned('River Guard', 'organisation', TEXT.indexOf('began'));
  const exercise = mentioned('exercise River Guard 2023', 'event');
  expect(outsideEvents([nato, guard, body], [exercise])).toEqual([nato, body]);
  expect(outsideEvents([guard], [{ ...exercise, passage: 1 }])).toEqual([guard]);
});

test('a document of an exercise makes no page of a body of its name', () => {
  const { entities } = resolved('The exercise River Guard 2023 began in Estonia.', []);
  expect(entities.map(({ kind, name }) => `${kind} ${name}`)).not.toContain('organisation River Guard');
  expect(meaning('River Guard', { entities, ambiguous: [] })).toMatch(/river-guard-2023/);
});
