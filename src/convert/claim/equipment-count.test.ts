import { expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const SU = '[[Su-30|equipment:su-30]]';
const JETS = '[[Su-30s|equipment:su-30]]';

test.each([
  [`They lost six ${SU} jets.`, ['su-30 6 jets']],
  [`They lost at least 20 ${JETS}.`, ['su-30 at least 20 units']],
  [`They lost a dozen ${JETS}.`, ['su-30 12 units']],
  [`They moved two battalions of ${SU} systems.`, ['su-30 2 battalions']],
])('the number of equipment is read from “%s”', (sentence, expected) => {
  expect(toldOf('quantity', sentence)).toEqual(expected);
});

test.each([`They lost one ${SU} jet.`, `They asked for six ${SU} jets.`, `In 2014 ${JETS} came.`])(
  'nothing is counted in “%s”',
  (sentence) => expect(toldOf('quantity', sentence)).toEqual([]),
);

test('a number is quoted with its clause', () => {
  expect(told(`They lost six ${SU} jets.`)).toContain('su-30 quantity 6 jets “They lost six Su-30 jets”');
});
