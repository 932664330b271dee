import { describe, expect, test } from 'vitest';
import { buildGazetteer, type Named } from '../../gazetteer/gazetteer.ts';
import type { Identity } from '../../model/schema.ts';
import { bracketed, documentOf, sampleKnowledge } from './fixtures/sample.ts';
import { recognise } from './recognise.ts';

const nobody: Identity = { sameAs: [], notSameAs: [], notAnEntity: [] };

function recognised(passages: string[], { pages = [] as Named[], identity = nobody } = {}): string[] {
  const mentions = recognise({
    document: documentOf(...passages),
    gazetteer: buildGazetteer(pages),
    knowledge: sampleKnowledge,
    identity,
  }).filter(({ kind }) => kind !== 'event');
  return passages.map((text, at) =>
    bracketed(
      text,
      mentions.filter(({ passage }) => passage === at),
    ),
  );
}

describe('recognise', () => {
  test('finds the surname of a person whom the document has named', () => {
    expect(recognised(['Secretary General Jens Stoltenberg came.', 'He and Stoltenberg spoke.'])).toEqual([
      'Secretary General [Jens Stoltenberg] came.',
      'He and [Stoltenberg] spoke.',
    ]);
  });
  test('does not take another bearer of the surname for the person', () => {
    expect(recognised(['President Lyndon Johnson came.', 'So Boris Johnson said.'])[1]).toBe(
      'So Boris Johnson said.',
    );
  });
  test('finds an acronym again that the document has explained', () => {
    expect(recognised(['The Syrian Democratic Forces (SDF) came.', 'Then the SDF left.'])[1]).toBe(
      'Then the [SDF] left.',
    );
  });
  test('finds the names of existing pages', () => {
    const page: Named = { id: 'belaruskali', kind: 'organisation', names: ['Belaruskali'] };
    expect(recognised(['the plant belongs to Belaruskali'], { pages: [page] })).toEqual([
      'the plant belongs to [Belaruskali]',
    ]);
  });
  test('obeys a person who said that a name is no entity', () => {
    const identity = { ...nobody, notAnEntity: [{ name: 'Eastern Europe' }] };
    expect(recognised(['Germany and Eastern Europe'], { identity })).toEqual([
      '[Germany] and Eastern Europe',
    ]);
  });
  test('says of each mention who found it and why', () => {
    const [mention] = recognise({
      document: documentOf('an S-400 battery'),
      gazetteer: buildGazetteer([]),
      knowledge: sampleKnowledge,
      identity: nobody,
    });
    expect(mention).toMatchObject({
      surface: 'S-400',
      finder: 'designation',
      reason: expect.stringContaining('designation'),
    });
  });
});
