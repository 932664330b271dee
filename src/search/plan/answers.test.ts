import { beforeEach, describe, expect, test } from 'vitest';
import { facetIds } from '../facets/facet.ts';
import { toyClaims } from '../fixtures/claims.ts';
import { toyFacets, toyNames, toyText } from '../fixtures/pages.ts';
import { answer, answers } from './answers.ts';
import type { Engines } from './engines.ts';

const names = toyNames();
let engines: Engines & { text: ReturnType<typeof toyText>; claims: ReturnType<typeof toyClaims> };

beforeEach(() => {
  engines = { names, text: toyText(), claims: toyClaims(), facets: toyFacets() };
});

const ask = (query: string) => answer(query, engines);
const hrefs = (results: readonly { href: string }[]) => results.map(({ href }) => href);

describe('a name', () => {
  test.each(['Ada Merin', 'ada merin', 'dolphin 3', 'BBH'])('“%s” gives a card first', async (query) => {
    const { card, best } = await ask(query);
    expect(card?.facts).toEqual([`${card?.title} is known`]);
    expect(best[0]).toBe(card);
  });
  test('that is another one says so', async () => {
    expect((await ask('BBH')).card).toMatchObject({
      title: 'Harbour Board',
      why: 'alias',
      reason: 'Also called BBH',
    });
  });
  test('finds passages that use the other names of the thing, labelled', async () => {
    const { passages, claims } = await ask('BBH');
    expect(hrefs(passages)).toContain('/sources/gazette-2/#p-2b');
    const other = [...claims, ...passages].filter(({ why }) => why === 'other-name');
    expect(hrefs(other)).toContain('/people/ada-merin/#s1');
    expect(other[0]?.reason).toBe('Under another name: Harbour Board');
  });
  test('with a slip is found, and told how', async () => {
    const { best } = await ask('ada merrin');
    expect(best[0]).toMatchObject({ title: 'Ada Merin', why: 'spelling' });
  });
  test('is answered before full text was asked', async () => {
    const first = await answers('ada merin', engines).next();
    expect(first.value).toMatchObject({ stage: 'names', card: { title: 'Ada Merin' } });
    expect(engines.text.asked).toEqual([]);
  });
});

describe('words', () => {
  test('lead to the very passage, with the reason and the words to mark', async () => {
    const { passages, absent, corrected } = await ask('boats seen');
    expect(passages[0]).toMatchObject({
      href: '/sources/gazette-2/#p-1a',
      place: 'passage 1',
      why: 'words',
      marks: ['boats', 'seen'],
    });
    expect([absent, corrected]).toEqual([undefined, []]);
  });
  test('in the order that was typed come first, in quotes or not', async () => {
    expect((await ask('patrol boats')).best[0]).toMatchObject({
      href: '/sources/gazette-1/#p-1a',
      why: 'phrase',
    });
    expect(hrefs((await ask('"patrol boats"')).best)).toEqual(['/sources/gazette-1/#p-1a']);
  });
  test('that are a name find what uses the other names, labelled', async () => {
    const { best, leftOut } = await ask('BBH runs');
    expect(leftOut).toEqual([]);
    expect(best[0]).toMatchObject({ title: 'Harbour Board', why: 'other-name' });
  });
  test('with a slip are corrected, and told so', async () => {
    const { corrected, best } = await ask('patrrol boats');
    expect(corrected).toEqual([{ from: 'patrrol', to: 'patrol' }]);
    expect(best[0]?.href).toContain('/sources/gazette-1/');
  });
  test('of a phrase with a slip are corrected, and still stand in a row', async () => {
    const { corrected, best } = await ask('"patrol baots"');
    expect(corrected).toEqual([{ from: 'patrol baots', to: 'patrol boats' }]);
    expect(best[0]).toMatchObject({ href: '/sources/gazette-1/#p-1a', why: 'phrase' });
  });
  test('that do not stand together are not said to', async () => {
    const { best } = await ask('bought spoke');
    expect(best[0]).toMatchObject({ why: 'words', reason: 'All words, but not together' });
  });
  test('after a minus are on no page that is found', async () => {
    expect(hrefs((await ask('patrol -bought')).best)).toEqual(['/sources/gazette-2/#p-1a']);
  });
  test('of which no page holds all give pages that say what they lack', async () => {
    const { best } = await ask('range patrol');
    expect(best.length).toBeGreaterThan(1);
    for (const { why, reason } of best)
      expect([why, reason]).toEqual(['some-words', expect.stringMatching(/^Without “/)]);
  });
});

