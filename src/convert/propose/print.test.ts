import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPage } from '../../model/page.ts';
import { squeeze } from '../segment.ts';
import { blankPage } from './blank-page.ts';
import { printEntity, printSource } from './print.ts';
import { newSource, shelfPassage } from './shelf.ts';

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'#-+=*_>`[](){}<&;|~\\$1.) a\'"!:/'), minLength: 1 }),
    fc.constantFrom(
      'export const x = 1',
      'import y from "z"',
      '---',
      '# one #',
      '1. first',
      '&amp;',
      'http://a.b/c_d',
    ),
  )
  .map(squeeze)
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

test('every source reads back passage by passage, word for word', () => {
  const passage = fc.record({ text: words, heading: fc.boolean() });
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 5 }), words, (passages, title) => {
      const source = newSource('talks', { title, passages, stated: {} });
      source.passages = passages.map((one) => shelfPassage(one));
      const { page, messages } = readPage({ path: 'sources/talks.mdx', text: printSource(source) });
      expect(messages).toEqual([]);
      if (page?.kind !== 'source') throw new Error('no source');
      expect(page.passages.map(({ text, heading }) => ({ text, heading }))).toEqual(passages);
      expect(page.data.title).toBe(title);
    }),
    { numRuns: 300 },
  );
});

test('every new page reads back as it was meant', () => {
  fc.assert(
    fc.property(words, fc.array(words), fc.array(words, { minLength: 1 }), (name, weakAliases, quotes) => {
      const page = blankPage('person', 'jens-stoltenberg', name);
      const claims = quotes.map((quote) => ({
        property: 'said' as const,
        cite: [{ source: 'talks', quote }],
      }));
      Object.assign(page.data, { weakAliases, claims });
      const reading = readPage({ path: page.path, text: printEntity(page) });
      expect(reading.page?.data).toEqual(page.data);
    }),
  );
});
