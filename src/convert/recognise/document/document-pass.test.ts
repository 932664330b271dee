import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../../gazetteer/gazetteer.ts';
import type { Mention } from '../../mention.ts';
import { bracketed, documentOf, sampleKnowledge } from '../fixtures/sample.ts';
import { type Reading, read } from '../reading.ts';
import { agree } from './agree.ts';
import { capitals } from './capitals.ts';
import { documentPass } from './document-pass.ts';
import { weighed } from './weigh.ts';

const readingOf = (...passages: string[]): Reading =>
  read(documentOf(...passages), sampleKnowledge, buildGazetteer([]));

/** The first place of some words in a passage as a mention. */
function mention(reading: Reading, passage: number, surface: string, more: Partial<Mention> = {}): Mention {
  const start = reading.passages[passage]?.text.indexOf(surface) ?? -1;
  const end = start + surface.length;
  const evidence = { kind: 'person', finder: 'tagger', confidence: 0.8, reason: 'read' } as const;
  return { passage, start, end, surface, ...evidence, ...more };
}
const kindsOf = (mentions: readonly Mention[]): string[] =>
  mentions.map(({ surface, kind }) => `${surface} ${kind}`);

describe('the same name has the same kind', () => {
  const reading = readingOf('Orel fell.', 'Orel held.', 'Orel won.');
  test('that most confidence speaks for', () => {
    const all = [
      mention(reading, 0, 'Orel', { kind: 'place' }),
      mention(reading, 1, 'Orel', { kind: 'place' }),
      mention(reading, 2, 'Orel', { kind: 'organisation', confidence: 0.7 }),
    ];
    expect(kindsOf(agree(all, []))).toEqual(['Orel place', 'Orel place', 'Orel place']);
  });
  test('except where the words around show strongly what it is', () => {
    const all = [
      mention(reading, 0, 'Orel', { kind: 'place' }),
      mention(reading, 1, 'Orel', { kind: 'place' }),
      mention(reading, 2, 'Orel', { kind: 'organisation', confidence: 0.98 }),
    ];
    expect(kindsOf(agree(all, []))).toEqual(['Orel place', 'Orel place', 'Orel organisation']);
  });
  test('as the full name that it is part of', () => {
    const one = readingOf('Dimitar Kovacevski met Kovacevski on Illeginni Island and Illeginni.');
    const all = [
      mention(one, 0, 'Dimitar Kovacevski'),
      { ...mention(one, 0, 'Kovacevski'), kind: 'organisation' as const },
      mention(one, 0, 'Illeginni Island', { kind: 'place' }),
      mention(one, 0, 'Illeginni', { kind: 'organisation' }),
    ];
    expect(kindsOf(agree(all, []))).toEqual([
      'Dimitar Kovacevski person',
      'Kovacevski person',
      'Illeginni Island place',
      'Illeginni place',
    ]);
  });
  test('as its long form, and a well-known organisation as one', () => {
    const one = readingOf('Black Sea Basin (BSB) and the BSB; U.N. aid');
    const all = [
      mention(one, 0, 'Black Sea Basin', { kind: 'place' }),
      mention(one, 0, 'BSB', { kind: 'organisation' }),
      mention(one, 0, 'U.N.', { kind: 'place' }),
    ];
    expect(kindsOf(agree(all, [{ short: 'BSB', long: 'Black Sea Basin' }]))).toEqual([
      'Black Sea Basin place',
      'BSB place',
      'U.N. organisation',
    ]);
  });
});

describe('a full name in capitals', () => {
  const text = 'General ANNA MARIA LEE (born 1960) commands.';
  test('is a person’s whose surname the text uses', () => {
    const reading = readingOf(text, 'Lee was educated in Leeds.');
    expect(bracketed(text, capitals([mention(reading, 1, 'Lee')], reading))).toBe(
      'General [ANNA MARIA LEE] (born 1960) commands.',
    );
  });
  test('is no name in a text that is all capitals, or without the surname elsewhere', () => {
    const reading = readingOf(text, 'Berg was educated in Leeds.');
    expect(capitals([mention(reading, 1, 'Berg')], reading)).toEqual([]);
    const shouted = readingOf('GENERAL ANNA LEE SPOKE', 'Lee left.');
    expect(capitals([mention(shouted, 1, 'Lee')], shouted)).toEqual([]);
  });
});

describe('a doubtful mention', () => {
  const reading = readingOf('Orel fell.', 'Orel held.');
  const doubtful = mention(reading, 0, 'Orel', { kind: 'place', confidence: 0.4 });
  test('gains where the same name is read surely elsewhere', () => {
    const [first] = weighed([doubtful, mention(reading, 1, 'Orel', { kind: 'place', confidence: 0.9 })]);
    expect(first?.confidence).toBeCloseTo(0.67);
    expect(first?.reason).toContain('read so elsewhere');
  });
  test('loses where the same name is surely something else', () => {
    const [first] = weighed([doubtful, mention(reading, 1, 'Orel', { kind: 'person', confidence: 0.9 })]);
    expect(first?.confidence).toBeCloseTo(0.28);
    expect(first?.reason).toContain('something else elsewhere');
  });
  test('stays as it is alone', () => expect(weighed([doubtful])).toEqual([doubtful]));
});

test('a surname is found wherever it stands once the full name is known', () => {
  const text = 'Kovacevski said Kovacevski would go.';
  const reading = readingOf('Minister Dimitar Kovacevski came.', text);
  const found = documentPass([mention(reading, 0, 'Dimitar Kovacevski')], reading);
  expect(
    bracketed(
      text,
      found.filter(({ passage }) => passage === 1),
    ),
  ).toBe('[Kovacevski] said [Kovacevski] would go.');
});

test('an installation and its acronym are places, whatever was read', () => {
  const reading = readingOf('Goddard Space Flight Center (GSFC)');
  const all = ['Goddard Space Flight Center', 'GSFC'].map((surface) =>
    mention(reading, 0, surface, { kind: 'organisation', finder: 'acronym', confidence: 0.99 }),
  );
  const definition = { short: 'GSFC', long: 'Goddard Space Flight Center' };
  expect(kindsOf(agree(all, [definition]))).toEqual(['Goddard Space Flight Center place', 'GSFC place']);
});
