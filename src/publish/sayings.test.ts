import { describe, expect, test } from 'vitest';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { sayingsOf } from './sayings.ts';

const CITE = 'cite: [{ source: s, quote: the words }]';
const news = source('s', 'Here are the words.');
news.data.published = '2031-05-04';
const claims = (...list: string[]) => `claims: [${list.map((one) => `{ ${one}, ${CITE} }`).join(', ')}]`;
const said = (rest: string) => `property: said, ${rest}`;

/** Each saying of Ada as page, number and date. */
function sayingsOfAda(...pages: ReturnType<typeof entity>[]): string[] {
  const list = sayingsOf(libraryOf(news, ...pages)).get('ada') ?? [];
  return list.map(({ page, statement, date, published }) =>
    [page.id, statement.number, date, published && 'published'].filter(Boolean).join(' '),
  );
}

describe('sayingsOf', () => {
  test('gathers what somebody says on whichever page it stands, newest first', () => {
    const ada = entity('person', 'ada', 'Ada', claims(said("by: ada, when: { from: '2031-05-06' }")));
    const boat = entity('equipment', 'boat', 'Boat', claims('property: described, value: quiet, by: ada'));
    expect(sayingsOfAda(boat, ada)).toEqual(['ada 1 2031-05-06', 'boat 1 2031-05-04 published']);
  });
  test('takes what is said on somebody’s own page for theirs, unless another says it', () => {
    const ada = entity('person', 'ada', 'Ada', claims(said('text: That it rains.'), said('by: ben')));
    const ben = entity('person', 'ben', 'Ben');
    expect(sayingsOfAda(ada, ben)).toEqual(['ada 1 2031-05-04 published']);
  });
  test('knows a speaker by a former id', () => {
    const ada = entity('person', 'ada', 'Ada', 'formerIds: [a-merin]');
    const boat = entity(
      'equipment',
      'boat',
      'Boat',
      claims('property: described, value: quiet, by: a-merin'),
    );
    expect(sayingsOfAda(ada, boat)).toHaveLength(1);
  });
  test('does not take the day that a statement is about for the day on which it was made', () => {
    const ada = entity('person', 'ada', 'Ada');
    const fair = entity(
      'event',
      'fair',
      'Fair',
      claims("property: described, value: large, by: ada, when: { from: '2030-01-01' }"),
    );
    expect(sayingsOfAda(ada, fair)).toEqual(['fair 1 2031-05-04 published']);
  });
});
