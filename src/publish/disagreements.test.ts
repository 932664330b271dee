import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../model/kind.ts';
import { disputesOf } from './disagreements.ts';
import { entity } from './fixtures/pages.ts';
import { statementsOf } from './ledger.ts';

const CITE = 'cite: [{ source: s, quote: q }]';

const cited = (claim: string) => `{ ${claim}, ${CITE} }`;

/** Each disagreement as its title and the values that stand side by side. */
function disputes(kind: EntityKind, ...claims: string[]): string[] {
  const page = entity(kind, 'it', 'It', `claims: [${claims.map(cited).join(', ')}]`);
  return disputesOf(statementsOf(page)).map(
    ({ title, positions }) => `${title}: ${positions.map(({ value }) => value).join(' | ')}`,
  );
}

const troops = (value: number, unit: string, rest = '') =>
  `property: quantity, value: { value: ${value}, unit: ${unit} }${rest}`;

describe('disputesOf', () => {
  test('sets two numbers of the same thing side by side', () => {
    expect(disputes('event', troops(30000, 'combat troops'), troops(5000, 'personnel'))).toEqual([
      'Number of troops: 30,000 combat troops | 5,000 personnel',
    ]);
  });
  test('counts people as people', () => {
    expect(disputes('event', troops(10, 'injured people'), troops(12, 'people'))).toEqual([
      'Number of people: 10 injured people | 12 people',
    ]);
  });
  test('does not compare numbers of different things', () => {
    expect(disputes('event', troops(30000, 'troops'), troops(12, 'jets'))).toEqual([]);
  });
  test('shows a number that one expects and another denies', () => {
    expect(
      disputes('event', troops(5, 'jets', ', modality: expected'), troops(5, 'jets', ', modality: denied')),
    ).toEqual(['Number of jets: 5 jets | 5 jets']);
  });
  test('does not take two speakers who agree for a disagreement', () => {
    expect(disputes('event', troops(5, 'jets', ', by: a'), troops(5, 'jets', ', by: b'))).toEqual([]);
  });
  test('names a position once, however often it is taken', () => {
    expect(disputes('event', troops(5, 'jets'), troops(5, 'jets'), troops(7, 'jets'))).toEqual([
      'Number of jets: 5 jets | 7 jets',
    ]);
  });
  test('sets two dates side by side', () => {
    expect(
      disputes('event', 'property: date, value: 2022-02-03', 'property: date, value: 2022-02-04'),
    ).toEqual(['Date: 3 February 2022 | 4 February 2022']);
  });
  test('does not take a date that is less exact for another one', () => {
    expect(disputes('event', 'property: date, value: 2022-02-03', 'property: date, value: 2022-02')).toEqual(
      [],
    );
  });
  test('compares the times of one office, and no two offices', () => {
    const role = (value: string, from: string) => `property: role, value: ${value}, object: o, from: ${from}`;
    expect(disputes('person', role('head', "'2014'"), role('head', "'2015'"))).toEqual([
      'Office: head | head',
    ]);
    expect(disputes('person', role('head', "'2014'"), role('clerk', "'2015'"))).toEqual([]);
  });
  test('does not take one office held twice for a disagreement', () => {
    const held = (from: number, to: string) =>
      `property: role, value: head, object: o, from: '${from}'${to && `, to: '${to}'`}`;
    expect(disputes('person', held(2001, '2005'), held(2010, ''))).toEqual([]);
    expect(disputes('person', held(2010, '2014'), held(2001, '2005'))).toEqual([]);
  });
  test('does not compare what is counted at a place on occasions that nobody dates', () => {
    const counted = (...claims: string[]) => {
      const page = entity('place', 'it', 'It', `claims: [${claims.map(cited).join(', ')}]`);
      return disputesOf(statementsOf(page), (id) => id, 'place').length;
    };
    expect(counted(troops(5, 'troops'), troops(9, 'troops'))).toBe(0);
    const day = ", asOf: '2022-02-03'";
    expect(counted(troops(5, 'troops', day), troops(9, 'troops', day))).toBe(1);
  });
  test('compares what is told of a place in one month, when nobody names the day', () => {
    const counted = (...months: string[]) => {
      const written = months.map(
        (month, at) => `{ ${troops(at + 5, 'troops')}, cite: [{ source: told-${month}, quote: q }] }`,
      );
      const page = entity('place', 'it', 'It', `claims: [${written.join(', ')}]`);
      const publishedOf = (source: string) => `${source.replace('told-', '')}-03`;
      return disputesOf(statementsOf(page), (id) => id, 'place', { publishedOf }).length;
    };
    expect(counted('2022-02', '2022-02')).toBe(1);
    expect(counted('2022-02', '2022-03')).toBe(0);
  });
  test('names what it sets side by side, not its id', () => {
    const seat = (object: string) => `property: headquarters, object: ${object}`;
    const page = entity(
      'organisation',
      'it',
      'It',
      `claims: [${[seat('a'), seat('b')].map(cited).join(', ')}]`,
    );
    const [dispute] = disputesOf(statementsOf(page), (id) => `The ${id}`);
    expect(dispute?.positions.map(({ value }) => value)).toEqual(['The a', 'The b']);
  });
  test.each(['said', 'deployed-in', 'includes', 'location'])(
    'finds nothing odd in two claims of %s',
    (property) => {
      const kind = property === 'said' ? 'person' : property === 'deployed-in' ? 'equipment' : 'event';
      expect(disputes(kind, `property: ${property}, object: a`, `property: ${property}, object: b`)).toEqual(
        [],
      );
    },
  );
});
