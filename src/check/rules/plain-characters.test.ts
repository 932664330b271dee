import { describe, expect, test } from 'vitest';
import { type Files, findings, page } from '../marked-content.ts';

function expectMistake(files: Files, character: string): void {
  const reason = `Unexpected ${character}, expected only characters that can be seen. Delete it.`;
  expect(findings(files, 'plain-characters')).toEqual({ files, reasons: [reason] });
}

describe('plain-characters', () => {
  test('takes every character that can be seen', () => {
    const files = page('people/x', 'name: Стево “Пендаровски” – 日本 🇲🇰', 'Ωmega, naïve &amp; &#x41;.');
    expect(findings(files).reasons).toEqual([]);
  });
  test('takes line ends of any system', () => {
    expect(
      findings({ 'people/x.mdx': '---\r\nname: X\r\n---\r\n\r\nWords.\r\n' }, 'plain-characters').reasons,
    ).toEqual([]);
  });
  test('points at a character in prose', () => {
    expectMistake(page('people/x', '', 'The ‸\u202Etreaty'), 'bidirectional control U+202E');
  });
  test('points at a character in frontmatter', () => {
    expectMistake(page('people/x', 'name: Jens‸\u200B Stoltenberg'), 'invisible character U+200B');
  });
  test('finds a character that is written as a reference', () => {
    expectMistake(page('people/x', '', '‸The &#x202E;treaty.'), 'bidirectional control U+202E');
  });
  test('finds a character that is written as an escape in YAML', () => {
    expectMistake(page('people/x', 'name: ‸"Jens\\u200B Stoltenberg"'), 'invisible character U+200B');
  });
  test('finds a line end in a name', () => {
    const reason = 'Unexpected line end in a name, expected it on one line. Write a space.';
    const files = {
      ...page('people/x', 'name: ‸"X\\n::error::y"\naliases: [Y, ‸"Z\\nz"]'),
      'sources/s.mdx': '---\ntitle: ‸|-\n  One\n  two\ntext: full\n---\nWords.\n',
    };
    expect(findings(files, 'plain-characters')).toEqual({ files, reasons: [reason, reason, reason] });
    const folded = page('people/x', 'name: "X\n  y"');
    expect(findings(folded, 'plain-characters').reasons).toEqual([]);
  });
  test('finds a character in an attribute and in an address', () => {
    expectMistake(
      page('people/x', '', '‸<Cite source="a&#x200B;" quote="b" />'),
      'invisible character U+200B',
    );
    expectMistake(page('people/x', '', '‸[a](https://example.org/&#x202E;)'), 'bidirectional control U+202E');
  });
  test('finds a character in a page that cannot be read', () => {
    expectMistake({ 'people/x.mdx': 'no front‸\u0007matter' }, 'control character U+0007');
  });
});
