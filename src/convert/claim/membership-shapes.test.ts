import { describe, expect, test } from 'vitest';
import { toldOf } from './marked.ts';

describe('part of', () => {
  test.each([
    "In 1949 the [[11th Corps|organisation:a]] was part of [[Chen|person:chen]]'s [[3rd Army|organisation:b]].",
    "the [[Islamic State|organisation:b]]'s [[Wilayat Sinai|organisation:a]] branch",
    'the [[31st Division|organisation:a]] was detached and transferred to [[12th Corps|organisation:b]] control',
    'the [[Tank Regiment|organisation:a]] of [[Kunming|place:k]], formerly the 4th, was attached to [[12th Corps|organisation:b]].',
  ])('%s', (passage) => {
    expect(toldOf('part-of', passage)).toContain('a → b');
  });
  test('“it” behind words of time is the one the text is about', () => {
    const opening = 'The [[11th Corps|organisation:a]] was a formation.';
    expect(toldOf('part-of', `${opening} In 1949 it was part of the [[3rd Army|organisation:b]].`)).toEqual([
      'a → b',
    ]);
  });
  test('“the division” is the one of its own sentence', () => {
    const before = 'The [[32nd Division|organisation:c]] left.';
    const passage = `${before} The [[33rd Division|organisation:a]] came; later the division was attached to [[26th Corps|organisation:b]].`;
    expect(toldOf('part-of', passage)).toEqual(['a → b']);
  });
});

describe('member of', () => {
  test.each([
    'The [[Syrian Council|organisation:a]] later joined the [[Coalition|organisation:b]].',
    '[[Ann Lee|person:a]] was elected to the [[Parliament|organisation:b]] three times.',
  ])('%s', (passage) => {
    expect(toldOf('member-of', passage)).toEqual(['a → b']);
  });
});

test('the year before whoever founded it is that of its beginning', () => {
  expect(
    toldOf(
      'founded',
      'In 2006 [[Ann Lee|person:lee]] and other activists founded the [[Movement|organisation:m]].',
    ),
  ).toEqual(['m 2006']);
});

test('“the company” is the one that the text says is a company', () => {
  const opening =
    '[[Kama|organisation:kama]] is a state-owned company with the headquarters in [[Lom|place:lom]].';
  expect(toldOf('founded', `${opening} The company was founded in 1939.`)).toEqual(['kama 1939']);
  expect(toldOf('headquarters', opening)).toEqual(['kama → lom']);
});

describe('the country by a name', () => {
  const syria = 'in [[Syria|place:syria]]';
  test('is that of an army', () => {
    expect(toldOf('country', `the [[Syrian Army|organisation:army]] ${syria}`)).toEqual(['army → syria']);
  });
  test('is not told of bodies that stand against the state', () => {
    expect(toldOf('country', `the [[Syrian Democratic Forces|organisation:sdf]] ${syria}`)).toEqual([]);
  });
});
