import { describe, expect, test } from 'vitest';
import type { SearchEntity } from '../record.ts';
import { buildNames } from './build.ts';
import { openNames } from './open.ts';

const titles = [
  'Reagan',
  'Regina',
  'Rehana',
  'Hassan Rouhani',
  'Hamid Karzai',
  'Kriss',
  'West',
  'Este',
  'Tetovo',
];
const more = [
  'Ust-Kut',
  'Xi Jinping',
  'Josipović',
  'George',
  'Kirk',
  'Third Army',
  'Panzer IV',
  'Panzer V',
  'Alberton',
  'Deng Xiaoping',
  'Hezbollah',
];
const files = new Map(buildNames([...titles, ...more].map(page)).map(({ path, text }) => [path, text]));
const index = openNames(async (path) => files.get(path) ?? '');

describe('a name is known by its sounds', () => {
  test.each([
    ['Рейган', 'Reagan', 'ей for ea'],
    ['روحاني', 'Hassan Rouhani', 'و for ou'],
    ['كرزاي', 'Hamid Karzai', 'vowels that are not written'],
    ['تتوفو', 'Tetovo', 'a vowel between equal letters'],
    ['البرتون', 'Alberton', 'a name that begins like the article'],
    ['Уэст', 'West', 'у for W'],
    ['Си Цзиньпин', 'Xi Jinping', 'Chinese as Palladius wrote it'],
    ['邓小平', 'Deng Xiaoping', 'Chinese characters'],
    ['حزب الله', 'Hezbollah', 'words that others write together'],
    ['Йосипович', 'Josipović', 'й for J'],
    ['Джордж', 'George', 'дж for G'],
  ])('%s is %s: %s', async (typed, title) => {
    expect((await index.find(typed))[0]?.entity.title).toBe(title);
  });
});

test.each([
  ['3rd army', 'Third Army'],
  ['panzer 4', 'Panzer IV'],
  ['III Army', 'Third Army'],
])('a number is the same however it is written: %s is %s', async (typed, title) => {
  expect((await index.find(typed))[0]).toMatchObject({ entity: { title }, exact: true });
});

test('what is spoken alike is told from what is: hits have their reason', async () => {
  expect((await index.find('Рейган'))[0]?.why).toBe('transliteration');
});

function page(title: string): SearchEntity {
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return { kind: 'place', id, title, summary: '', names: [], weight: 0, facts: [] };
}
