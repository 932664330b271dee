import { describe, expect, test } from 'vitest';
import { differencesBySpeaker, differencesOf, disagreementsView } from './disagreements-view.ts';
import { entity, libraryOf, source } from './fixtures/pages.ts';

const CITE = 'cite: [{ source: s, quote: the words }]';
const news = source('s', 'Here are the words.');
const claims = (...list: string[]) => `claims: [${list.map((one) => `{ ${one}, ${CITE} }`).join(', ')}]`;
const boats = (value: number, rest = '') =>
  `property: quantity, value: { value: ${value}, unit: boats }${rest}`;
const people = ['ada', 'ben', 'cleo'].map((id) => entity('person', id, id));
const race = entity('event', 'race', 'Race', claims(boats(5, ', by: ada'), boats(7, ', by: ben')));
const fair = entity('event', 'fair', 'Fair', claims(boats(2), boats(30, ', modality: planned')));
const dated = ['2031-05-04', '2031-05-05'].map((day) => `property: date, value: ${day}`);
const storm = entity('event', 'storm', 'Storm', claims(...dated));

describe('differencesOf', () => {
  const seat = (...ids: string[]) =>
    entity(
      'organisation',
      'board',
      'Board',
      claims(...ids.map((id) => `property: headquarters, object: ${id}`)),
    );
  const land = entity('place', 'land', 'Land');
  const shire = entity('place', 'shire', 'Shire', claims('property: within, object: land'));
  const town = entity('place', 'town', 'Town', claims('property: within, object: shire'));
  const found = (...ids: string[]) =>
    differencesOf(libraryOf(news, land, shire, town, seat(...ids))).map(({ dispute }) =>
      dispute.positions.map(({ value }) => value),
    );

  test('sets two places side by side, unless one lies in the other', () => {
    expect(found('town', 'land')).toEqual([]);
    expect(found('land', 'shire')).toEqual([]);
    const other = entity('place', 'other', 'Other');
    const library = libraryOf(news, land, shire, town, other, seat('town', 'land', 'other'));
    expect(differencesOf(library)[0]?.dispute.positions).toHaveLength(3);
  });
  test('keeps two places apart of which one is denied', () => {
    const page = entity(
      'organisation',
      'board',
      'Board',
      claims(
        'property: headquarters, object: town',
        'property: headquarters, object: land, modality: denied',
      ),
    );
    expect(differencesOf(libraryOf(news, land, shire, town, page))).toHaveLength(1);
  });
});

describe('disagreementsView', () => {
  const library = libraryOf(news, ...people, race, fair, storm);
  const view = disagreementsView(library, differencesOf(library));

  test('puts first what cannot both hold, and keeps a plan apart from a count', () => {
    expect(view.groups.map(({ nature, shown }) => [nature, shown.map(({ entity: { id } }) => id)])).toEqual([
      ['contradiction', ['race', 'storm']],
      ['plan', ['fair']],
    ]);
  });
  test('tells numbers from dates, and counts who speaks', () => {
    const [, later] = view.groups[0]?.shown ?? [];
    expect(later).toMatchObject({ matter: 'dates', speakers: 0, sources: 1, denied: false });
    expect(view.groups[0]?.shown[0]).toMatchObject({ matter: 'numbers', speakers: 2 });
  });
  test('says nothing of a site that agrees', () => {
    const agreed = libraryOf(news, ...people);
    expect(disagreementsView(agreed, differencesOf(agreed))).toEqual({ count: 0, groups: [] });
  });
});

test('differencesBySpeaker finds where somebody holds a position beside others', () => {
  const library = libraryOf(news, ...people, race, fair);
  const found = differencesBySpeaker(library, differencesOf(library));
  expect([...found].map(([id, list]) => [id, list.map(({ href }) => href.split('#')[0])])).toEqual([
    ['ada', ['/events/race/']],
    ['ben', ['/events/race/']],
  ]);
});
