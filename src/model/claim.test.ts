import { describe, expect, test } from 'vitest';
import { aliasName, claimId } from './claim.ts';
import { type Claim, claimSchema } from './schema.ts';

const claim: Claim = claimSchema.parse({
  property: 'role',
  value: 'Secretary General',
  object: 'nato',
  by: 'nato',
  cite: [
    { source: 'a', quote: 'NATO’s Secretary General' },
    { source: 'b', quote: 'c' },
  ],
});
const id = claimId('jens-stoltenberg', claim);

describe('claimId', () => {
  test('is ten letters and digits that never change: ledgers hold them', () => {
    expect(id).toMatchInlineSnapshot(`"ha8c2m0tw7"`);
    expect(id).toMatch(/^[0-9a-z]{10}$/);
  });
  test.each([
    ['text', { text: 'He leads NATO.' }],
    ['note', { note: 'Checked.' }],
    ['time', { when: { text: 'Thursday' }, from: '2014-10-01' }],
    ['modality', { modality: 'expected' as const }],
    ['typography', { cite: [{ source: 'a', quote: "NATO's  Secretary General" }] }],
  ])('stays when only the %s changes', (_, change) => {
    expect(claimId('jens-stoltenberg', { ...claim, ...change })).toBe(id);
  });
  test.each([
    ['property', { property: 'rank' as const }],
    ['object', { object: 'un' }],
    ['value', { value: 'Chief' }],
    ['sort of value', { value: { value: 1, unit: 'Secretary General' } }],
    ['speaker', { by: undefined }],
    ['source', { cite: [{ source: 'b', quote: 'NATO’s Secretary General' }] }],
    ['quotation', { cite: [{ source: 'a', quote: 'Secretary General' }] }],
  ])('differs when the %s differs', (_, change) => {
    expect(claimId('jens-stoltenberg', { ...claim, ...change })).not.toBe(id);
  });
  test('differs from page to page', () => {
    expect(claimId('somebody-else', claim)).not.toBe(id);
  });
});

test('aliasName is the words, however the alias is written', () => {
  expect([aliasName('SU-35'), aliasName({ name: 'SS-26 Stone', kind: 'reporting-name' })]).toEqual([
    'SU-35',
    'SS-26 Stone',
  ]);
});
