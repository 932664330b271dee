import { describe, expect, test } from 'vitest';
import { LONGEST_FILE } from '../../model/page-size.ts';
import { findings, page, source } from '../marked-content.ts';

/** A page of so many characters. */
function pageOf(length: number) {
  const [[path, text] = ['', '']] = Object.entries(page('people/x'));
  return {
    [path]:
      text +
      'words '
        .repeat(length / 6)
        .padEnd(length - text.length)
        .slice(0, length - text.length - 1)
        .concat('\n'),
  };
}

describe('page-size', () => {
  test('takes a page of the greatest length', () => {
    expect(findings(pageOf(LONGEST_FILE)).reasons).toEqual([]);
  });
  test('refuses a longer one, and does not read it', () => {
    expect(findings(pageOf(LONGEST_FILE + 1)).reasons).toEqual([
      'Unexpected length of 262145 characters, expected at most 262144. Split the file in two.',
    ]);
  });
  test('takes a source that holds a book', () => {
    const words = 'Nobody answered the call. '.repeat(LONGEST_FILE / 20);
    expect(findings(source('book', words)).reasons).toEqual([]);
  });
  test('still knows the page by its id', () => {
    const files = { ...pageOf(LONGEST_FILE + 1), ...page('people/y', '', 'See [[x]].') };
    expect(findings(files, 'reference-exists').reasons).toEqual([]);
  });
});