describe('an absent word', () => {
  test.each(['boatswain', 'zzyzx', 'zzyzx qqxqq'])('“%s” gives nothing but says so', async (query) => {
    const found = await ask(query);
    expect([found.best, found.total, found.leftOut]).toEqual([[], 0, []]);
    expect(found.absent).toEqual({ words: query.split(' ') });
  });
  test('among others is named, and every result says that it lacks it', async () => {
    const { best, leftOut } = await ask('patrol zzyzx');
    expect(leftOut).toEqual(['zzyzx']);
    expect(best.length).toBeGreaterThan(0);
    for (const { reason } of best) expect(reason).toBe('Without “zzyzx”');
  });
  test('in quotes or beside a field is named, too', async () => {
    expect((await ask('"zzyzx qqxqq" patrol')).leftOut).toEqual(['zzyzx', 'qqxqq']);
    const { claims, leftOut } = await ask('by:BBH zzyzx');
    expect([leftOut, claims[0]?.reason, claims[0]?.marks]).toEqual([
      ['zzyzx'],
      'by: BBH, without “zzyzx”',
      [],
    ]);
  });
  test('that sources name without a page of its own is told with their number', async () => {
    expect((await ask('kestrel group')).absent).toEqual({ words: [], namedIn: 2, more: false });
    expect((await ask('patrol')).absent).toBeUndefined();
  });
});

test('facets count every page found, and a choice keeps only its own', async () => {
  const all = await answer('boats', engines, { facets: facetIds });
  const kinds = all.facets.find(({ id }) => id === 'kind')?.values;
  expect(kinds).toEqual([
    { id: 'source', count: 2 },
    { id: 'equipment', count: 1 },
    { id: 'organisation', count: 1 },
  ]);
  const chosen = await answer('boats', engines, { facets: facetIds, chosen: { kind: 'source' } });
  expect(chosen.best.every(({ kind }) => kind === 'source')).toBe(true);
  expect(chosen.facets.find(({ id }) => id === 'kind')?.values).toEqual(kinds);
});

test('a choice that the page named does not bear takes its card away, and is no absence', async () => {
  const { card, names, absent } = await answer('ada merin', engines, { chosen: { kind: 'event' } });
  expect([card, names, absent]).toEqual([undefined, [], undefined]);
});

test('facets that cannot be loaded leave the results as they are, and say so', async () => {
  const broken = { ...toyFacets(), valuesOf: () => Promise.reject(new Error('404')) };
  const { best, mistakes } = await answer('boats', { ...engines, facets: broken }, { facets: ['kind'] });
  expect(best.length).toBeGreaterThan(0);
  expect(mistakes[0]).toMatch(/^Nothing could be narrowed/);
});

test('a page that holds a word which none may hold is not named either', async () => {
  expect((await ask('ada merin -ferries')).card).toBeUndefined();
  expect((await ask('ada merin -kestrel')).card?.title).toBe('Ada Merin');
});

test('the same question has the same answer', async () => {
  expect(JSON.stringify(await ask('patrol boats'))).toBe(
    JSON.stringify(await answer('patrol boats', engines)),
  );
});

test('who types on is answered no more', async () => {
  const typed = AbortSignal.abort(new Error('typed on'));
  await expect(answer('ferries', engines, { signal: typed })).rejects.toThrow('typed on');
});

test.each(['', '   ', '"', '-', '–"”', 'the'])('“%s” is answered, with nothing', async (query) => {
  expect((await ask(query)).card).toBeUndefined();
});
