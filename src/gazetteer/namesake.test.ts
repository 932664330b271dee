import { describe, expect, test } from 'vitest';
import { type Page, readPage } from '../model/page.ts';
import { namesakes } from './namesake.ts';

function pageOf(path: string, fields: string): Page {
  const { page, messages } = readPage({ path, text: `---\n${fields}\n---\n` });
  if (!page) throw new Error(messages[0]?.reason);
  return page;
}

const pages = [
  pageOf('equipment/su-35.mdx', 'name: Su-35\naliases: [{ name: Flanker-E, kind: reporting-name }]'),
  pageOf('people/kovacevski.mdx', 'name: Dimitar Kovačevski'),
  pageOf('organisations/nato.mdx', 'name: NATO\nweakAliases: [the Alliance]'),
  pageOf('sources/urges.mdx', 'title: NATO urges de-escalation\ntext: digest'),
];

describe('namesakes', () => {
  test.each([
    ['SU 35', 'su-35', 'same'],
    ['su35', 'su-35', 'same'],
    ['flanker e', 'su-35', 'same'],
    ['Dimitar Kovacevski', 'kovacevski', 'same'],
    ['Dimitar Kovacevsky', 'kovacevski', 'near'],
    ['The Alliance', 'nato', 'same'],
    ['NATO Urges De-Escalation', 'urges', 'same'],
  ])('of %s are %s (%s)', (name, id, likeness) => {
    expect(namesakes(pages, name)).toMatchObject([{ page: { id }, likeness }]);
  });
  test.each(['Su-34', 'Su-35S', 'NATOs', 'Ukraine', ''])('of %j are none', (name) => {
    expect(namesakes(pages, name)).toEqual([]);
  });
});
