import { describe, expect, test } from 'vitest';
import { entity, libraryOf, source } from './fixtures/pages.ts';
import { countTexts, originalOf, printingsOf } from './reprints.ts';

/** A source of one passage that may be a reprint. */
const printed = (id: string, reprintOf?: string, published?: string) => {
  const page = source(id, 'Words.');
  return { ...page, data: { ...page.data, reprintOf, published } };
};
const wire = printed('wire');
const herald = printed('herald', 'wire', '2022-02-04');
const gazette = printed('gazette', 'herald', '2022-02-03');
const page = entity(
  'person',
  'it',
  'It',
  'claims: [{ property: role, value: head, cite: [{ source: wire, quote: Words }, { source: herald, quote: Words }] }]',
);
const library = libraryOf(wire, herald, gazette, page);
const ids = (printings: readonly { source: { id: string } }[]) => printings.map((one) => one.source.id);

describe('a reprint', () => {
  test('names its original, also by way of another reprint', () => {
    expect(originalOf(library, gazette).id).toBe('wire');
    expect(printingsOf(library, gazette).reprintOf?.source.id).toBe('wire');
  });
  test('is listed by the original and by the other reprints, earliest first', () => {
    expect(ids(printingsOf(library, wire).alsoAs)).toEqual(['gazette', 'herald']);
    expect(ids(printingsOf(library, herald).alsoAs)).toEqual(['gazette']);
    expect(printingsOf(library, wire).reprintOf).toBeUndefined();
  });
  test('counts with its original as one text', () => {
    expect(countTexts(library, page.data.claims)).toBe(1);
  });
});
