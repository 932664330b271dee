import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedWords } from '../../text/searched.ts';
import { type Chosen, facetIds } from '../facets/facet.ts';
import { fitOf, readAmount } from './amount.ts';
import { facetValues } from './claim-facets.ts';
import type { ClaimRecord } from './claim-record.ts';
import type { ClaimField } from './condition.ts';
import { isWithin, readDays } from './day.ts';
import { anyRecords, bodies, people, places } from './fixtures/any-records.ts';
import { field, found, nameOf, open } from './fixtures/opened.ts';
import { measureOf } from './measure.ts';
import { postingOf, valueWords } from './posting.ts';

const OF_OTHERS = ['role', 'location', 'deployed-to'];

/** Every field by which somebody may ask for a claim. */
function fieldsOf(record: ClaimRecord): ClaimField[] {
  const { page, property, by, modality, sources, quantity, object, day, value } = record;
  const isText = property === 'role' || property === 'category';
  return [
    field('kind', page.kind),
    field(property, ''),
    field('modality', modality),
    ...(by ? [field('by', by.id)] : []),
    ...sources.map(({ id }) => field('source', id)),
    ...record.places.map((id) => field('in', id)),
    ...record.operators.map((id) => field('operator', id)),
    ...(object && OF_OTHERS.includes(property) ? [field(property, object)] : []),
    ...(isText && value && !quantity ? valueWords(value).map((word) => field(property, word)) : []),
    ...(quantity
      ? [field(measureOf(quantity.unit).dimension, String((quantity.to ?? quantity.value) + 1), '<=')]
      : []),
    ...(day ? [field(property, day)] : []),
  ];
}

/** The same question answered without an index. */
const matchers: Record<string, (record: ClaimRecord, asked: ClaimField) => boolean> = {
  kind: ({ page }, { value }) => page.kind === value,
  by: ({ by }, { value }) => by?.id === value,
  source: ({ sources }, { value }) => sources.some(({ id }) => id === value),
  in: (record, { value }) => record.places.includes(value),
  operator: ({ operators }, { value }) => operators.includes(value),
  modality: ({ modality }, { value }) => modality === value,
  before: ({ date }, { value }) => isWithin(date, readDays({ op: '<', value }) ?? { after: '', before: '' }),
  after: ({ date }, { value }) => isWithin(date, readDays({ op: '>', value }) ?? { after: '', before: '' }),
  troops: ({ quantity }, asked) => {
    const amount = readAmount(asked);
    const isCounted = quantity !== undefined && measureOf(quantity.unit).dimension === 'troops';
    return isCounted && amount !== undefined && fitOf(quantity, amount) !== 'no';
  },
  role: ({ property, object, value }, asked) =>
    property === 'role' && (object === asked.value || foldedWords(value).includes(asked.value)),
};

const anyField: fc.Arbitrary<ClaimField> = fc.oneof(
  fc.constantFrom(...people.map(({ id }) => field('by', id))),
  fc.constantFrom(...places.map(({ id }) => field('in', id))),
  fc.constantFrom(...bodies.map(({ id }) => field('operator', id))),
  fc.constantFrom(...['planned', 'denied', 'asserted'].map((one) => field('modality', one))),
  fc.constantFrom(...['person', 'equipment'].map((one) => field('kind', one))),
  fc.constantFrom(field('before', '2022'), field('before', '2022-02-03'), field('after', '2022-02')),
  fc.constantFrom(field('role', 'minister'), field('role', 'nato'), field('source', 'gazette-1')),
  fc.constantFrom(...(['>', '>=', '<', '<=', '='] as const).map((op) => field('troops', '1,000', op))),
);

describe('the claims index', () => {
  test('finds every claim by each of its fields', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const { index } = open(records);
        for (const record of records) {
          for (const asked of fieldsOf(record)) {
            const { hits, mistakes } = await index.find({ fields: [asked], limit: 1000 });
            expect(mistakes).toEqual([]);
            expect(hits.map(({ row }) => `${row.page} ${row.number}`)).toContain(nameOf(record));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('finds exactly what a look at every claim finds, whatever fields are put together', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecords,
        fc.uniqueArray(anyField, { minLength: 1, maxLength: 3 }),
        async (records, fields) => {
          const expected = records.filter((record) =>
            fields.every((one) => matchers[one.name]?.(record, one)),
          );
          expect(await found(records, { fields })).toEqual(expected.map(nameOf).sort());
        },
      ),
      { numRuns: 100 },
    );
  });

  test('counts of each value exactly what choosing it shows', async () => {
    const anyChoice: fc.Arbitrary<Chosen> = fc.record(
      {
        kind: fc.constantFrom('person', 'event'),
        country: fc.constant('belarus'),
        modality: fc.constant('asserted'),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anyRecords, anyField, anyChoice, async (records, asked, chosen) => {
        const { index } = open(records);
        const { facets } = await index.find({ fields: [asked], chosen });
        for (const { id, values } of facets) {
          for (const { id: value, count } of values) {
            const { total } = await index.find({ fields: [asked], chosen: { ...chosen, [id]: value } });
            expect(total).toBe(count);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('counts facets as a look at every claim does', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        const { facets } = await open(records).index.find({ fields: [field('after', '2000')] });
        const dated = records.filter(({ date }) => date !== '').map(postingOf);
        for (const id of facetIds) {
          for (const { id: value, count } of facets.find((facet) => facet.id === id)?.values ?? []) {
            expect(dated.filter((one) => facetValues(one, id).includes(value))).toHaveLength(count);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
