import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

describe('spellings of other languages are spoken alike', () => {
  test.each([
    'reagan reygan',
    'schoigu shoygu shoigu',
    'poutine putine',
    'houghton hauton',
    'zhirinovskiy zjirinovskij',
    'kuleba kouleba koeleba',
    'wagner vagner',
    'szczecin shchetsin',
    'knight nit',
  ])('%s', (spellings) => {
    expect(new Set(spellings.split(' ').map(spoken)).size).toBe(1);
  });
});

test.each([
  ['putin', 'peskov'],
  ['karzai', 'cruise'],
  ['reagan', 'regina'],
])('%s and %s are not', (one, other) => {
  expect(spoken(one)).not.toBe(spoken(other));
});
