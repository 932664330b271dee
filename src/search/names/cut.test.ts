import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from './cut.ts';

const keys = fc
  .array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 300 })
  .map((some) => some.sort().map((key) => ({ key })));

describe('shards', () => {
  test('hold every row once, in order', () => {
    fc.assert(
      fc.property(keys, (rows) => {
        expect(cut(rows, one, 20).flatMap((shard) => shard.rows)).toEqual(rows);
      }),
    );
  });

  test('begin after every key of the one before, and not after their own first key', () => {
    fc.assert(
      fc.property(keys, (rows) => {
        const shards = cut(rows, one, 20);
        shards.forEach(({ start, rows: own }, at) => {
          expect(start <= (own[0]?.key ?? '')).toBe(true);
          if (at > 0) expect(start > (shards[at - 1]?.rows.at(-1)?.key ?? '')).toBe(true);
        });
      }),
    );
  });

  test('are never much too small', () => {
    fc.assert(
      fc.property(keys, (rows) => {
        const sizes = cut(rows, one, 20).map((shard) => shard.rows.length);
        expect(sizes.length === 1 || Math.min(...sizes) > 6).toBe(true);
      }),
    );
  });

  test('begin where names have little in common', () => {
    const rows = ['mina', 'minb', 'minc', 'oda', 'odb', 'odc'].map((key) => ({ key }));
    expect(cut(rows, one, 3).map(({ start }) => start)).toEqual(['', 'o']);
  });

  test('stay as they are where nothing was added', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({ key: ((at * 7919) % 100_003).toString(26) }));
    const sorted = (some: typeof rows) => some.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const before = new Set(cut(sorted(rows), one, 50).map(({ start }) => start));
    const after = cut(sorted([...rows, { key: '3c5' }]), one, 50).map(({ start }) => start);
    expect(after.filter((start) => !before.has(start)).length).toBeLessThanOrEqual(1);
  });
});

test('of nothing there is one empty shard', () => {
  expect(cut([], one, 20)).toEqual([{ start: '', rows: [] }]);
});

function one(): number {
  return 1;
}
