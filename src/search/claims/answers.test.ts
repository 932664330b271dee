import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildClaims } from './build.ts';
import { type ClaimRecord, pageKey } from './claim-record.ts';
import { anyRecords, manyRecords } from './fixtures/any-records.ts';
import { field, found, nameOf, open } from './fixtures/opened.ts';
import { openClaims } from './open.ts';

describe('an answer', () => {
  test('loads no row for counts, and rows for what is shown only', async () => {
    const { index, asked } = open(manyRecords(400));
    const { total } = await index.find({ fields: [field('in', 'land-3')], limit: 0 });
    expect(total).toBeGreaterThan(100);
    expect(asked.filter((path) => path.includes('/rows-'))).toEqual([]);
    await index.find({ fields: [field('in', 'land-3')], limit: 1 });
    expect(asked.filter((path) => path.includes('/rows-'))).toHaveLength(1);
  });

  test('reads each file once, and again only when it could not be read', async () => {
    const { index, asked } = open(manyRecords(50));
    await index.find({ fields: [field('by', 'speaker-1')] });
    await index.find({ fields: [field('by', 'speaker-1')] });
    expect(new Set(asked).size).toBe(asked.length);
    let broken = true;
    const files = new Map(buildClaims(manyRecords(5)).map(({ path, text }) => [path, text]));
    const shaky = openClaims(async (path) =>
      broken ? Promise.reject(new Error('offline')) : (files.get(path) ?? ''),
    );
    await expect(shaky.find({ fields: [field('by', 'speaker-1')] })).rejects.toThrow('offline');
    broken = false;
    expect((await shaky.find({ fields: [field('by', 'speaker-1')] })).total).toBe(2);
  });

  test('looks for free words in what a row shows', async () => {
    const records = manyRecords(60);
    expect(await found(records, { fields: [field('in', 'land-3')], words: ['wor', '7'] })).toEqual(
      await found(
        records.filter(({ words }) => / 7/.test(words)),
        { fields: [field('in', 'land-3')] },
      ),
    );
    expect(await found(records, { fields: [], words: ['Guard Speaker'] })).toEqual(
      records
        .filter(({ page }) => page.title.includes('guard'))
        .map(nameOf)
        .sort(),
    );
  });

  test('keeps to the pages that full text found', async () => {
    const [first] = manyRecords(60);
    const pages = new Set([pageKey(first?.page ?? { kind: '', id: '' })]);
    expect(await found(manyRecords(60), { fields: [field('after', '2000')], pages })).toHaveLength(2);
  });

  test('sorts by date and by value, what has none last', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const { index } = open(records);
        const query = { fields: [field('kind', 'event')], limit: 1000 };
        const newest = (await index.find({ ...query, order: 'newest' })).hits.map(
          ({ posting }) => posting.date,
        );
        expect(newest).toEqual([...newest].sort().reverse());
        const oldest = (await index.find({ ...query, order: 'oldest' })).hits.map(
          ({ posting }) => posting.date || '~',
        );
        expect(oldest).toEqual([...oldest].sort());
      }),
      { numRuns: 25 },
    );
  });

  test('tells where a number need not fit', async () => {
    const [record] = manyRecords(1);
    if (!record) throw new Error('no record');
    const quantity = { value: 10_000, unit: 'troops', qualifier: 'more than' };
    const claim: ClaimRecord = {
      ...record,
      property: 'quantity',
      quantity,
      value: 'more than 10,000 troops',
    };
    const { index } = open([claim]);
    const below = await index.find({ fields: [field('troops', '15000', '<')] });
    expect(below.hits[0]?.doubt).toBe('It says “more than 10,000 troops”, which may be otherwise.');
    expect((await index.find({ fields: [field('troops', '10000', '>')] })).hits[0]?.doubt).toBeUndefined();
  });

  test('tells what it did not understand, and goes by the rest', async () => {
    const { index } = open(manyRecords(10));
    const { mistakes, total } = await index.find({ fields: [field('bye', 'x'), field('by', 'speaker-3')] });
    expect(mistakes).toEqual([expect.stringContaining('Unexpected field `bye`, expected one of `kind`')]);
    expect(total).toBe(2);
    expect((await index.find({ fields: [field('bye', 'x')] })).total).toBe(0);
  });

  test('knows the titles of what facets name', async () => {
    const { index } = open(manyRecords(30));
    const { titlesOf } = await index.find({ fields: [field('by', 'speaker-3')] });
    expect([...(await titlesOf(['speaker-3', 'report-3', 'nobody']))]).toEqual([
      ['speaker-3', 'Speaker 3'],
      ['report-3', 'Report 3'],
      ['nobody', 'nobody'],
    ]);
  });
});

test('a source is asked for by a word of its publisher, too', async () => {
  const records = manyRecords(6).map((record, at) => ({
    ...record,
    sources: [
      {
        id: `paper-${at}`,
        title: `Paper ${at}`,
        date: '',
        publisher: at < 2 ? 'Radio Free Belmora' : 'BBH/RL',
      },
    ],
  }));
  expect(await found(records, { fields: [field('source', 'free belmora', '=')] })).toHaveLength(2);
  expect(await found(records, { fields: [field('source', 'bbhrl', '=')] })).toHaveLength(records.length - 2);
  expect(await found(records, { fields: [field('source', 'paper-5', '=')] })).toHaveLength(1);
});

test('claims that say what a field asks for come before others of their pages', async () => {
  const records = manyRecords(4).map((record, at) => ({
    ...record,
    property: at === 3 ? ('operator' as const) : ('category' as const),
    operators: ['belmora'],
  }));
  const { hits } = await open(records).index.find({ fields: [field('operator', 'belmora')] });
  expect(hits.findLastIndex(({ posting }) => posting.property === 'operator')).toBe(0);
});
