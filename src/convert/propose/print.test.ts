import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Passage, readPage } from '../../model/page.ts';
import { findQuote } from '../../text/quote.ts';
import type { DocumentPassage } from '../document.ts';
import { sourcePage } from '../read/source-page.ts';
import { linesOf, squeeze } from '../segment.ts';
import { blankPage } from './blank-page.ts';
import { printEntity, printSource } from './print.ts';
import { pinned } from './quotation.ts';
import { newSource, type ShelfSource, shelfPassage } from './shelf.ts';

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
      '12) twelfth',
      'export default x',
      '1.5 million',
      'a | | b',
      '| b',
      '<Passage form="row" /> x',
      '</Passage>',
      '{x}',
      '[x]: y',
      '[^1]: z',
      '**x**',
      '=== x',
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

const formed = fc.oneof(
  fc.record({ text: words, heading: fc.constant(true), level: fc.constantFrom(2, 3) }),
  fc.record({
    text: words,
    heading: fc.constant(false),
    form: fc.constantFrom('item', 'quote', 'row', 'caption', 'preformatted'),
  }),
  fc.record({ text: words, heading: fc.constant(false) }),
);
const read = (source: ShelfSource) => {
  const { page, messages } = readPage({ path: 'sources/talks.mdx', text: printSource(source) });
  expect(messages).toEqual([]);
  if (page?.kind !== 'source') throw new Error('no source');
  return page;
};
const told = ({ text, heading, level, form, page }: DocumentPassage | Passage) =>
  JSON.stringify({ text, heading, level, form, page });

test('every source reads back with its lists, quotations, levels of headings and pages', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(formed, fc.nat(2)), { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (all, paged) => {
        let page = 1;
        const passages = all.map(([passage, turned]) => {
          page += turned;
          return { ...passage, ...(paged && { page }) } as DocumentPassage;
        });
        const source = newSource('talks', { title: 'Talks', passages, stated: {} });
        source.passages = passages.map((one) => shelfPassage(one));
        expect(read(source).passages.map(told)).toEqual(passages.map(told));
        const bytes = new TextEncoder().encode(printSource(source));
        const again = sourcePage.read({ stem: 'talks', bytes });
        expect(again.passages.map(told)).toEqual(passages.map(told));
      },
    ),
    { numRuns: 200 },
  );
});

test('preformatted text reads back with its words, whatever stands in its lines', () => {
  const line = fc.oneof(
    words,
    words.map((one) => `    ${one}`),
    fc.constantFrom('', '```', '~~~', '<Page />', '\t$ x'),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (all) => {
      const text = squeeze(all.join('\n'));
      const lines = linesOf(all.join('\n'));
      fc.pre(/[\p{L}\p{N}]/u.test(text));
      const passages = ['One.', text, 'Two.'].map((one) => ({ text: one, heading: false as const }));
      const [first, code, last] = passages;
      const all3 = [
        first,
        { ...code, form: 'preformatted', ...(lines && { lines }) },
        last,
      ] as DocumentPassage[];
      const source = newSource('talks', { title: 'Talks', passages: all3, stated: {} });
      source.passages = all3.map((one) => shelfPassage(one));
      expect(read(source).passages.map(told)).toEqual(all3.map(told));
    }),
    { numRuns: 200 },
  );
});

test('a very long word reads back in every form', () => {
  const forms = [undefined, 'item', 'quote', 'row', 'caption', 'preformatted'] as const;
  const passages = forms.map((form) => ({ text: 'x'.repeat(30_000), heading: false, ...(form && { form }) }));
  const source = newSource('talks', { title: 'Talks', passages, stated: {} });
  source.passages = passages.map((one) => shelfPassage(one));
  expect(read(source).passages.map(told)).toEqual(passages.map(told));
});

test('an excerpt keeps number, anchor and place of every passage, and holds every quotation once', () => {
  fc.assert(
    fc.property(
      fc.array(formed, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(4), fc.nat(30), fc.integer({ min: 1, max: 30 })), { maxLength: 5 }),
      (all, cuts) => {
        const passages = all as DocumentPassage[];
        const source = newSource('talks', { title: 'Talks', passages, stated: {} });
        source.passages = passages.map((one) => shelfPassage(one));
        const whole = read(source).passages;
        source.excerpt = true;
        source.quoted = cuts.flatMap(([at, start, length]) => {
          const quote = source.passages[at]?.text.slice(start, start + length).trim() ?? '';
          return pinned(source.passages, { source: 'talks', quote }) ?? [];
        });
        const page = read(source);
        expect(page.data.text).toBe('digest');
        const place = ({ number, anchor, heading, level, form }: Passage) =>
          JSON.stringify({ number, anchor, heading, level, form });
        expect(page.passages.map(place)).toEqual(whole.map(place));
        for (const { quote: exact, prefix, suffix } of source.quoted) {
          const found = page.passages.flatMap(({ text }) => findQuote(text, { exact, prefix, suffix }));
          expect(found).toHaveLength(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('what a reader knows of a document stands in the record of its source', () => {
  const source = newSource('talks', {
    title: 'Talks',
    passages: [],
    stated: { published: '2031-02-03', author: 'Ann Reed', language: 'en-GB' },
    basis: {
      published: 'og:published_time',
      title: 'og:title',
      author: 'JSON-LD author',
      language: 'html lang',
    },
    language: 'de',
    notes: ['3 pages hold only pictures.', 'Comments were left out.'],
  });
  expect(read(source).data).toMatchObject({
    published: '2031-02-03',
    publishedBasis: 'og:published_time',
    basis: { title: 'og:title', author: 'JSON-LD author' },
    language: 'de',
    note: '3 pages hold only pictures. Comments were left out.',
  });
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
