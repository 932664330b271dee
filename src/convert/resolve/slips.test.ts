import { describe, expect, test } from 'vitest';
import { named, shown } from './fixtures/named.ts';
import { groupOrganisations } from './organisations.ts';
import { differBySlip } from './slips.ts';

describe('names differ by a slip', () => {
  test.each([
    ['Africa Union', 'African Union'],
    ['Arab Leagues', 'Arab League'],
  ])('%s and %s', (one, other) => expect(differBySlip(one, other)).toBe(true));
  test.each([
    ['Bank of Niger', 'Bank of Nigeria'],
    ['Malta Forces', 'Malt Force'],
    ['Austria Bank', 'Austrian Bank'],
    ['1st Brigade', '2nd Brigade'],
    ['Union', 'Unions'],
  ])('but not %s and %s', (one, other) => expect(differBySlip(one, other)).toBe(false));
});

test('a slip and the name are one, and so is their acronym', () => {
  const { mentions, document } = named(
    'organisation',
    'the [African Union] met; the [African Union] said',
    'spokesman of the [Africa Union] and [AU]',
  );
  expect(shown(groupOrganisations(mentions, document))).toEqual(['African Union = Africa Union = AU']);
});
