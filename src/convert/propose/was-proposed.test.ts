import { describe, expect, test } from 'vitest';
import { claimId } from '../../model/claim.ts';
import { type ContentFile, readPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { emptyLedger, printLedger } from '../ledger.ts';
import { openArchive } from './archive.ts';
import { passageKey } from './shelf.ts';
import { wasProposed } from './was-proposed.ts';

const WORDS = 'Anna Berg, minister of NATO, said the talks would go on.';
const claim = (quote: string, more: Partial<Claim> = {}): Claim => ({
  property: 'role',
  value: 'minister',
  ...more,
  cite: [{ source: 'talks', quote }],
});

interface Entry {
  id: string;
  page: string;
  property?: string;
  quote?: string;
}

/** Was a claim of Anna Berg proposed, when the pages are these and the ledger has these entries? */
function proposed(entries: Entry[], asked: Claim, { pages = {}, again = true, entityId = 'anna-berg' } = {}) {
  const files: ContentFile[] = [
    { path: 'sources/talks.mdx', text: `---\ntitle: Talks\ntext: full\n---\n\n${WORDS}\n` },
    ...Object.entries({ 'people/anna-berg.mdx': 'name: Anna Berg', ...pages }).map(([path, front]) => ({
      path,
      text: `---\n${front}\n---\n`,
    })),
  ];
  const claims = entries.map((entry) => ({ rule: 'role', ...entry }));
  const archive = openArchive(
    {
      pages: files.flatMap((file) => readPage(file).page ?? []),
      broken: new Map(),
      ledgers: [
        { path: 'sources/talks.ledger.json', text: printLedger({ ...emptyLedger('talks'), claims }) },
      ],
      identity: { sameAs: [], notSameAs: [], notAnEntity: [] },
    },
    {} as Parameters<typeof openArchive>[1],
  );
  for (const { page } of entries) archive.proposedPages.add(page);
  const [source] = archive.shelf.sources;
  if (!source) throw new Error('no source');
  const keys = new Set(again ? [passageKey(WORDS)] : []);
  return wasProposed(
    { entityId, claim: asked, rule: 'role', confidence: 1 },
    { archive, source, again: keys },
  );
}

const QUOTE = 'Anna Berg, minister of NATO';
const path = 'people/anna-berg.mdx';

describe('a claim was proposed', () => {
  test('under its id, though its page, its object or its speaker was called otherwise then', () => {
    const before = claim(QUOTE, { object: 'nato', by: 'jens' });
    const entry = { id: claimId('anna', before), page: 'people/anna.mdx' };
    const now = claim(QUOTE, { object: 'alliance', by: 'jens-stoltenberg' });
    const pages = {
      [path]: 'name: Anna Berg\nformerIds: [berg, anna]',
      'organisations/alliance.mdx': 'name: Alliance\nformerIds: [nato]',
      'people/jens-stoltenberg.mdx': 'name: Jens Stoltenberg\nformerIds: [jens]',
    };
    expect(proposed([entry], now, { pages, again: false })).toBe('by id');
    expect(proposed([entry], now, { again: false })).toBeUndefined();
  });

  const entry = { id: 'x', page: path, property: 'role', quote: QUOTE };

  test('in other words about the same, where the passage was read before', () => {
    expect(proposed([entry], claim('minister of NATO, said'))).toBe('otherwise');
    expect(proposed([entry], claim('minister of NATO, said'), { again: false })).toBeUndefined();
  });
  test('not when it is about something else, or rests on other words', () => {
    expect(proposed([entry], claim('minister of NATO', { property: 'said' }))).toBeUndefined();
    expect(proposed([entry], claim('the talks would go on'))).toBeUndefined();
  });
  test('not when it belongs on another page that was there then', () => {
    const pages = { 'people/carl-dorn.mdx': 'name: Carl Dorn' };
    const there = { id: 'y', page: 'people/carl-dorn.mdx', property: 'said', quote: 'the talks' };
    expect(proposed([entry, there], claim(QUOTE), { pages, entityId: 'carl-dorn' })).toBeUndefined();
  });
  test('when the page that had it is gone, or is part of two now', () => {
    const gone = { ...entry, page: 'people/anna.mdx' };
    expect(proposed([gone], claim(QUOTE))).toBe('otherwise');
    const pages = { 'people/anna-berg-junior.mdx': 'name: Anna Berg junior' };
    expect(proposed([entry], claim(QUOTE), { pages, entityId: 'anna-berg-junior' })).toBe('otherwise');
  });
  test('when a person has changed it on its page since', () => {
    const pages = {
      [path]: `name: Anna Berg\nclaims: [{ property: role, value: envoy, cite: [{ source: talks, quote: "${QUOTE}" }] }]`,
    };
    expect(proposed([], claim(QUOTE), { pages })).toBe('otherwise');
  });
  test('of ledgers that know no more than ids, when the same rule had one there that is gone', () => {
    expect(proposed([{ id: 'x', page: path }], claim(QUOTE))).toBe('otherwise');
    const standing = claim('the talks would go on');
    const pages = {
      [path]: `name: Anna Berg\nclaims: [{ property: role, value: minister, cite: [{ source: talks, quote: the talks would go on }] }]`,
    };
    expect(
      proposed([{ id: claimId('anna-berg', standing), page: path }], claim(QUOTE), { pages }),
    ).toBeUndefined();
  });
});
