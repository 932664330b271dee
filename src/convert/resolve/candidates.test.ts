import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGazetteer, namedOf } from '../../gazetteer/gazetteer.ts';
import { documentOf } from '../recognise/fixtures/sample.ts';
import { answerFor, meaning, NOBODY, page, resolved } from './fixtures/shelf.ts';

const ukraine = page('places/ukraine.mdx', 'Ukraine');
const minister = page('people/ann-lee.mdx', 'Ann Lee', ['role, Defence Minister, ukraine']);
const senator = page('people/ann-lee-2.mdx', 'Ann Lee', ['role, Senator, united-states']);
const means = (text: string, ...pages: (typeof minister)[]): string =>
  meaning('Ann Lee', resolved(text, pages));

describe('a page of the very name', () => {
  test.each([
    ['nothing else is said', 'Ann Lee spoke', 'ann-lee'],
    ['office and land agree', 'Ukrainian Defence Minister Ann Lee spoke', 'ann-lee'],
    ['the office is put in other words', "Ann Lee, Ukraine's minister of defense, spoke", 'ann-lee'],
    ['the office is another of the same sort', 'Prime Minister Ann Lee spoke', 'ann-lee'],
    ['another land and another walk of life', 'Ann Lee, a plumber from Texas, spoke', '?ann-lee?'],
    ['another land', 'Ann Lee, a German lawyer, spoke', '?ann-lee?'],
  ])('where %s', (_, text, expected) => expect(means(text, ukraine, minister)).toBe(expected));

  test('of two is the one whose office or land stands beside the name, else nobody tells', () => {
    expect(means('U.S. Senator Ann Lee spoke', minister, senator)).toBe('ann-lee-2');
    expect(means('Defence Minister Ann Lee spoke', minister, senator)).toBe('ann-lee');
    expect(means('Ann Lee spoke', minister, senator)).toBe('?ann-lee ann-lee-2?');
    expect(means('Ann Lee, a nurse from Jordan, spoke', minister, senator)).toBe('?ann-lee ann-lee-2?');
  });
  test('is told with confidence and reasons, for and against', () => {
    const [name] = resolved('Ann Lee, a plumber from Texas, spoke', [minister]).ambiguous;
    expect(name?.candidates).toEqual([
      {
        ...{ id: 'ann-lee', path: 'people/ann-lee.mdx', name: 'Ann Lee', confidence: 0.11 },
        reasons: [
          'for: the very name “Ann Lee”',
          'against: “a plumber from Texas” here, “Defence Minister” on the page',
          'against: “Texas” here, “Ukraine” on the page',
        ],
      },
    ]);
    expect(name?.reason).toContain('something contradicts it');
    const [sure] = resolved('Ukrainian Defence Minister Ann Lee spoke', [minister]).entities.filter(
      ({ id }) => id === 'ann-lee',
    );
    expect(sure?.candidates?.[0]?.confidence).toBeGreaterThan(0.99);
  });
});

describe('places, bodies and equipment of one name', () => {
  test('are told apart by the state they are in', () => {
    const pages = [
      page('places/springfield.mdx', 'Springfield', ['part-of, -, illinois']),
      page('places/springfield-2.mdx', 'Springfield', ['part-of, -, ohio']),
    ];
    const means = (text: string): string => meaning('Springfield', resolved(text, pages));
    expect(means('He left Springfield, Ohio, on Monday')).toBe('springfield-2');
    expect(means('He left Springfield on Monday')).toBe('?springfield springfield-2?');
    expect(means('He left Springfield, Oregon, on Monday')).toBe('?springfield springfield-2?');
  });
  test('are told apart by the country they belong to, and a third country’s gets a page of its own', () => {
    const pages = [
      page('organisations/1st-brigade.mdx', '1st Brigade', ['country, -, germany']),
      page('organisations/1st-brigade-2.mdx', '1st Brigade', ['country, -, ukraine']),
    ];
    const means = (text: string): string => meaning('1st Brigade', resolved(text, pages));
    expect(means('The Ukrainian 1st Brigade held the bridge')).toBe('1st-brigade-2');
    expect(means('The 1st Brigade of the German Army held the bridge')).toBe('1st-brigade');
    expect(means('The 1st Brigade held the bridge')).toBe('?1st-brigade 1st-brigade-2?');
    expect(means('The 1st Brigade of the Jordanian Army held the bridge')).toMatch(/^\+/);
  });
  test('are told apart by their class', () => {
    const pages = [
      page('equipment/falcon.mdx', 'Falcon', ['category, missile']),
      page('equipment/falcon-2.mdx', 'Falcon', ['category, fighter jet']),
    ];
    const means = (text: string): string => meaning('Falcon', resolved(text, pages));
    expect(means('Two Falcon missiles were fired')).toBe('falcon');
    expect(means('The fighter jet Falcon landed')).toBe('falcon-2');
    expect(means('The Falcon was shown')).toBe('?falcon falcon-2?');
  });
});

