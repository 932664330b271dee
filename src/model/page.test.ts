import { describe, expect, test } from 'vitest';
import { mark, marked } from '../text/marked.ts';
import { addressOf, pathOf, readPage } from './page.ts';

describe('readPage', () => {
  test('reads an entity', () => {
    const { page, messages } = readPage({ path: 'people/x.mdx', text: '---\nname: X\n---\nProse.\n' });
    expect(messages).toEqual([]);
    expect(page).toMatchObject({ id: 'x', kind: 'person', data: { name: 'X', status: 'draft', claims: [] } });
  });
  test('reads a source with its passages, which know their places in the file', () => {
    const { text, offsets } = marked('---\ntitle: X\ntext: full\n---\n\n‸One.\n\n‸Two.\n');
    const { page } = readPage({ path: 'sources/x.mdx', text });
    const passages = page?.kind === 'source' ? page.passages : [];
    expect(passages.map(({ number, offset }) => [number, offset])).toEqual(
      offsets.map((at, i) => [i + 1, at]),
    );
  });
  test('gives the tree places in the file', () => {
    const text = '---\r\nname: X „Y“\r\n---\r\nProse.';
    const { page } = readPage({ path: 'people/x.mdx', text });
    const { start } = page?.body.children[0]?.position ?? {};
    expect([start?.line, start?.column, text.slice(start?.offset)]).toEqual([4, 1, 'Prose.']);
  });
  test('is told by its folder which kind it is', () => {
    const { messages } = readPage({ path: 'sources/x.mdx', text: '---\nname: X\n---\n' });
    expect(messages.map(({ reason }) => reason).join()).toContain('Did you mean `title`?');
  });
  test('tells mistakes in front and body in one run, and gives no page', () => {
    const { text } = marked('---\nname: X\n‸alias: [y]\n---\nSome ‸{ open');
    const { page, messages } = readPage({ path: 'people/x.mdx', text });
    expect(page).toBeUndefined();
    expect(messages.map(({ rule }) => rule).sort()).toEqual(['schema', 'syntax']);
    expect(messages.every(({ line, rule }) => line === (rule === 'schema' ? 3 : 5))).toBe(true);
  });
  test.each([
    ['a ‸{ b', /^Unexpected `{` .* To print a brace write \\{\.$/],
    ['‸<x>', /^Unexpected tag `<x>`, .* To print < as a character write \\<\.$/],
    ['x ‸</b> y', /^Unexpected closing tag `<\/b>`, .* For bold words write `\*\*words\*\*`\.$/],
  ])('says how to print what opens code: %j', (prose, reason) => {
    const { text } = marked(`---\nname: X\n---\n${prose}`);
    const { messages } = readPage({ path: 'people/x.mdx', text });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.reason).toMatch(reason);
    expect(mark(text, [messages[0]?.offset ?? 0]).split('---\n')[2]).toBe(prose);
  });
  test.each([
    ['people/Jens Stoltenberg.mdx', 'people/jens-stoltenberg.mdx'],
    ['people/Kovačevski.mdx', 'people/kovacevski.mdx'],
    ['person/x.mdx', '…/x.mdx'],
    ['place/x.mdx', 'places/x.mdx'],
    ['people/x.md', 'people/x.mdx'],
    ['people/old/x.mdx', 'people/x.mdx'],
    ['x.mdx', '…/x.mdx'],
  ])('says where %s should be', (path, better) => {
    const { page, messages } = readPage({ path, text: '---\nname: X\n---\n' });
    expect(page).toBeUndefined();
    expect(messages).toMatchObject([{ rule: 'path', offset: 0, severity: 'error' }]);
    expect(messages[0]?.reason).toContain(`Unexpected path \`${path}\`, expected lower-case letters`);
    expect(messages[0]?.reason).toMatch(new RegExp(`Rename it to \`${better}\`\\.$`));
  });
});

describe('an address', () => {
  test('is a kind and an id', () => {
    expect(addressOf('equipment/su-35.mdx')).toEqual({ kind: 'equipment', id: 'su-35' });
    expect(pathOf('equipment', 'su-35')).toBe('equipment/su-35.mdx');
  });
  test.each([
    'equipment/Su-35.mdx',
    'equipment/.mdx',
    'equipment/a--b.mdx',
    '../people/x.mdx',
    'people/x/y.mdx',
    'toString/x.mdx',
    'people\\x.mdx',
    'people/x.mdx\n',
  ])('is not %j', (path) => {
    expect(addressOf(path)).toBeUndefined();
  });
});
