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

function resolved(text: string, pages: EntityPage[] = [], identity: Identity = nobody): Resolution {
  const document = documentOf(...text.split('\n'));
  const gazetteer = buildGazetteer(pages.map(namedOf));
  const mentions = recognise({ document, gazetteer, knowledge: sampleKnowledge, identity });
  return resolve({ document, mentions, pages, gazetteer, identity });
}
const ids = (resolution: Resolution): string[] => resolution.entities.map(({ id }) => id);

describe('resolve', () => {
  test('makes a new entity of the fullest name, its surname a weak alias', () => {
    const [person] = resolved('Secretary General Jens Stoltenberg came.\nStoltenberg spoke.').entities;
    expect(person).toMatchObject({
      id: 'jens-stoltenberg',
      name: 'Jens Stoltenberg',
      aliases: [],
      weakAliases: ['Stoltenberg'],
    });
    expect(person?.mentions).toHaveLength(2);
  });
  test('takes a seat of government that acts for its country', () => {
    const [country, ...others] = resolved('Russia came.\nMoscow has denied it.').entities;
    expect(country).toMatchObject({ id: 'russia', weakAliases: ['Moscow'] });
    expect(others).toEqual([]);
  });
  test('names a country as it usually is named', () => {
    expect(resolved('The US said').entities[0]).toMatchObject({
      id: 'united-states',
      name: 'United States',
      aliases: ['US'],
    });
  });
  test('finds an existing page by its alias', () => {
    const su35 = page('equipment/su-35.mdx', 'name: Su-35\naliases: [Flanker-E]');
    const [found] = resolved('a SU-35 jet and a Flanker-E', [su35]).entities;
    expect(found).toMatchObject({ id: 'su-35', name: 'Su-35', page: su35 });
    expect(found?.mentions).toHaveLength(2);
  });
  test('finds an existing page by another spelling', () => {
    const pages = [
      page('equipment/su-35.mdx', 'name: Su-35'),
      page('people/john-kirby.mdx', 'name: John Kirby'),
      page('organisations/russian-defence-ministry.mdx', 'name: Russian Defence Ministry'),
    ];
    const text = 'Secretary John F. Kirby spoke of two Sukhoi Su-35s. The Russia’s Defense Ministry denied.';
    expect(ids(resolved(text, pages))).toEqual(['john-kirby', 'su-35', 'russia', 'russian-defence-ministry']);
  });
  test('lists a name that two pages bear and guesses nothing', () => {
    const pages = [page('people/a.mdx', 'name: Ann Lee'), page('people/b.mdx', 'name: Ann Lee')];
    const { entities, ambiguous } = resolved('President Ann Lee spoke', pages);
    expect(entities).toEqual([]);
    expect(ambiguous).toMatchObject([{ surface: 'Ann Lee', candidates: [{ id: 'a' }, { id: 'b' }] }]);
  });
  test('takes a surname for its page when the document names what the page is about', () => {
    const nato = page('organisations/nato.mdx', 'name: NATO');
    const person = page(
      'people/jens-stoltenberg.mdx',
      'name: Jens Stoltenberg\nweakAliases: [Stoltenberg]\nclaims: [{ property: role, value: head, object: nato, cite: [{ source: s, quote: q }] }]',
    );
    expect(ids(resolved('NATO met. Mr Stoltenberg spoke', [nato, person]))).toEqual([
      'nato',
      'jens-stoltenberg',
    ]);
    expect(resolved('Mr Stoltenberg spoke', [nato, person])).toMatchObject({
      entities: [],
      ambiguous: [{ surface: 'Stoltenberg', candidates: [{ id: 'jens-stoltenberg' }] }],
    });
  });
  test('obeys what a person decided is the same, and what is not', () => {
    const lee = page('people/ann-lee.mdx', 'name: Ann Lee');
    const same = { ...nobody, sameAs: [{ ids: ['ann-lee', 'anna-lee'] }] };
    expect(ids(resolved('President Anna Lee spoke', [lee], same))).toEqual(['ann-lee']);
    const other = page('people/a-lee.mdx', 'name: A. Lee\naliases: [Anna Lee]');
    const apart = { ...nobody, notSameAs: [{ ids: ['a-lee', 'anna-lee'] }] };
    expect(ids(resolved('President Anna Lee spoke', [other], apart))).toEqual(['anna-lee']);
  });
  test('finds a renamed page by its former id and never gives an id twice', () => {
    const renamed = page('organisations/kyiv-post.mdx', 'name: The New Post\nformerIds: [kiev-post]');
    expect(ids(resolved('the Kiev Post wrote', [renamed]))).toEqual(['kyiv-post']);
    const place = page('places/kiev-post.mdx', 'name: Somewhere');
    expect(ids(resolved('the Kiev Post wrote', [place]))).toEqual(['kiev-post-2']);
  });
  test('makes no page of titles, classes and nationalities', () => {
    expect(ids(resolved('The Prime Minister, the NATO chief and European fighter jets'))).toEqual(['nato']);
  });
  test('takes a reporting name in brackets for another name of the same equipment', () => {
    const [iskander] = resolved('an Iskander complex (reporting name SS-26) came').entities;
    expect(iskander).toMatchObject({ id: 'iskander', name: 'Iskander', aliases: ['SS-26'] });
    expect(ids(resolved('the Iskander and SS-26 missiles, S-300 or S-400 systems'))).toEqual([
      'iskander',
      'ss-26',
      's-300',
      's-400',
    ]);
  });
  test('takes an acronym in another language and a general name that has one', () => {
    expect(ids(resolved('the Rapid Support Forces (RSF) came'))).toEqual(['rapid-support-forces']);
    expect(resolved('the Joint Chiefs and the Joint Chiefs of Staff').entities).toHaveLength(1);
  });
  test('calls the United Nations by their name and a country’s body by its adjective', () => {
    expect(ids(resolved('The UN and the U.N. spoke'))).toEqual(['united-nations']);
    expect(ids(resolved('Russia’s Ministry of Defence came.'))).toEqual([
      'russia',
      'russian-ministry-of-defence',
    ]);
  });
  test('names the country of an office whose adjective alone is written', () => {
    const { entities } = resolved('Ukrainian President Ann Lee came');
    expect(entities).toMatchObject([{ id: 'ukraine', name: 'Ukraine', weakAliases: [] }, { id: 'ann-lee' }]);
  });
  test('finds the event of the same kind at the same place', () => {
    const event = page('events/belarus-2022.mdx', 'name: Deployment in Belarus');
    expect(ids(resolved('a Russian deployment to Belarus', [event]))).toContain('belarus-2022');
  });
});
