import { expect, test } from 'vitest';
import type { ClaimRecord } from '../search/claims/claim-record.ts';
import type { SearchEntity } from '../search/record.ts';
import { exampleQuestions } from './example-questions.ts';

function entity(kind: SearchEntity['kind'], title: string, more: Partial<SearchEntity> = {}): SearchEntity {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return { kind, id, title, summary: '', names: [], weight: 0, facts: [], ...more };
}

const person = entity('person', 'Ada Merinson', { weight: 3 });
const board = entity('organisation', 'Harbour Board', { weight: 5, names: [{ text: 'HB', why: 'alias' }] });
const town = entity('place', 'Belmora', { weight: 2 });

const claim: ClaimRecord = {
  page: { id: person.id, title: person.title, kind: 'person', categories: [], countries: [] },
  number: 1,
  property: 'role',
  words: 'Director',
  modality: 'asserted',
  by: { id: person.id, title: person.title },
  sources: [{ id: 'gazette', title: 'The Gazette', date: '' }],
  value: '340 ferries',
  object: board.id,
  quantity: { value: 340, unit: 'ferries' },
  date: '',
  places: [town.id],
  operators: [board.id],
  disputed: false,
};

test('each question is made of what the content says', () => {
  const made = exampleQuestions({ entities: [town, person, board], claims: [claim] });
  expect(made.map(({ query }) => query)).toEqual([
    'HB',
    'merisnon',
    'Ada Merinson Harbour Board',
    'by:"Ada Merinson"',
    'in:Belmora',
    'ferries>=300',
    'kind:person "Harbour Board"',
    'source:"The Gazette"',
    'operator:"Harbour Board"',
  ]);
  expect(made[0]?.tells).toBe('another name of Harbour Board');
});

test('what the content cannot answer is not asked', () => {
  expect(exampleQuestions({ entities: [], claims: [] })).toEqual([]);
  expect(exampleQuestions({ entities: [town], claims: [] })).toEqual([]);
  const without: ClaimRecord = { ...claim, places: ['nowhere'], operators: [] };
  const queries = exampleQuestions({ entities: [], claims: [without] }).map(({ query }) => query);
  expect(queries).toEqual(['by:"Ada Merinson"', 'ferries>=300', 'source:"The Gazette"']);
});

test('the order of pages does not matter', () => {
  const given = { entities: [town, person, board], claims: [claim] };
  expect(exampleQuestions({ ...given, entities: [board, person, town] })).toEqual(exampleQuestions(given));
});
