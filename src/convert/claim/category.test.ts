import { expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const SU = '[[Su-30|equipment:su-30]]';
const MIG = '[[MiG-31|equipment:mig-31]]';

test.each([
  [`They sent bombers including ${SU} and ${MIG}.`, ['su-30 bomber', 'mig-31 bomber']],
  [
    `They sent fighter jets such as ${SU}, ${MIG} interceptor aircraft and more.`,
    ['su-30 fighter jet', 'mig-31 interceptor aircraft'],
  ],
  [`The ${SU}, a fighter jet, flew.`, ['su-30 fighter jet']],
  [`The army has [[Patriot|equipment:patriot]] air defence batteries.`, ['patriot air defence battery']],
  [`[[Wagner|organisation:wagner]] is a private military company.`, ['wagner private military company']],
  [`They fought the militant group [[Ansar|organisation:ansar]].`, ['ansar militant group']],
  [`[[Alpha|organisation:alpha]] special forces arrived.`, ['alpha special forces']],
  [`They left the port city of [[Odesa|place:odesa]].`, ['odesa port city']],
])('a category is read from “%s”', (sentence, expected) => {
  expect(toldOf('category', sentence)).toEqual(expected);
});

test('an adjective of ability is a capability, not part of the category', () => {
  expect(told('They moved [[Tochka|equipment:tochka]] nuclear-capable missiles.')).toEqual([
    'tochka category missile “Tochka nuclear-capable missiles”',
    'tochka capability nuclear-capable “Tochka nuclear-capable missiles”',
  ]);
});

test('an alliance that has special forces is not special forces', () => {
  expect(toldOf('category', '[[NATO|organisation:nato]] special forces arrived.')).toEqual([]);
});

test('a state of a country lies within it', () => {
  const sentence = 'They left the [[US|place:united-states]] state of [[Ohio|place:ohio]].';
  expect(toldOf('within', sentence)).toEqual(['ohio → united-states']);
});

test('a district stays the part when words follow the city', () => {
  const sentence = 'They left the [[Karrada|place:karrada]] district of [[Doura|place:doura]] yesterday.';
  expect(toldOf('category', sentence)).toEqual(['karrada district']);
});

test('a district of a city lies within it', () => {
  const sentence = 'They left the [[Karrada|place:karrada]] district of [[Baghdad|place:baghdad]].';
  expect(toldOf('within', sentence)).toEqual(['karrada → baghdad']);
  expect(toldOf('category', sentence)).toEqual(['karrada district']);
});

test.each([
  [`They have ${SU} and ${MIG} fighter jets.`, ['su-30 fighter jet', 'mig-31 fighter jet']],
  [
    `They got air defence systems, among them ${SU} as well as the ${MIG}.`,
    ['su-30 air defence system', 'mig-31 air defence system'],
  ],
  [`They got weapons such as ${SU} and ${MIG} missiles.`, ['su-30 missile', 'mig-31 missile']],
])('the class of a list is read from “%s”', (sentence, expected) => {
  expect(toldOf('category', sentence)).toEqual(expected);
});

test('a class behind a list is quoted with the whole list', () => {
  expect(told(`They have ${SU} and ${MIG} fighter jets.`)[0]).toBe(
    'su-30 category fighter jet “Su-30 and MiG-31 fighter jets”',
  );
});
