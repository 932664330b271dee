import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Chosen, facetIds } from './facet.ts';
import { orders, readState, type SearchState, writeState } from './state.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const chosen: fc.Arbitrary<Chosen> = fc.record(
  Object.fromEntries(facetIds.map((id) => [id, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 })])),
  { requiredKeys: [] },
);
const states: fc.Arbitrary<SearchState> = fc.record({
  query: words,
  chosen,
  order: fc.constantFrom(...orders),
});

test('what is written is read again, through a whole address', () => {
  fc.assert(
    fc.property(states, (state) => {
      const address = new URL(`https://example.org/search/?${writeState(state)}`);
      expect(readState(address.searchParams)).toEqual(state);
    }),
  );
});

test('the same state has one address, in whichever order it was put together', () => {
  fc.assert(
    fc.property(states, (state) => {
      const turned = Object.fromEntries(Object.entries(state.chosen).reverse()) as Chosen;
      expect(String(writeState({ ...state, chosen: turned }))).toBe(String(writeState(state)));
    }),
  );
});

test('any address can be read, and what is read stays', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const state = readState(new URLSearchParams(text));
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
});

test('what is usual is not written', () => {
  expect(String(writeState({ query: '', chosen: {}, order: 'best' }))).toBe('');
  const state: SearchState = {
    query: 'su 35',
    chosen: { country: 'belarus', kind: 'event' },
    order: 'newest',
  };
  expect(String(writeState(state))).toBe('q=su+35&kind=event&country=belarus&sort=newest');
});

test('an order that there is not is the usual one', () => {
  expect(readState(new URLSearchParams('q=x&sort=price')).order).toBe('best');
});
