import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understood } from './fields.ts';
import { parseQuery as parsed } from './parse-query.ts';

const parseQuery = (text: string) => understood(parsed(text));

const texts = (parts: readonly { text: string }[]) => parts.map(({ text }) => text);
const fields = (query: string) =>
  parseQuery(query).fields.map(({ name, op, value, to }) => [
    name,
    op,
    value,
    ...(to === undefined ? [] : [to]),
  ]);

describe('words and phrases', () => {
  test('are taken apart and know where they were typed', () => {
    const { words, phrases } = parseQuery('jets "air defence" minsk');
    expect(words).toEqual([
      { text: 'jets', start: 0, end: 4 },
      { text: 'minsk', start: 19, end: 24 },
    ]);
    expect(phrases).toEqual([{ text: 'air defence', start: 5, end: 18 }]);
  });
  test('may stand in the quotation marks of any language, or in one that was not closed', () => {
    expect(texts(parseQuery('“air defence” «Путин»').phrases)).toEqual(['air defence', 'Путин']);
    expect(texts(parseQuery('jets "air def').phrases)).toEqual(['air def']);
  });
  test('keep designations and numbers whole', () => {
    expect(texts(parseQuery('Su-35 S-400 30,000 F/A-18').words)).toEqual([
      'Su-35',
      'S-400',
      '30,000',
      'F/A-18',
    ]);
  });
  test('after a minus are to be without', () => {
    const { words, without } = parseQuery('belarus -exercise -"air defence" -s-400 Mi-8 -');
    expect(texts(words)).toEqual(['belarus', 'Mi-8']);
    expect(texts(without)).toEqual(['exercise', 'air defence', 's-400']);
  });
  test('of nothing but signs are nothing', () => expect(parseQuery(' – "" ?! ').words).toEqual([]));
});

describe('fields', () => {
  test.each([
    ['by:stoltenberg', ['by', ':', 'stoltenberg']],
    ['by:"jens stoltenberg"', ['by', ':', 'jens stoltenberg']],
    ['KIND:person', ['kind', ':', 'person']],
    ['kind:people', ['kind', ':', 'people']],
    ['modality:planned', ['modality', ':', 'planned']],
    ['before:2022-03', ['before', ':', '2022-03']],
    ['colour:10..20', ['colour', '..', '10', '20']],
    ['troops>10000', ['troops', '>', '10000']],
    ['range>=500km', ['range', '>=', '500km']],
    ['range≥500km', ['range', '>=', '500km']],
    ['troops > 140,000', ['troops', '>', '140000']],
    ['troops>10 000', ['troops', '>', '10000']],
    ['troops>=10,000km', ['troops', '>=', '10000km']],
    ['speaker:kirby', ['by', ':', 'kirby']],
    ['kind:organizations', ['kind', ':', 'organizations']],
    ['troops:10000..50000', ['troops', '..', '10000', '50000']],
    ['troops:10,000..', ['troops', '..', '10,000', '']],
    ['jets:..20', ['jets', '..', '', '20']],
  ])('%s is understood', (query, field) => {
    expect(fields(query)).toEqual([field]);
    expect(parseQuery(query).mistakes).toEqual([]);
  });
  test.each([
    ['spoke:stoltenberg', ['spoke', 'stoltenberg'], 'is no field'],
    ['colour:"dark red"', ['colour', 'dark', 'red'], 'is no field'],
    ['by:', [], 'needs a value'],
    ['troops>many', ['troops', 'many'], 'no number'],
    ['kind>5', ['5'], 'is not a number'],
    ['kind:dog', ['dog'], 'is no kind'],
  ])('%s is searched for as words, and told', (query, words, told) => {
    const read = parseQuery(query);
    expect(read.fields).toEqual([]);
    expect(texts(read.words)).toEqual(words);
    expect(read.mistakes[0]?.message).toContain(told);
  });
  test('an address is no field', () => {
    expect(texts(parseQuery('https://example.org/a').words).join(' ')).toContain('example.org');
  });
});

test('whatever is typed, every part stands where it says', () => {
  const typed = fc.array(
    fc.constantFrom('by:', 'troops>', '10000', '..', '"', ' ', '-', 'Su-35', 'Зеленський', '“', ':', 'x'),
  );
  fc.assert(
    fc.property(typed, (pieces) => {
      const text = pieces.join('');
      const { words, without, phrases, fields: found, mistakes } = parseQuery(text);
      for (const { start, end } of [...words, ...without, ...phrases, ...found, ...mistakes]) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThan(end);
      }
      for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
    }),
  );
});

test('a field that is nearly one is told which', () => {
  expect(parseQuery('opertor:denmark').mistakes[0]?.message).toContain('did you mean operator:denmark');
});

test('what every object has is no kind', () => {
  expect(parseQuery('kind:constructor').mistakes[0]?.message).toContain('is no kind');
});

test('a word without end is cut', () => {
  expect(parseQuery('x'.repeat(5000)).words[0]?.text).toHaveLength(64);
});
