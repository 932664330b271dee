import { describe, expect, test } from 'vitest';
import { parseBody } from '../model/body.ts';
import { renderBody } from './render.ts';

describe('renderBody', () => {
  test('escapes what looks like HTML', () => {
    expect(renderBody(parseBody('a \\< b & c'), '/')).toBe('<p>a &#x3C; b &#x26; c</p>');
  });
  test('puts the base path before addresses of this site', () => {
    expect(renderBody(parseBody('[a](/people/a/)'), '/dossier/')).toContain('href="/dossier/people/a/"');
  });
  test.each(['https://a.example/b', 'mailto:a@b.example', '#s3', '../b/'])('keeps the address %s', (url) => {
    expect(renderBody(parseBody(`[a](<${url}>)`), '/')).toContain(`href="${url}"`);
  });
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'vbscript:x',
    '\u0001javascript:x',
  ])('refuses the address %j', (url) => {
    const tree = parseBody('[a](https://a.example)');
    const [paragraph] = tree.children;
    if (paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'link')
      paragraph.children[0].url = url;
    expect(() => renderBody(tree, '/')).toThrow('Internal error');
  });
  test.each(['<Cite source="a" quote="b" />', '<b>x</b>', '{1 + 1}', '![a](b.png)'])('refuses %s', (text) => {
    expect(() => renderBody(parseBody(text), '/')).toThrow('Internal error');
  });
});
