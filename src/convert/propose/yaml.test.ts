import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { claimSchema } from '../../model/schema.ts';
import { blockField, blockItem, claimValue, scalar } from './yaml.ts';

const parse = (text: string): unknown => {
  const document = parseDocument(text, { schema: 'core' });
  if (document.errors[0]) throw document.errors[0];
  return document.toJS();
};

const tricky = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...`"'#:-?,[]{}&*!|>%@\` \\abc019.~=“’`), maxLength: 12 }),
  fc.constantFrom(
    'yes',
    'null',
    '2022',
    '1_000',
    '0x1F',
    '1e3',
    '~',
    '-',
    '12:30',
    'a: b',
    'a #b',
    '2022-02-03',
  ),
);

describe('a scalar', () => {
  test('reads back as the same words, alone and inside brackets', () => {
    fc.assert(
      fc.property(tricky, (text) => {
        expect(parse(`key: ${scalar(text)}\n`)).toEqual({ key: text });
        expect(parse(`key: [${scalar(text, true)}]\n`)).toEqual({ key: [text] });
      }),
      { numRuns: 800 },
    );
  });
  test('is plain unless YAML would take it for something else', () => {
    expect(
      ['Jens Stoltenberg', '“a powerful signal”', '30,000 combat troops', 'Su-35'].map((text) =>
        scalar(text),
      ),
    ).toEqual(['Jens Stoltenberg', '“a powerful signal”', '30,000 combat troops', 'Su-35']);
    expect(['yes', '2022', 'he said: no', '#1'].map((text) => scalar(text))).toEqual([
      '"yes"',
      '"2022"',
      '"he said: no"',
      '"#1"',
    ]);
    expect(scalar('5,000', true)).toBe('"5,000"');
    expect(scalar('- a "big" one')).toBe(`'- a "big" one'`);
  });
});

test('a claim is written field by field, its quotation on a line of its own', () => {
  const claim = claimSchema.parse({
    cite: [{ source: 'nato-urges', quote: 'an expected 30,000 combat troops' }],
    property: 'quantity',
    by: 'jens-stoltenberg',
    modality: 'expected',
    value: { value: 30000, unit: 'combat troops' },
    about: ['belarus', 'russia'],
  });
  expect(blockField('claims', [claimValue(claim)], 0)).toBe(`claims:
  - property: quantity
    value: { value: 30000, unit: combat troops }
    by: jens-stoltenberg
    modality: expected
    about: [belarus, russia]
    cite:
      - source: nato-urges
        quote: an expected 30,000 combat troops`);
});

test('any claim reads back as it was', () => {
  const quote = fc.record({ source: fc.constant('a'), quote: tricky });
  const claim = fc.record({
    property: fc.constant('said'),
    value: tricky,
    note: tricky,
    cite: fc.array(quote, { minLength: 1 }),
  });
  fc.assert(
    fc.property(claim, fc.nat(6), (value, column) => {
      expect(parse(`${blockItem(value, column)}\n`)).toEqual([value]);
    }),
  );
});
