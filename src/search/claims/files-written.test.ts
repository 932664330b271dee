import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from './claim-record.ts';
import { anyRecords } from './fixtures/any-records.ts';
import { readLists, writeLists } from './list-file.ts';
import { claimKey, postingOf, titledOf } from './posting.ts';
import { readRows, rowKey, rowOf, writeRows } from './row-file.ts';

test('a list file gives back the postings that were written', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const postings = records.map(postingOf);
      const part = { list: 'x=by', key: 'x=by\tperson/a', postings, titled: records.flatMap(titledOf) };
      const { lists, titles } = readLists(writeLists([part]));
      expect(lists.get('x=by') ?? []).toEqual(postings);
      for (const { by } of records) if (by) expect(titles.get(by.id)).toBe(by.title);
    }),
  );
});

test('a claim that is in two lists is written once', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const postings = records.map(postingOf);
      const parts = ['a=by', 'b=in'].map((list) => ({ list, key: `${list}\tx`, postings, titled: [] }));
      const text = writeLists(parts);
      expect((JSON.parse(text) as { claims: unknown[] }).claims).toHaveLength(
        new Set(postings.map(claimKey)).size,
      );
      expect(readLists(text).lists.get('b=in') ?? []).toEqual(postings);
    }),
  );
});

test('a row file gives back the rows that were written', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const groups = Map.groupBy(records, ({ page, number }) => rowKey(pageKey(page), number));
      const parts = [...groups].map(([key, some]) => ({
        key,
        title: some[0]?.page.title ?? '',
        rows: some.map(rowOf),
      }));
      const rows = readRows(writeRows(parts));
      for (const record of records)
        expect(rows.get(`${pageKey(record.page)} ${record.number}`)).toEqual(rowOf(record));
    }),
  );
});
