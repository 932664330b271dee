import { describe, expect, test } from 'vitest';
import type { EntityKind } from './kind.ts';
import { saysTheSame } from './same-claim.ts';
import type { Claim } from './schema.ts';

const claim = (rest: Partial<Claim>): Claim => ({
  property: 'role',
  cite: [{ source: 's', quote: 'q' }],
  ...rest,
});
const same = (one: Partial<Claim>, other: Partial<Claim>, kind: EntityKind = 'event') =>
  saysTheSame(claim(one), claim(other), kind);
const count = (value: number, unit: string, qualifier?: string): Partial<Claim> => ({
  property: 'quantity',
  value: { value, unit, ...(qualifier && { qualifier }) },
});

describe('two claims say the same', () => {
  test('when they give one value, however it is spelled', () => {
    expect(same({ value: 'Secretary-General' }, { value: 'secretary general' })).toBe(true);
    expect(same({ value: 'Secretary General' }, { value: 'Deputy Secretary General' })).toBe(false);
  });
  test('when they count the same, in one unit or many', () => {
    expect(same(count(30, 'jets', 'more than'), count(30, 'jet', 'over'))).toBe(true);
    expect(same(count(30, 'troops'), count(30, 'soldiers'))).toBe(true);
    expect(same(count(30, 'combat troops'), count(30, 'troops'))).toBe(false);
    expect(same(count(30, 'jets', 'another'), count(30, 'jets'))).toBe(false);
    expect(same(count(30, 'jets'), count(31, 'jets'))).toBe(false);
  });
  test('only when one day is named, of what is counted again and again', () => {
    const on = (asOf: string) => ({ ...count(30, 'jets'), asOf });
    expect(same(count(30, 'jets'), count(30, 'jets'), 'place')).toBe(false);
    expect(same(on('2022-02-03'), on('2022-02-03'), 'place')).toBe(true);
    expect(same(on('2022-02-03'), on('2022-02-04'), 'place')).toBe(false);
  });
  test('only of one speaker, in one modality', () => {
    expect(same({ value: 'head', by: 'a' }, { value: 'head', by: 'b' })).toBe(false);
    expect(same({ value: 'head', by: 'a' }, { value: 'head' })).toBe(false);
    expect(same({ value: 'head', modality: 'planned' }, { value: 'head' })).toBe(false);
    expect(same({ value: 'head', modality: 'asserted' }, { value: 'head' })).toBe(true);
  });
  test('when the second gives no date that the first does not give', () => {
    expect(same({ value: 'head', from: '2014' }, { value: 'head' })).toBe(true);
    expect(same({ value: 'head', from: '2014-10' }, { value: 'head', from: '2014' })).toBe(true);
    expect(same({ value: 'head' }, { value: 'head', from: '2014' })).toBe(false);
    expect(same({ value: 'head', from: '2014' }, { value: 'head', from: '2015' })).toBe(false);
  });
  test('not when the second tells its time in words alone', () => {
    expect(
      same({ value: 'head', when: { text: 'Monday' } }, { value: 'head', when: { text: 'Monday' } }),
    ).toBe(false);
  });
  test('of statements only in the same words', () => {
    const said = (quote: string): Partial<Claim> => ({ property: 'said', cite: [{ source: 's', quote }] });
    expect(same(said('“We are ready.”'), said('"We are ready."'))).toBe(true);
    expect(same(said('“We are ready.”'), said('“We were ready.”'))).toBe(false);
  });
});
