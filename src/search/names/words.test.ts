import { expect, test } from 'vitest';
import { nameWords } from './words.ts';

test.each([
  ['Su-35', 'su35'],
  ['SU 35', 'su35'],
  ['F/A-18', 'fa18'],
  ['f a 18', 'fa18'],
  ['T-72 B3', 't72b3'],
  ['T-72B3', 't72b3'],
  ['9K720 Iskander', '9k720 iskander'],
  ['9K 720', '9k720'],
  ['S-400 Triumf', 's400 triumf'],
  ['1st Army', '1st army'],
  ['Type 094', 'type 094'],
  ['Boeing 737-800', 'boeing 737 800'],
  ['Jens Stoltenberg', 'jens stoltenberg'],
  ['O’Brien', 'obrien'],
  ['Mar’ib', 'marib'],
  ['Russia’s army', 'russia army'],
  ['Qurʿan', 'quran'],
  ['Ðoković, Žarko', 'dokovic zarko'],
  ['新華社', '新華社'],
  ['…', ''],
])('the words of “%s” are “%s”', (name, expected) => {
  expect(nameWords(name).join(' ')).toBe(expected);
});