describe('a person’s decision', () => {
  const identity = { ...NOBODY, notSameAs: [{ ids: ['ann-lee', 'ann-lee-2'] }] };
  test('that two pages of one name are two says nothing of which of them is meant', () => {
    expect(meaning('Ann Lee', resolved('Ann Lee spoke', [minister, senator], identity))).toBe(
      '?ann-lee ann-lee-2?',
    );
  });
  test('wins over all that contradicts, and is the reason told', () => {
    const same = { ...NOBODY, sameAs: [{ ids: ['ann-lee', 'anna-leigh'] }] };
    const { entities } = resolved('President Anna Leigh, a plumber from Texas, spoke', [minister], same);
    expect(entities[0]).toMatchObject({
      id: 'ann-lee',
      reason: expect.stringContaining('decided in identity.yml'),
    });
    expect(entities[0]?.candidates?.[0]?.reasons).toEqual([
      'for: decided in identity.yml: anna-leigh is ann-lee',
    ]);
  });
  test('that a name is not a page’s outlasts the page that the name then gets', () => {
    const apart = { ...NOBODY, notSameAs: [{ ids: ['a-lee', 'ann-lee'] }] };
    const other = page('people/a-lee.mdx', 'A. Lee', [], { aliases: ['Ann Lee'] });
    expect(meaning('Ann Lee', resolved('President Ann Lee spoke', [other], apart))).toBe('+ann-lee');
    expect(meaning('Ann Lee', resolved('President Ann Lee spoke', [other, minister], apart))).toBe('ann-lee');
  });
});

describe('what people did to pages is followed', () => {
  test('a renamed page is meant by its former id, and a new alias is found', () => {
    const renamed = page('people/ann-berg.mdx', 'Ann Berg', [], { formerIds: ['ann-lee'] });
    expect(meaning('Ann Lee', resolved('President Ann Lee spoke', [renamed]))).toBe('ann-berg');
    const called = page('people/ann-berg.mdx', 'Ann Berg', [], { aliases: ['Ann Lee'] });
    expect(meaning('Ann Lee', resolved('President Ann Lee spoke', [called]))).toBe('ann-berg');
  });
});

test('candidates are told to whoever asks, and are the same each time', () => {
  const document = documentOf('Ann Lee, a plumber from Texas, spoke');
  const mention = {
    passage: 0,
    start: 0,
    end: 7,
    surface: 'Ann Lee',
    kind: 'person',
    finder: 'tagger',
  } as const;
  const mentions = [{ ...mention, confidence: 1, reason: 'marked' }];
  const pages = [minister, senator];
  const shelves = { pages, gazetteer: buildGazetteer(pages.map(namedOf)), identity: NOBODY, document };
  const ask = () => answerFor({ kind: 'person', mentions }, shelves).candidates;
  expect(ask()).toEqual(ask());
  expect(ask().map(({ id }) => id)).toEqual(['ann-lee-2', 'ann-lee']);
});

test('whatever the order of the pages, a name means the same', () => {
  const texts = ['Ann Lee spoke', 'U.S. Senator Ann Lee spoke', 'Ann Lee, a cook from Jordan, spoke'];
  const pages = [minister, senator, page('people/ann-lee-3.mdx', 'Ann Lee')];
  fc.assert(
    fc.property(fc.shuffledSubarray(pages, { minLength: 3 }), fc.constantFrom(...texts), (shuffled, text) => {
      expect(means(text, ...shuffled)).toBe(means(text, ...pages));
    }),
    { seed: 6, numRuns: 30 },
  );
});
