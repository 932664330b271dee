import { describe, expect, test } from 'vitest';
import type { Kind } from '../../model/kind.ts';
import { readPage } from '../../model/page.ts';
import { alike, remedyOf } from './alike.ts';
import { urlKey } from './sources.ts';

const FILES = {
  'equipment/su-35.mdx':
    '---\nname: Su-35\naliases: [{ name: Flanker-E, kind: reporting-name }]\nformerIds: [flanker]\n---\n',
  'organisations/nato.mdx': '---\nname: NATO\nweakAliases:\n  - the Alliance\n  - Brussels\n---\n',
  'people/john-smith.mdx': '---\nname: John Smith\n---\n',
  'sources/urges.mdx':
    '---\ntitle: NATO urges de-escalation\ntext: full\nurl: https://www.example.org/urges/?utm_source=x#top\npublisher: The Paper\npublished: 2022-02-03\n---\n\nThe North Atlantic Treaty Organization (NATO) met.\n',
};
const pages = Object.entries(FILES).flatMap(([path, text]) => readPage({ path, text }).page ?? []);
const IDENTITY = {
  path: 'identity.yml',
  text: 'sameAs:\n  - ids: [su-35, su-35s]\nnotSameAs:\n  - ids: [john-smith, john-smith-2]\nnotAnEntity:\n  - name: Western\n    why: A direction.\n',
};

const found = (
  kind: Kind,
  name: string,
  more: { id?: string; url?: string; published?: string; publisher?: string } = {},
) =>
  alike({ pages, identity: IDENTITY }, kind, { name, id: 'new-id', aliases: [], ...more }).map(
    ({ degree, place }) => `${degree} ${place}`,
  );

describe('alike', () => {
  test.each<[Kind, string, string]>([
    ['equipment', 'SU 35', 'same equipment/su-35.mdx:2:7'],
    ['equipment', 'Flanker E', 'same equipment/su-35.mdx:3:11'],
    ['equipment', 'Flanker', 'same equipment/su-35.mdx:4:13'],
    ['equipment', 'Su-35S', 'same identity.yml:2:18'],
    ['equipment', 'Su-35M', 'near equipment/su-35.mdx:2:7'],
    ['organisation', 'The Alliance', 'same organisations/nato.mdx:4:5'],
    ['place', 'Brussels', 'near organisations/nato.mdx:5:5'],
    ['organisation', 'North Atlantic Treaty Organization', 'same sources/urges.mdx:9:1'],
    ['place', 'Western', 'same identity.yml:6:11'],
    ['person', 'Mary Smith', 'kin people/john-smith.mdx:2:7'],
    ['source', 'NATO Urges De-Escalation', 'same sources/urges.mdx:2:8'],
  ])('to the %s %s: %s', (kind, name, line) => expect(found(kind, name)).toEqual([line]));

  test.each<[Kind, string]>([
    ['equipment', 'Su-34'],
    ['organisation', 'NATOs'],
    ['place', 'Ukraine'],
    ['source', 'Something else'],
  ])('to the %s %s is nothing', (kind, name) => expect(found(kind, name)).toEqual([]));

  test('also by another name that is given', () => {
    const wished = { name: 'Fighter', id: 'fighter', aliases: ['Su 35'] };
    expect(alike({ pages }, 'equipment', wished).map(({ id }) => id)).toEqual(['su-35']);
  });

  test('is not what was decided to be another', () => {
    expect(found('person', 'John Smith')).toEqual(['same people/john-smith.mdx:2:7']);
    expect(found('person', 'John Smith', { id: 'john-smith-2' })).toEqual([]);
  });

  test('says how to decide so', () => {
    const wished = { name: 'John Smith', id: 'john-smith', aliases: [] };
    const [finding] = alike({ pages }, 'person', wished);
    if (!finding) throw new Error('nothing');
    expect(remedyOf(finding, 'person', wished)).toContain(
      'notSameAs: [{ ids: [john-smith, john-smith-2] }], and give --id john-smith-2.',
    );
  });
});

describe('sources are alike', () => {
  test.each([
    ['at one address', 'Other', { url: 'http://example.org/urges' }, ['same sources/urges.mdx:4:6']],
    [
      'of one title, unless the day differs',
      'NATO urges de-escalation',
      { published: '2023-01-01' },
      ['near sources/urges.mdx:2:8'],
    ],
    [
      'of one house and day with much of the title',
      'NATO urges calm, de-escalation',
      { published: '2022-02-03', publisher: 'the paper' },
      ['near sources/urges.mdx:2:8'],
    ],
    [
      'of one house and day, which is told only',
      'Weather',
      { published: '2022-02-03', publisher: 'The Paper' },
      ['kin sources/urges.mdx:2:8'],
    ],
    ['of another house not', 'Weather', { published: '2022-02-03', publisher: 'Other' }, []],
  ])('%s', (_, name, more, lines) => expect(found('source', name, more)).toEqual(lines));

  test.each([
    ['https://www.Example.org/a/', 'http://example.org/a'],
    ['https://m.example.org/a/index.html?b=1&utm_medium=x', 'https://example.org/a?b=1#c'],
    ['https://example.org/?y=2&x=1', 'https://example.org?x=1&y=2'],
  ])('%s is %s', (one, other) => expect(urlKey(one)).toBe(urlKey(other)));

  test('another path, or another question, is another address', () => {
    expect(
      new Set(['https://e.org/a', 'https://e.org/b', 'https://e.org/a?id=1', 'https://e.org/A'].map(urlKey))
        .size,
    ).toBe(4);
  });
});
