import { expect, test } from 'vitest';
import { exonymsOf } from './exonyms.ts';

test.each([
  ['place', ['Russia'], ['Russland', 'Росія', 'Rosja', 'روسيا']],
  ['place', ['Republic of Belarus', 'Belarus'], ['Беларусь', '白俄罗斯']],
  ['organisation', ['NATO'], ['OTAN']],
  ['organisation', ['Russian National Guard'], ['Rosgvardia']],
  ['place', ['Aleppo'], ['Halab', 'حلب']],
  ['place', ['Wien', 'Vienna'], ['Вена']],
] as const)('a %s called %s is found by what others call it', (kind, names, expected) => {
  expect(exonymsOf(kind, names)).toEqual(expect.arrayContaining([...expected]));
});

test('a person or a place that bears the name of no country or city has none', () => {
  expect(exonymsOf('person', ['Jordan'])).toEqual([]);
  expect(exonymsOf('place', ['Harbour'])).toEqual([]);
  expect(exonymsOf('person', ['Paris'])).toEqual([]);
});
