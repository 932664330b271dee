import { expect, test } from 'vitest';
import { toyText } from '../fixtures/pages.ts';
import { slips, spellingsOf } from './spelling.ts';
import { isStopWord, withoutStopWords } from './stop-words.ts';

test.each([
  ['patrpl', ['patrol']],
  ['patrrol', ['patrol']],
  ['partol', ['patrol']],
  ['aptrol', ['patrol']],
  ['zzyzx', []],
  ['direcotrr', ['director']],
  ['direktro', []],
  ['bo4ts', []],
  ['boa', []],
])('for “%s” full text offers %j', async (word, meant) => {
  expect((await spellingsOf(toyText(), word)).filter((one) => one !== word)).toEqual(meant);
});

test('slips keep the first two letters', () => {
  expect(slips('patrol').filter((one) => !one.startsWith('pa'))).toEqual([]);
  expect(slips('patrol')).toContain('partol');
});

test('letters are exchanged at the beginning only when nothing else is known', async () => {
  const text = toyText();
  await spellingsOf(text, 'patrpl');
  expect(text.asked).not.toContain('"aptrpl"');
});

test('stop words are left out unless nothing else was typed; capitals are names', () => {
  expect(withoutStopWords(['who', 'is', 'in', 'Belmora'])).toEqual(['Belmora']);
  expect(withoutStopWords(['the', 'who'])).toEqual(['the', 'who']);
  expect(isStopWord('WHO')).toBe(false);
  expect(withoutStopWords(['USE', 'OF', 'BOATS'])).toEqual(['USE', 'BOATS']);
});
