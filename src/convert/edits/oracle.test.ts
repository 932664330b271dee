import { describe, expect, test } from 'vitest';
import { Folder } from './folder.ts';
import { lostBytes } from './kept.ts';
import { returned } from './returned.ts';

const claim = (value: string, quote = `the ${value}`) => `  - property: category
    value: ${value}
    cite:
      - source: report
        quote: ${quote}
`;
const page = (name: string, fields = '', ...claims: string[]) =>
  `---\nname: ${name}\n${fields}${claims.length > 0 ? 'claims:\n' : ''}${claims.join('')}---\n`;
const jet = 'equipment/jet.mdx';
const source = (sha: string) =>
  `---\ntitle: Report\ntext: full\nsha256: [${sha.repeat(64)}]\n---\n\nWords.\n`;
const folder = (...files: [string, string][]) => new Folder(files);
const told = (before: Folder, edited: Folder, after: Folder) => returned({ before, edited, after });

describe('what a person took away is told when it is back', () => {
  test('a claim', () => {
    const before = folder([jet, page('Jet', '', claim('fighter'), claim('bomber'))]);
    const edited = folder([jet, page('Jet', '', claim('bomber'))]);
    expect(told(before, edited, edited)).toEqual([]);
    expect(told(before, edited, before)).toEqual([`${jet}: category “the fighter” is back`]);
  });

  test('a claim as it was before it was changed', () => {
    const before = folder([jet, page('Jet', '', claim('fighter'))]);
    const edited = folder([jet, page('Jet', '', claim('old fighter', 'the fighter'))]);
    const after = folder([jet, page('Jet', '', claim('old fighter', 'the fighter'), claim('fighter'))]);
    expect(told(before, edited, after)).toEqual([`${jet}: category “the fighter” is back`]);
  });

  test('a claim on a page that has another id now', () => {
    const before = folder([jet, page('Jet', '', claim('fighter'))]);
    const plane = 'equipment/plane.mdx';
    const edited = folder([plane, page('Jet', 'formerIds: [jet]\n')]);
    const after = folder([plane, page('Jet', 'formerIds: [jet]\n', claim('fighter'))]);
    expect(told(before, edited, after)).toEqual([`${plane}: category “the fighter” is back`]);
  });

  test('a claim that stands there already, resting on more words', () => {
    const before = folder([jet, page('Jet', '', claim('fighter'))]);
    const after = folder([jet, page('Jet', '', claim('fighter'), claim('fighter', 'see the fighter'))]);
    expect(told(before, before, after)).toEqual([`${jet}: category “see the fighter” stands twice`]);
  });

  test.each(['aliases: [Falcon]', 'weakAliases: [Falcon]', 'categories: [falcon]'])('%s', (field) => {
    const before = folder([jet, page('Jet', `${field}\n`)]);
    const edited = folder([jet, page('Jet')]);
    expect(told(before, edited, before)).toEqual([expect.stringMatching(/falcon is back$/)]);
  });

  test('a page, under another id', () => {
    const before = folder([jet, page('Jet')]);
    const after = folder(['equipment/jet-2.mdx', page('JET')]);
    expect(told(before, folder(), after)).toEqual(['equipment/jet-2.mdx: JET is back']);
  });

  test('a source, under another id', () => {
    const before = folder(['sources/report.mdx', source('a')]);
    const after = folder(['sources/report-2.mdx', source('a')]);
    expect(told(before, folder(), after)).toEqual(['sources/report-2.mdx: the source is back']);
    expect(told(before, folder(), folder(['sources/report-2.mdx', source('b')]))).toEqual([]);
  });
});

describe('what a person wrote is told when it is lost', () => {
  const mine = folder([jet, '---\nname: Jet\n# ours\naliases: [a, b]\n---\n']);
  const lost = (text: string) => lostBytes(mine, folder([jet, text]));

  test('not when lines, or items in brackets, are added', () => {
    expect(lost('---\nname: Jet\nsummary: New.\n# ours\naliases: [a, b, c]\n---\n')).toEqual([]);
  });

  test.each([
    ['a comment is gone', '---\nname: Jet\naliases: [a, b]\n---\n'],
    ['an item in brackets is gone', '---\nname: Jet\n# ours\naliases: [b]\n---\n'],
    ['lines change places', '---\n# ours\nname: Jet\naliases: [a, b]\n---\n'],
    ['line ends change', '---\r\nname: Jet\r\n# ours\r\naliases: [a, b]\r\n---\r\n'],
  ])('when %s', (_, text) => expect(lost(text)).toHaveLength(1));

  test('when the file is gone', () => {
    expect(lostBytes(mine, folder())).toEqual([`${jet}: the file is gone`]);
  });
});
