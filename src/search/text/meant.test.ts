import { describe, expect, test } from 'vitest';
import { isAlike } from './alike.ts';
import { marked } from './marked.ts';

const hits = (text: string, ...marks: string[]) =>
  marked(text, marks)
    .filter(({ hit }) => hit)
    .map((one) => one.text);

describe('alike are', () => {
  test.each([
    ['ferries', 'ferry'],
    ['deployment', 'deployed'],
    ['moving', 'move'],
    ['jet', 'jets'],
    ['stoltenberg', 'stolt'],
    ['national', 'nations'],
    ['running', 'runs'],
    ['россии', 'россия'],
  ])('“%s” and “%s”', (printed, word) => expect(isAlike(printed, word)).toBe(true));
});

describe('not alike are', () => {
  test.each([
    ['significant', 'signal'],
    ['partners', 'parties'],
    ['car', 'care'],
    ['ministry', 'minister'],
    ['us', 'use'],
    ['theatre', 'the '],
  ])('“%s” and “%s”', (printed, word) => expect(isAlike(printed, word)).toBe(false));
});

describe('meant is', () => {
  test('a phrase in a row, and no other word of it', () =>
    expect(hits('The war ended. Since the Cold War the peace is cold.', 'the cold war')).toEqual([
      'the Cold War',
    ]));
  test('every word of a phrase that stands nowhere, but those that stand everywhere', () =>
    expect(hits('The war was a cold one.', 'since the cold war')).toEqual(['war', 'cold']));
  test('a designation however it is written', () =>
    expect(hits('A Su 35, a Su-35S, some Su35s; support for the Su-34.', 'su35')).toEqual([
      'Su 35',
      'Su-35S',
      'Su35s',
    ]));
  test('no letter or digit that stands alone', () =>
    expect(hits('1 gun GSh-30-1 of 30 mm', 'gsh', '30', '1')).toEqual(['GSh-30', '30']));
  test('a number as a whole', () => expect(hits('300 of 30,000, and 30.', '30000')).toEqual(['30,000']));
});
