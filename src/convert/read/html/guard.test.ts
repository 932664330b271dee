import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../document.ts';
import { readDocument } from '../read.ts';
import { guardPage, guardSize } from './guard.ts';

const reason = (html: string) => {
  try {
    guardPage(html);
    return 'welcome';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a page that would stall a parser is refused in one line', () => {
  test.each([
    ['<b>'.repeat(20_000), 'nesting of 601 elements'],
    ['<table><tr><td>'.repeat(20_000), 'nesting of 601 elements'],
    [`<p ${'a=1 '.repeat(4_001)}>`, 'tag of 4001 attributes'],
    ['<br>'.repeat(150_001), 'more than 150000 tags'],
    ['< '.repeat(200_001), 'more than 200000 comments'],
    ['&amp;'.repeat(200_001), 'more than 200000 comments'],
    ['<!---->'.repeat(200_001), 'more than 200000 comments'],
    ['<!-->'.repeat(200_001), 'more than 200000 comments'],
    ['<!x>'.repeat(200_001), 'more than 200000 comments'],
    [`<p ${'a=1 '.repeat(290)}>`.repeat(1_100), 'more than 300000 attributes'],
    [`<div>${'words '.repeat(1_000)}`.repeat(590), 'long text in deep nesting'],
    [`${'<i>'.repeat(500)}${'</i>'.repeat(500)}`.repeat(20), 'long text in deep nesting'],
  ])('%#', (html, found) => {
    const before = performance.now();
    expect(reason(html)).toMatch(
      new RegExp(`^Unexpected ${found}.*, expected .+\\. Save the text of the page`),
    );
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('by its size alone', () => {
    expect(() => guardSize(new Uint8Array(8 * 1024 * 1024 + 1))).toThrow(
      'Unexpected page of 9 MB, expected at most 8 MB',
    );
  });
});

describe('a page is welcome', () => {
  test('whose items and rows are never closed', () => {
    expect(reason('<ul>'.concat('<li>item'.repeat(5_000)))).toBe('welcome');
    expect(reason('<table>'.concat('<tr><td>cell<td>cell'.repeat(200)))).toBe('welcome');
  });
  test('whose tags hold some hundred attributes, as a quotation mark too many makes them', () => {
    expect(reason(`<img alt="${'word" '.repeat(600)}>`)).toBe('welcome');
  });
  test('whose scripts and quoted values hold what looks like tags', () => {
    expect(reason(`<script>${'<b>'.repeat(1_000)}</script><p title="${'<b>'.repeat(1_000)}">x</p>`)).toBe(
      'welcome',
    );
  });
  test('or refused, whatever it is', () => {
    const piece = fc.constantFrom(
      '<',
      '</',
      '>',
      '<p',
      '<b>',
      '</b>',
      '"',
      "'",
      '<!--',
      '-->',
      '<script>',
      '</script',
      ' a',
      '=',
      '&',
    );
    const property = fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(reason(pieces.join(''))).toBe('welcome');
    });
    fc.assert(property);
  });
});

const HOSTILE = fileURLToPath(new URL('../../../../../shared/corpora/files/docs/', import.meta.url));
const files = existsSync(HOSTILE)
  ? ['html', 'txt'].flatMap((format) => readdirSync(`${HOSTILE}${format}`).map((name) => `${format}/${name}`))
  : [];
if (files.length === 0) console.log('Hostile pages are not tried: ../shared/corpora/files is not there.');

test.skipIf(files.length === 0).each(files)('%s is read or refused in one line', async (name) => {
  const before = performance.now();
  const read = readDocument(name, readFileSync(HOSTILE + name));
  const told = await read.then(
    ({ passages }) => `${passages.length} passages`,
    (error) => `${error instanceof Unreadable} ${error.message}`,
  );
  expect(told).toMatch(/^(?:\d+ passages|true Unexpected [^\n]+, expected [^\n]+\. [^\n]+)$/);
  expect(performance.now() - before).toBeLessThan(10_000);
});
