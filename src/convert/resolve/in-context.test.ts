import { describe, expect, test } from 'vitest';
import { buildGazetteer, namedOf } from '../../gazetteer/gazetteer.ts';
import { type EntityPage, readPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import type { Resolution } from '../mention.ts';
import { documentOf, sampleKnowledge } from '../recognise/fixtures/sample.ts';
import { recognise } from '../recognise/recognise.ts';
import { resolve } from './resolve.ts';

const nobody: Identity = { sameAs: [], notSameAs: [], notAnEntity: [] };

function page(path: string, front: string): EntityPage {
  const reading = readPage({ path, text: `---\n${front}\n---\n` });
  if (!reading.page || reading.page.kind === 'source') throw new Error(JSON.stringify(reading.messages));
  return reading.page;
}

function resolved(text: string, pages: EntityPage[], identity: Identity = nobody): Resolution {
  const document = documentOf(text);
  const gazetteer = buildGazetteer(pages.map(namedOf));
  const mentions = recognise({ document, gazetteer, knowledge: sampleKnowledge, identity });
  return resolve({ document, mentions, pages, gazetteer, identity });
}
const ids = (resolution: Resolution): string[] => resolution.entities.map(({ id }) => id);

const role = (words: string): string =>
  `claims: [{ property: role, ${words}, cite: [{ source: s, quote: q }] }]`;
const nato = page('organisations/nato.mdx', 'name: NATO');
const jens = page(
  'people/jens-stoltenberg.mdx',
  `name: Jens Stoltenberg\n${role('value: head, object: nato')}`,
);
const leader = page(
  'people/ivan-petrov.mdx',
  `name: Ivan Petrov\n${role('value: President, object: russia')}`,
);
const russia = page('places/russia.mdx', 'name: Russia');

describe('a surname alone', () => {
  test('is that of the page whose organisation the document names', () => {
    expect(ids(resolved('NATO met. Mr Stoltenberg spoke', [nato, jens]))).toEqual([
      'nato',
      'jens-stoltenberg',
    ]);
  });
  test('is that of the page whose office stands before it, its country being named', () => {
    expect(ids(resolved('Russia denied it. President Petrov spoke', [russia, leader]))).toEqual([
      'russia',
      'ivan-petrov',
    ]);
  });
  test('is not decided by the country alone, but listed with candidate and reason', () => {
    const { entities, ambiguous } = resolved('Russia denied it. Mr Petrov spoke', [russia, leader]);
    expect(entities.map(({ id }) => id)).toEqual(['russia']);
    expect(ambiguous).toMatchObject([{ surface: 'Petrov', candidates: [{ id: 'ivan-petrov' }] }]);
    expect(ambiguous[0]?.reason).toContain('nothing else in the document shows');
  });
  test('that several pages bear is decided by the office only', () => {
    const other = page(
      'people/ann-petrov.mdx',
      `name: Ann Petrov\n${role('value: spokeswoman, object: nato')}`,
    );
    expect(ids(resolved('NATO met Russia. President Petrov spoke', [nato, russia, leader, other]))).toContain(
      'ivan-petrov',
    );
    expect(
      resolved('NATO met Russia. Mr Petrov spoke', [nato, russia, leader, other]).ambiguous,
    ).toMatchObject([{ surface: 'Petrov', candidates: [{ id: 'ann-petrov' }, { id: 'ivan-petrov' }] }]);
  });
  test('of a full name is no other full name’s', () => {
    expect(ids(resolved('NATO met. Secretary General Anna Stoltenberg spoke', [nato, jens]))).toEqual([
      'nato',
      'anna-stoltenberg',
    ]);
  });
  test('is kept from a page that a person said is another', () => {
    const identity = { ...nobody, notSameAs: [{ ids: ['jens-stoltenberg', 'stoltenberg'] }] };
    expect(ids(resolved('NATO met. Mr Stoltenberg spoke', [nato, jens], identity))).toEqual([
      'nato',
      'stoltenberg',
    ]);
  });
});

describe('a page', () => {
  test('is found by another transliteration of its name', () => {
    const zelensky = page('people/volodymyr-zelensky.mdx', 'name: Volodymyr Zelensky');
    expect(ids(resolved('President Volodymyr Zelenskyy spoke', [zelensky]))).toEqual(['volodymyr-zelensky']);
  });
  test('that is reviewed makes its later mentions certain', () => {
    const reviewed = page('people/jens-stoltenberg.mdx', `name: Jens Stoltenberg\nstatus: reviewed`);
    const [person] = resolved('Mr Jens Stoltenberg spoke. Stoltenberg left', [reviewed]).entities;
    expect(person).toMatchObject({ id: 'jens-stoltenberg', confidence: 1 });
    expect(person?.mentions.map(({ confidence }) => confidence)).toEqual([1, 1]);
    const [draft] = resolved('Mr Jens Stoltenberg spoke. Stoltenberg left', [jens]).entities;
    expect(draft?.mentions.at(-1)?.confidence).toBeLessThan(1);
  });
});

test('a name that is no entity by a person’s decision is no mention', () => {
  const identity = { ...nobody, notAnEntity: [{ name: 'Ann Lee' }] };
  expect(ids(resolved('President Ann Lee spoke to NATO', [], identity))).toEqual(['nato']);
});
