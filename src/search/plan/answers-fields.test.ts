import { beforeEach, describe, expect, test } from 'vitest';
import { toyClaims } from '../fixtures/claims.ts';
import { toyFacets, toyNames, toyText } from '../fixtures/pages.ts';
import { answer } from './answers.ts';
import type { Engines } from './engines.ts';

const names = toyNames();
let engines: Engines & { text: ReturnType<typeof toyText> };
let asked: ReturnType<typeof toyClaims>['asked'];

beforeEach(() => {
  const claims = toyClaims();
  asked = claims.asked;
  engines = { names, text: toyText(), claims, facets: toyFacets() };
});

const ask = (query: string) => answer(query, engines);
const hrefs = (results: readonly { href: string }[]) => results.map(({ href }) => href);

describe('fields', () => {
  test('are resolved through the names index and answered by claims', async () => {
    const { claims, best } = await ask('by:BBH troops>10000');
    expect(asked[0]?.fields).toMatchObject([
      { name: 'by', op: '=', value: 'BBH', ids: ['harbour-board'] },
      { name: 'troops', op: '>', value: '10000' },
    ]);
    expect(claims[0]).toMatchObject({ href: '/people/ada-merin/#s2', reason: 'by: BBH, troops > 10000' });
    expect(best[0]).toBe(claims[0]);
    expect(engines.text.asked).toEqual([]);
  });
  test('that name nobody are told, with who is called nearly so', async () => {
    const { mistakes, corrected } = await ask('by:zzyzx');
    expect(mistakes).toEqual(['No page is called “zzyzx”, so nothing can be found with “by:zzyzx”']);
    expect(corrected).toEqual([]);
  });
  test('with a slip are corrected, and told so', async () => {
    expect((await ask('by:"ada merrin"')).corrected).toEqual([{ from: 'ada merrin', to: 'Ada Merin' }]);
  });
  test('that name several are told, each a question of its own', async () => {
    const { ambiguous } = await ask('source:gazette troops>1000');
    expect(ambiguous[0]?.field).toBe('source:gazette');
    expect(ambiguous[0]?.choices.map(({ query }) => query)).toEqual([
      'source:gazette-1 troops>1000',
      'source:gazette-2 troops>1000',
    ]);
    expect((await ask('source:gazette-2')).ambiguous).toEqual([]);
    expect(asked.at(-1)?.fields).toMatchObject([{ ids: ['gazette-2'] }]);
  });
  test('tell of a statement who says so and where', async () => {
    const row = { by: 'Ada Merin', published: '2031-05-03' };
    const { find } = toyClaims();
    engines.claims = {
      find: async (query) => {
        const found = await find(query);
        return { ...found, hits: found.hits.map((hit) => ({ ...hit, row: { ...hit.row, ...row } })) };
      },
    };
    const { claims } = await ask('by:merin');
    expect(claims[0]).toMatchObject({ by: 'Ada Merin', source: 'Gazette, 3 May, 2031-05-03' });
  });
  test('that claims were not chosen by are no reason for what is shown', async () => {
    const { find } = toyClaims();
    engines.claims = { find: async (query) => ({ ...(await find(query)), understood: [true, false] }) };
    expect((await ask('by:BBH modality:sure')).claims[0]?.reason).toBe('by: BBH');
  });
  test('of operators that nothing has are answered with those there are', async () => {
    const { find } = toyClaims();
    engines.claims = {
      find: async (query) => {
        const found = await find(query);
        const isAny = query.fields[0]?.value === '';
        const words = 'Operated by the Harbour Board.';
        const hits = found.hits.map((hit) => ({ ...hit, row: { ...hit.row, words } }));
        return isAny ? { ...found, hits } : { ...found, hits: [], total: 0 };
      },
    };
    const { didYouMean, mistakes } = await ask('operator:belmora');
    expect(mistakes).toHaveLength(1);
    expect(didYouMean).toMatchObject([{ query: 'operator:harbour-board', title: 'Harbour Board' }]);
  });
  test('of a kind narrow pages, and show all of it when nothing else is asked', async () => {
    const { card, best } = await ask('kind:person ada merin');
    expect([card?.title, ...new Set(best.map(({ kind }) => kind))]).toEqual(['Ada Merin', 'person']);
    expect((await ask('kind:organisation ada merin')).best).toEqual([]);
    expect(hrefs((await ask('kind:people')).best)).toEqual(['/people/ada-merin/']);
    expect(asked).toEqual([]);
  });
  test('whose claims lack a word are answered without it, and told so', async () => {
    expect((await ask('by:BBH ferries')).leftOut).toEqual(['ferries']);
  });
  test('are not asked for by words: the claims index stays unread', async () => {
    await ask('ferries');
    expect(asked).toEqual([]);
  });
  test('that nobody knows are searched for as words, with a sentence', async () => {
    const { mistakes, passages } = await ask('seen:boats');
    expect(mistakes[0]).toContain('is no field');
    expect(hrefs(passages)).toContain('/sources/gazette-2/#p-1a');
  });
});
