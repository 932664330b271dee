import { describe, expect, test } from 'vitest';
import { plainLetters } from './letter.ts';

describe('plainLetters', () => {
  test.each([
    ['Kovačevski', 'kovacevski'],
    ['Ørsted', 'orsted'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['İzmir', 'izmir'],
    ['Київ', 'киів'],
    ['Su-35', 'su-35'],
  ])('of %s are %s', (written, plain) => {
    expect(plainLetters(written)).toBe(plain);
  });
});
