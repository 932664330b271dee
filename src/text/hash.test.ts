import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from './hash.ts';

describe('hash', () => {
  test('never changes: published addresses depend on it', () => {
    expect([hash(''), hash('NATO'), hash('Ж')]).toMatchInlineSnapshot(`
      [
        "7ekx1o1u0rvp",
        "5yy9r40jdr76",
        "y4f64h1ejudu",
      ]
    `);
  });
  test('is twelve lower-case letters and digits', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-z]{12}$/.test(hash(text))));
  });
  test('differs for texts that differ in one letter', () => {
    expect(new Set(['army', 'arms', 'Army', 'army ', 'myar'].map(hash)).size).toBe(5);
  });
  test('gives no two of 50,000 numbered texts one name, nor one first eight characters', () => {
    const names = Array.from({ length: 50_000 }, (_, at) => hash(`passage ${at}`));
    expect(new Set(names).size).toBe(50_000);
    expect(new Set(names.map((name) => name.slice(0, 8))).size).toBeGreaterThan(49_990);
  });
});
