import { expect, test } from 'vitest';
import { canFit, kindsIn, neededKinds } from './needed-kinds.ts';
import { pattern } from './pattern.ts';

const [PERSON, ORGANISATION, PLACE] = [1, 2, 4];
const BODY = ORGANISATION + PLACE;

test.each([
  ['{PERSON} leads (?<body>{BODY})', [PERSON, BODY]],
  ['{PERSON}?,? (?:{PLACE})* (?:{ORGANISATION}){0,2}', []],
  ['(?:{PERSON}){1,2} and {PLACE}+', [PERSON, PLACE]],
  ['{PERSON} of {PLACE}|(?<name>{PERSON}) in', [PERSON]],
  ['(?<!{PERSON}) [^ab({] \\({ORGANISATION}\\)', [ORGANISATION]],
  ['(?=.*{PERSON})\\[{PLACE}|', []],
])('%s needs %j', (source, needed) => {
  expect(neededKinds(pattern(source).source)).toEqual(needed);
});

test('a text that lacks a needed kind is not searched', () => {
  const expression = pattern('{PERSON} leads {BODY}');
  expect([kindsIn('a \uE000 and \uE801'), kindsIn('')]).toEqual([PERSON + PLACE, 0]);
  expect([PERSON, BODY, PERSON + PLACE].map((kinds) => canFit(expression, kinds))).toEqual([
    false,
    false,
    true,
  ]);
});
