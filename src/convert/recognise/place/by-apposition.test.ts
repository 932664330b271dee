import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/sample.ts';
import { byApposition } from './by-apposition.ts';

describe('byApposition', () => {
  test.each([
    'In [Labado], a village in South Darfur, they met',
    'near [Deir ez-Zor], a strategic city on the river',
    'of [Ras al-Ayn], a border town held by rebels',
  ])('%s', (expected) => expect(marked(byApposition, expected.replace(/[[\]]/g, ''))).toBe(expected));
  test.each([
    'Ann Lee, a town clerk of Moscow',
    'Governor Lee, a city in ruins behind him',
    'It, a village in the hills, burned',
  ])('%s: none', (text) => expect(marked(byApposition, text)).toBe(text));
});
