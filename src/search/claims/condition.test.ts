import { describe, expect, test } from 'vitest';
import { type ClaimField, conditionOf, kindsNamed } from './condition.ts';

const asked = (name: string, op: ClaimField['op'], value: string, more: Partial<ClaimField> = {}) =>
  conditionOf({ name, op, value, ...more });
const lists = (name: string, op: ClaimField['op'], value: string, more: Partial<ClaimField> = {}) => {
  const condition = asked(name, op, value, more);
  return typeof condition === 'string' ? condition : condition.lists;
};

describe('conditionOf', () => {
  test('looks a name up as its id, or as whichever ids the name may mean', () => {
    expect(lists('by', ':', 'Jens Stoltenberg')).toEqual([['jens-stoltenberg=by']]);
    expect(lists('in', '=', 'Georgia', { ids: ['georgia', 'georgia-us'] })).toEqual([
      ['georgia=in'],
      ['georgia-us=in'],
    ]);
  });
  test('looks all words of a value up, or the other entity', () => {
    expect(lists('role', ':', 'Minister of Defence')).toEqual([
      ['minister=role', 'defence=role'],
      ['minister-of-defence=role'],
    ]);
    expect(lists('deployed-to', '=', 'belarus')).toEqual([['belarus=deployed-to'], ['belarus=deployed-to']]);
  });
  test('takes whatever is counted for a field', () => {
    expect(lists('troops', '>', '10000')).toEqual([['troops=number']]);
    expect(lists('soldiers', ':', '1k..2k')).toEqual([['troops=number']]);
    expect(lists('fighter-jets', '..', '1', { to: '4' })).toEqual([['jet=number']]);
    expect(lists('range', '>=', '500km')).toEqual([['*=range']]);
  });
  test('asks rows for what was said', () => {
    expect(asked('said', ':', 'the nuclear weapons')).toEqual({
      lists: [['*=said']],
      words: ['nuclear', 'weapons'],
    });
  });
  test('knows kinds by their folders, too', () => {
    for (const value of ['person', 'People', 'people'])
      expect(asked('kind', ':', value)).toHaveProperty('holds');
  });
  test.each([
    ['kind', ':', 'ship', 'Unexpected kind `ship`, expected one of `person`'],
    ['kind', ':', 'sources', 'Unexpected kind `source`, expected no kind'],
    ['modality', ':', 'sure', 'Unexpected modality `sure`, expected one of `asserted`'],
    ['before', ':', 'May', 'Unexpected `May`, expected a date such as 2022'],
    ['founded', '<', 'long ago', 'Unexpected `long ago`, expected a date'],
    ['range', '>', 'far', 'Unexpected `far`, expected a number such as 10000'],
    ['speed', ':', 'fast', 'Unexpected `fast`, expected a number'],
    ['colour', ':', 'red', 'Unexpected field `colour`, expected one of `kind`'],
  ] as const)('%s %s %s is told as a mistake', (name, op, value, message) => {
    expect(asked(name, op, value)).toEqual(expect.stringContaining(message));
  });
});

test('a value is a name where the field takes an entity', () => {
  expect(
    ['by', 'in', 'met', 'location', 'manufacturer'].map(kindsNamed).map(({ length }) => length > 0),
  ).not.toContain(false);
  expect(['kind', 'rank', 'range', 'troops', 'before'].flatMap(kindsNamed)).toEqual([]);
});
