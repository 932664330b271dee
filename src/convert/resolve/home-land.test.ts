import { describe, expect, test } from 'vitest';
import { buildGazetteer, namedOf } from '../../gazetteer/gazetteer.ts';
import { documentOf } from '../recognise/fixtures/sample.ts';
import { answerFor, NOBODY, page } from './fixtures/shelf.ts';
import { homeLand, isGeneralName } from './home-land.ts';

describe('the home land of a document', () => {
  test.each([
    [
      'is the country named more than all others together',
      ['Norway met Poland.', 'Norwegians left Norway.'],
      'no',
    ],
    ['is none where two are named alike', ['Norway met Poland, and Poland met Norway.'], undefined],
    ['is none where a country is named once', ['He went to Norway.'], undefined],
    ['counts states and provinces for their country', ['From Texas to Ohio.', 'Ohio was quiet.'], 'us'],
  ])('%s', (_, texts, expected) => expect(homeLand(documentOf(...texts))).toBe(expected));
});

test('a name is general where it does not say whose body it is', () => {
  const group = { kind: 'organisation', mentions: [], reason: '' } as const;
  const isGeneral = (name: string): boolean => isGeneralName({ ...group, mentions: [] }, name);
  expect(['Army', 'Air force', 'Parliament', 'Norwegian Army', 'NATO'].map(isGeneral)).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});

describe('a general name', () => {
  const pages = [
    page('organisations/norwegian-army.mdx', 'Norwegian Army', ['country, -, norway'], {
      weakAliases: ['Army'],
    }),
    page('organisations/polish-army.mdx', 'Polish Army', ['country, -, poland'], { weakAliases: ['Army'] }),
  ];
  const army = (text: string): string => {
    const start = text.indexOf('Army');
    const place = { passage: 0, start, end: start + 4, surface: 'Army' };
    const why = { finder: 'tagger', confidence: 1, reason: 'marked' } as const;
    const mentions = [{ ...place, ...why, kind: 'organisation' as const }];
    const shelves = { pages, gazetteer: buildGazetteer(pages.map(namedOf)), identity: NOBODY };
    const answer = answerFor({ kind: 'organisation', mentions }, { ...shelves, document: documentOf(text) });
    return answer.page?.id ?? answer.state;
  };
  test('means the body of the home land, of which the document tells most', () =>
    expect(army('Norway has recruits. In Norway, the Army trains them.')).toBe('norwegian-army'));
  test.each([
    ['where no country stands out', 'He joined the Army in spring.'],
    ['where another country does', 'Peru has recruits. In Peru, the Army trains them.'],
  ])('means nothing in particular %s', (_, text) => expect(army(text)).toBe('nobody'));
});
