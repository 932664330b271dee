import { describe, expect, test } from 'vitest';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { SAYINGS, saidPaths, saidView, speakerRows } from './said-view.ts';
import { sayingsOf } from './sayings.ts';

const CITE = 'cite: [{ source: s, quote: the words }]';
const news = source('s', 'Here are the words.');
const claims = (...list: string[]) => `claims: [${list.map((one) => `{ ${one}, ${CITE} }`).join(', ')}]`;
const said = (rest: string) => `property: said, by: ada, text: Something, ${rest}`;
const ben = entity('person', 'ben', 'Ben');
const boat = entity('equipment', 'boat', 'Boat', claims('property: described, value: quiet, by: ada'));

function siteOf(...sayings: string[]) {
  const ada = entity('person', 'ada', 'Ada', claims(...sayings));
  const library = libraryOf(news, ada, ben, boat);
  const all = sayingsOf(library);
  const view = (number = 1) =>
    saidView(library, all.get('ada') ?? [], { id: 'ada', number, differences: [] });
  return { library, all, view };
}

describe('saidView', () => {
  const { view } = siteOf(
    said("when: { from: '2031-05-06' }, about: [ben, boat]"),
    said("when: { from: '2031-05-01' }"),
    said("when: { from: '2030-12' }"),
  );
  test('puts sayings under their month, and those without a date at the end', () => {
    expect(view().months.map(({ title, sayings }) => [title, sayings.length])).toEqual([
      ['May 2031', 2],
      ['December 2030', 1],
      ['On a day that no source gives', 1],
    ]);
  });
  test('counts whom the speaker speaks of, pages of others included', () => {
    expect(view().topics.map(({ entity: { id }, count }) => [id, count])).toEqual([
      ['boat', 2],
      ['ben', 1],
    ]);
  });
  test('marks each saying with the subjects it can be chosen by', () => {
    expect(view().months[0]?.sayings[0]?.topics).toEqual([0, 1]);
  });
  test('leads to the statement on the page where it stands', () => {
    expect(view().months.at(-1)?.sayings[0]?.href).toBe('/equipment/boat/#s1');
  });
  test('goes on to further pages when there is very much', () => {
    const many = siteOf(...Array.from({ length: SAYINGS + 1 }, () => said("when: { from: '2031' }")));
    expect(saidPaths(many.all)).toEqual([
      { id: 'ada', number: 1 },
      { id: 'ada', number: 2 },
    ]);
    expect(many.view(2).months.flatMap(({ sayings }) => sayings)).toHaveLength(2);
  });
});

describe('speakerRows', () => {
  test('tells how much somebody says, and from when to when', () => {
    const { library, all } = siteOf(
      said("voice: direct, when: { from: '2031-05-06' }"),
      said("when: { from: '2030' }"),
    );
    expect(speakerRows(library, all)).toMatchObject([
      { id: 'ada', said: '/said/ada/', sayings: 3, direct: 1, pages: 2, from: '2030', to: '6 May 2031' },
    ]);
  });
});
