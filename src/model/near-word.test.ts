import { describe, expect, test } from 'vitest';
import { meantId, meantWord, nearWord, nearWords } from './near-word.ts';

describe('meantWord', () => {
  const known = [
    'asserted',
    'expected',
    'role',
    'rank',
    'note',
    'aliases',
    'asOf',
    'quote',
    'founded',
    'reported',
    'direct',
    'announced-by',
  ];
  test.each([
    ['assrted', 'asserted'],
    ['expcted', 'expected'],
    ['expcetd', undefined],
    ['indirect', undefined],
    ['unreported', undefined],
    ['nreported', 'reported'],
    ['Role', 'role'],
    ['as-of', 'asOf'],
    ['alias', undefined],
    ['qoute', 'quote'],
    ['rnk', 'rank'],
    ['rote', undefined],
    ['reportet', 'reported'],
    ['founder', undefined],
    ['announced-to', undefined],
    ['ranking', undefined],
    ['constructor', undefined],
  ])('of %s is %s', (word, meant) => {
    expect(meantWord(word, known)).toBe(meant);
  });
});

describe('meantId', () => {
  const known = [
    'nato',
    'jens-stoltenberg',
    'su-35',
    'iraq',
    'deployment-belarus',
    'ines-varga',
    'ines-vargo',
  ];
  test.each([
    ['natto', 'nato'],
    ['nat', 'nato'],
    ['jen-stoltenberg', undefined],
    ['su35', 'su-35'],
    ['us-35', undefined],
    ['su-53', undefined],
    ['jens-stoltenberga', undefined],
    ['jens-stoltenber', undefined],
    ['jens-stoltenburg', 'jens-stoltenberg'],
    ['jens-stotlenberg', 'jens-stoltenberg'],
    ['jensstoltenberg', 'jens-stoltenberg'],
    ['deploymnt-belarus', 'deployment-belarus'],
    ['su-30', undefined],
    ['su-35s', undefined],
    ['iran', undefined],
    ['jens-stoltenburgh', undefined],
    ['ines-varg', undefined],
  ])('of %s is %s', (word, meant) => {
    expect(meantId(word, known)).toBe(meant);
  });
});

describe('nearWords', () => {
  test.each([
    ['rang', ['rank', 'range']],
    ['su-53', ['su-35']],
    ['unplaned', []],
    ['indirect', []],
    ['dirct', ['direct']],
    ['harbour', []],
  ])('of %s are %s', (word, near) => {
    expect(nearWords(word, ['rank', 'range', 'su-35', 'planned', 'direct'])).toEqual(near);
    expect(nearWord(word, ['rank', 'range', 'su-35', 'planned', 'direct'])).toBe(near[0]);
  });
});
