import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaims } from './build.ts';
import type { ClaimRecord } from './claim-record.ts';
import { anyRecords, manyRecords } from './fixtures/any-records.ts';
import { openClaims } from './open.ts';

const filesOf = (records: readonly ClaimRecord[]) =>
  new Map(buildClaims(records).map(({ path, text }) => [path, text]));

/** Files that are new, gone or not the same. */
function changed(before: readonly ClaimRecord[], after: readonly ClaimRecord[]): string[] {
  const [old, now] = [filesOf(before), filesOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
}

describe('buildClaims', () => {
  const records = manyRecords(700);

  test('gives the same files in whichever order claims come', () => {
    fc.assert(
      fc.property(anyRecords, fc.infiniteStream(fc.nat()), (some, numbers) => {
        const shuffled = some
          .map((record) => ({ record, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ record }) => record);
        expect(filesOf(shuffled)).toEqual(filesOf(some));
      }),
      { numRuns: 40 },
    );
  });

  test('gives each file a name of its own', () => {
    const paths = buildClaims(records).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThan(60);
  });

  test('changes one file when a claim is worded otherwise', () => {
    for (let at = 0; at < records.length; at += 401) {
      const after = records.map((record, place) =>
        place === at ? { ...record, words: 'Other words.' } : record,
      );
      expect(changed(records, after).length).toBeLessThanOrEqual(2);
    }
  });

  test('changes the files of its own lists and rows when a page gets another claim', () => {
    for (let at = 1; at < records.length; at += 501) {
      const known = records[at];
      if (!known) continue;
      const added = { ...known, number: 3, words: 'A third statement.' };
      expect(changed(records, [...records, added]).length).toBeLessThanOrEqual(10);
    }
  });

  test('can be asked when there is no claim', async () => {
    const files = filesOf([]);
    const { total } = await openClaims(async (path) => files.get(path) ?? '').find({
      fields: [{ name: 'by', op: ':', value: 'anybody' }],
    });
    expect(total).toBe(0);
  });
});
