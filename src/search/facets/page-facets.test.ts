import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hash } from '../../text/hash.ts';
import { type Chosen, facetIds, narrow } from './facet.ts';
import { type FacetedPage, type FacetFile, facetFiles, openPageFacets, pagesFile } from './page-facets.ts';

type IndexedPage = FacetedPage & { textId: string };

function buildPageFacets(pages: readonly IndexedPage[]): FacetFile[] {
  return [...facetFiles(pages), pagesFile(pages)];
}

const values = (...ids: string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...ids), { maxLength: 2 })
    .map((some) => some.map((id) => ({ id, title: id.toUpperCase() })));

const anyPages: fc.Arbitrary<IndexedPage[]> = fc
  .uniqueArray(fc.nat(999), { maxLength: 30 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc
          .record({
            kind: values('person', 'event'),
            category: values('base', 'ship', 'port'),
            country: values('belarus', 'poland'),
            speaker: values('ada', 'jan'),
            modality: values('asserted', 'denied'),
            source: values('one', 'two', 'three'),
            disagreement: values('yes'),
          })
          .map(
            (own): IndexedPage => ({
              ...{ key: `k/${number}`, textId: `en_${number.toString(16)}`, values: own },
              date: number % 3 === 0 ? '' : `20${String(number).slice(-2).padStart(2, '0')}`,
            }),
          ),
      ),
    ),
  );

function open(pages: readonly IndexedPage[]) {
  const files = new Map(buildPageFacets(pages).map(({ path, text }) => [path, text]));
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    return files.get(path) ?? '';
  };
  return { facets: openPageFacets(read), asked };
}

describe('page facets', () => {
  test('tell pages apart by whatever full text calls them', async () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^(?:en_)?[0-9a-f]{1,9}$/), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(ids, async (textIds) => {
        const none = { category: [], country: [], speaker: [], modality: [], source: [], disagreement: [] };
        const pages = textIds.map((textId) => ({
          ...{ key: textId, textId, date: '' },
          values: { ...none, kind: [{ id: `of ${textId}`, title: '' }] },
        }));
        const valuesOf = await open(pages).facets.valuesOf(['kind']);
        for (const id of textIds) expect(valuesOf(id, 'kind')).toEqual([`of ${id}`]);
      }),
    );
  });

  test('give back what every page bears', async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        const valuesOf = await open(pages).facets.valuesOf(facetIds);
        for (const { textId, values: own } of pages)
          for (const facet of facetIds)
            expect([...valuesOf(textId, facet)].sort()).toEqual(own[facet].map(({ id }) => id).sort());
      }),
    );
  });

  test('count of any pages that were found exactly what a choice then shows', async () => {
    const anyChoice: fc.Arbitrary<Chosen> = fc.record(
      { kind: fc.constant('person'), country: fc.constant('belarus'), source: fc.constant('two') },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(anyPages, fc.infiniteStream(fc.boolean()), anyChoice, async (pages, found, chosen) => {
        const hits = pages.filter(() => found.next().value).map(({ textId }) => textId);
        const valuesOf = await open(pages).facets.valuesOf(facetIds);
        for (const { id, values: counted } of narrow(hits, valuesOf, chosen).facets)
          for (const { id: value, count } of counted)
            expect(narrow(hits, valuesOf, { ...chosen, [id]: value }).kept).toHaveLength(count);
      }),
    );
  });

  test('load only the facets that are asked for, once', async () => {
    const { facets, asked } = open(fc.sample(anyPages, 1)[0] ?? []);
    await facets.valuesOf(['kind']);
    await facets.valuesOf(['kind', 'country']);
    expect(asked.sort()).toEqual(['facets/country', 'facets/kind', 'facets/pages']);
  });

  test('know a page by its key, and its date', async () => {
    await fc.assert(
      fc.asyncProperty(anyPages, async (pages) => {
        const { facets } = open(pages);
        const dates = await facets.dates();
        for (const { key, textId, date } of pages)
          expect([await facets.textIdOf(key), dates.get(textId)]).toEqual([textId, date]);
        expect(await facets.textIdOf('k/none')).toBeUndefined();
      }),
    );
  });

  test('know a page by its key from one small shard of many', async () => {
    const none = { category: [], country: [], speaker: [], modality: [], source: [], disagreement: [] };
    const many = Array.from({ length: 3000 }, (_, at): IndexedPage => {
      const key = `person/${hash(String(at))}`;
      return { key, textId: `en_${at.toString(16)}`, date: '', values: { ...none, kind: [] } };
    });
    const { facets, asked } = open(many);
    for (const { key, textId } of many.slice(0, 20)) {
      asked.length = 0;
      expect(await facets.textIdOf(key)).toBe(textId);
      expect(asked.length).toBeLessThanOrEqual(2);
    }
    const longest = Math.max(
      ...buildPageFacets(many).map(({ path, text }) => (/keys/.test(path) ? text.length : 0)),
    );
    expect(longest).toBeLessThan(20_000);
  });

  test('know titles', async () => {
    const own = { kind: [], category: [], speaker: [], modality: [], source: [], disagreement: [] };
    const page = {
      key: 'a',
      textId: 'en_1',
      date: '',
      values: { ...own, country: [{ id: 'belarus', title: 'Belarus' }] },
    };
    expect([...(await open([page]).facets.titlesOf('country'))]).toEqual([['belarus', 'Belarus']]);
  });

  test('change one file when a page is worded otherwise', () => {
    fc.assert(
      fc.property(
        anyPages.filter((pages) => pages.length > 0),
        (pages) => {
          const edited = pages.map((page, at) => (at === 0 ? { ...page, textId: 'en_other' } : page));
          const [before, after] = [buildPageFacets(pages), buildPageFacets(edited)];
          expect(after.filter(({ text }, at) => text !== before[at]?.text)).toHaveLength(1);
        },
      ),
    );
  });

  test('are the same in whichever order pages come', () => {
    fc.assert(
      fc.property(anyPages, (pages) => {
        expect(buildPageFacets([...pages].reverse())).toEqual(buildPageFacets(pages));
      }),
    );
  });
});
