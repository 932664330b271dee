import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { applyFixes } from '../fix/apply.ts';
import { inputOf } from '../marked-content.ts';

/** What the rule tells of a page, and the page mended. */
function tidied(text: string): [string[], string] {
  const { messages } = check(inputOf([{ path: 'people/x.mdx', text }]));
  const own = messages.filter(({ rule }) => rule === 'tidy-lines');
  return [own.map(({ line, column }) => `${line}:${column}`), applyFixes(text, own)];
}

const clean = '---\nname: X\n---\nWords.\n';

describe('tidy-lines', () => {
  test('takes a page with either line end', () => {
    expect(tidied(clean)).toEqual([[], clean]);
    const windows = clean.replaceAll('\n', '\r\n');
    expect(tidied(windows)).toEqual([[], windows]);
  });
  test('makes line ends like most of them', () => {
    expect(tidied('---\nname: X\r\n---\nWords.\n')).toEqual([['2:8'], clean]);
  });
  test('adds the line end that is missing, and no other', () => {
    expect(tidied(clean.trimEnd())).toEqual([['4:7'], clean]);
  });
  test('deletes empty lines at the end', () => {
    expect(tidied(`${clean}\n \n\n`)).toEqual([['5:1'], clean]);
  });
  test('deletes white space behind fields, not in words over several lines', () => {
    expect(tidied('---\nname: X  \n---\nWords.\n')).toEqual([['2:8'], clean]);
    const words = '---\nname: X\nsummary: |\n  Two  \n  lines.\n---\n';
    expect(tidied(words)).toEqual([[], words]);
  });
  test('leaves white space behind prose: two spaces are a line break', () => {
    const prose = '---\nname: X\n---\nWords.  \nMore.\n';
    expect(tidied(prose)).toEqual([[], prose]);
  });
});
