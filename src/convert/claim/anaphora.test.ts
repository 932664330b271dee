import { describe, expect, test } from 'vitest';
import { told, toldOf } from './marked.ts';

const ANN = '[[Ann Lee|person:ann]]';
const BOB = '[[Bob Ray|person:bob]]';
const NATO = '[[NATO|organisation:nato]]';
const BRIGADE = '[[5th Brigade|organisation:fifth]]';

describe('“he” and “she”', () => {
  test('mean whom the sentence before is about', () => {
    expect(toldOf('role', `${ANN} came. She was head of ${NATO}.`)).toEqual(['ann head → nato']);
  });

  test('mean whom the text is about, in every paragraph', () => {
    const lines = [`${ANN} (born 1950) is a poet.`, `In 1999 she became head of ${NATO}.`];
    expect(toldOf('role', ...lines)).toContain('ann head → nato · 1999–');
  });

  test('mean nobody certain when somebody else was named', () => {
    expect(toldOf('role', `${ANN} came. All liked ${BOB}. He was head of ${NATO}.`)).toEqual([]);
    expect(toldOf('role', `${ANN} and ${BOB} came. He was head of ${NATO}.`)).toEqual([]);
  });

  test('mean nobody certain when the text is about a woman and says “he”', () => {
    const lines = [`${ANN} (born 1950) is a poet.`, `She wrote.`, `He was head of ${NATO}.`];
    expect(toldOf('role', ...lines)).toEqual(['ann poet']);
  });

  test('mean nobody certain inside a quotation', () => {
    expect(toldOf('role', `${ANN} came. “He was head of ${NATO},” they said.`)).toEqual([]);
  });

  test('are named as the reason, and make a claim less certain', () => {
    expect(told(`${ANN} came. She was head of ${NATO}.`)).toEqual([
      'ann role head → nato “She was head of NATO”',
    ]);
  });
});

describe('“the brigade”', () => {
  test('means the one that was named before it', () => {
    const lines = `The ${BRIGADE} left. Col. ${ANN} commanded the brigade in 2013.`;
    expect(toldOf('role', lines)).toEqual(['ann commanded → fifth · as of 2013']);
  });

  test('means the one the text is about', () => {
    const lines = [
      `The ${BRIGADE} is a unit of the [[Red Army|organisation:red]].`,
      'The brigade was formed in 2009.',
    ];
    expect(toldOf('founded', ...lines)).toEqual(['fifth 2009']);
  });

  test('means nothing certain where two were named', () => {
    const lines = `The ${BRIGADE} and the [[6th Brigade|organisation:sixth]] left. Col. ${ANN} commanded the brigade.`;
    expect(toldOf('role', lines)).toEqual([]);
  });
});

test('“the latter” is the last person named before', () => {
  const passage =
    '[[Ann Lee|person:lee]] wrote to [[Bob Ray|person:ray]] after the latter was elected as the president of [[Peru|place:peru]].';
  expect(toldOf('role', passage)).toEqual(['ray president → peru']);
});
