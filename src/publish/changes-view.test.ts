import { describe, expect, test } from 'vitest';
import type { Change, Difference } from '../model/change.ts';
import { readPage } from '../model/page.ts';
import { changesView, changeWords, newestSources } from './changes-view.ts';
import { atomFeed } from './feed.ts';
import { Library } from './library.ts';

const NONE: Difference = {
  claims: { added: 0, changed: 0, removed: 0 },
  names: { added: 0, removed: 0 },
  reviewed: false,
  record: false,
  text: false,
};

function library(...files: [path: string, text: string][]): Library {
  const pages = files.flatMap(([path, text]) => readPage({ path, text }).page ?? []);
  expect(pages).toHaveLength(files.length);
  return new Library(pages, '/');
}

function change(more: Partial<Change>): Change {
  return {
    kind: 'person',
    id: 'ada',
    name: 'Ada',
    path: 'people/ada.mdx',
    deed: 'changed',
    day: '2026-01-05',
    author: 'Grace Hopper',
    revision: '0123456789',
    difference: NONE,
    ...more,
  };
}

const ada: [string, string] = ['people/ada.mdx', '---\nname: Ada Lovelace\n---\n'];

describe('recent changes', () => {
  test('tell a page once a day, with the sum of what was done to it', () => {
    const claims = { added: 1, changed: 0, removed: 0 };
    const changes = [
      change({ author: 'Bob', difference: { ...NONE, claims } }),
      change({ difference: { ...NONE, claims, reviewed: true } }),
      change({ day: '2026-01-04', deed: 'added' }),
    ];
    const view = changesView(library(ada), changes, 9);
    expect(view.days.map(({ day, rows }) => `${day} ${rows.map(({ words }) => words)}`)).toEqual([
      '2026-01-05 2 statements added; reviewed by a person',
      '2026-01-04 New page',
    ]);
    expect(view.days[0]?.rows[0]).toMatchObject({
      name: 'Ada Lovelace',
      href: '/people/ada/',
      authors: ['Bob', 'Grace Hopper'],
    });
    expect(view.more).toBe(false);
  });

  test('lead nowhere when the page is gone', () => {
    const view = changesView(library(), [change({ deed: 'removed' })], 9);
    expect(view.days[0]?.rows[0]).toMatchObject({ name: 'Ada', words: 'Removed' });
    expect(view.days[0]?.rows[0]).not.toHaveProperty('href');
  });

  test('say that there are more than there is room for', () => {
    const changes = ['a', 'b', 'c'].map((id) => change({ id, path: `people/${id}.mdx` }));
    const view = changesView(library(), changes, 2);
    expect([view.days[0]?.rows.length, view.more]).toEqual([2, true]);
  });

  test.each<[string, Partial<Difference>]>([
    ['1 statement added, 2 changed', { claims: { added: 1, changed: 2, removed: 0 } }],
    [
      '1,200 statements removed; prose edited',
      { claims: { added: 0, changed: 0, removed: 1200 }, text: true },
    ],
    ['1 name removed; summary or record edited', { names: { added: 0, removed: 1 }, record: true }],
    ['Edited', {}],
  ])('are told as “%s”', (words, difference) => {
    expect(changeWords('changed', 'person', { ...NONE, ...difference })).toBe(words);
  });

  test('of sources are told in their own words', () => {
    expect(changeWords('added', 'source', NONE)).toBe('New source');
    expect(changeWords('changed', 'source', { ...NONE, text: true })).toBe('Passages edited');
    expect(changeWords('changed', 'source')).toBe('Edited');
  });
});

test('the newest sources are those published last; undated ones are left out', () => {
  const source = (id: string, published: string): [string, string] => [
    `sources/${id}.mdx`,
    `---\ntitle: ${id}\ntext: full\n${published && `published: ${published}\n`}---\n1. Words.\n`,
  ];
  const found = newestSources(library(source('a', '2020-01-01'), source('b', '2021-05'), source('c', '')), 9);
  expect(found.map(({ link }) => link.id)).toEqual(['b', 'a']);
});

test('the feed escapes what people wrote, and gives whole addresses', () => {
  const view = changesView(library(), [change({ name: 'A & <B>\u0007', author: '"Eve" <x' })], 9);
  const feed = atomFeed(view, {
    title: 'T',
    origin: 'https://x.example',
    page: '/d/changes/',
    feed: '/d/changes.xml',
  });
  expect(feed).toContain('<title>A &amp; &lt;B&gt; : Edited</title>');
  expect(feed).toContain('<author><name>&quot;Eve&quot; &lt;x</name></author>');
  expect(feed).toContain('<id>https://x.example/d/changes/#2026-01-05-people-ada</id>');
  expect(feed).toContain('<updated>2026-01-05T00:00:00Z</updated>');
});
