import { expect, test } from 'vitest';
import { latinLetters } from './latin.ts';

test.each([
  ['Учения завершены', 'ucheniya zaversheny'],
  ['Τσίπρας', 'tsipras'],
  ['القاهرة', 'al qahra'],
  ['NATO', 'nato'],
  ['习近平', '习近平'],
])('%s in Latin letters is %s', (text, expected) => {
  expect(latinLetters(text)).toBe(expected);
});
