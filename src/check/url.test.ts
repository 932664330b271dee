import { describe, expect, test } from 'vitest';
import { isSafeUrl } from './url.ts';

describe('isSafeUrl', () => {
  test.each([
    'https://example.org',
    'HTTP://example.org/a?b=c:d#e',
    'mailto:a@example.org',
    '/x/',
    './x',
    '../x',
    '#p8',
    '?q=a:b',
    'x/y:z',
    '',
  ])('lets %j through', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });
  test.each([
    'javascript:x',
    ' javascript:x',
    'x:y',
    '%6aavascript:x',
    'https:x',
    '//x',
    '\\\\x',
    '/\\x',
    'java\nscript:x',
    'https://a b',
    'http://',
    'blob:https://x',
  ])('refuses %j', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
  test('lets nothing through that a browser would take for another scheme', () => {
    for (const url of ['a:b', 'a.b:c', 'a+b:c', '\tdata:x', 'd\nata:x', 'VBSCRIPT:x']) {
      const { protocol } = new URL(url, 'https://site.example/');
      expect([protocol === 'https:', isSafeUrl(url)]).toEqual([false, false]);
    }
  });
});
