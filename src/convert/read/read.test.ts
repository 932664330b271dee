import { describe, expect, test } from 'vitest';
import { readDocument } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'news.txt') => readDocument(name, bytes(text));
const passages = (text: string, name?: string) => read(text, name).passages.map((passage) => passage.text);
const refused = (content: Uint8Array | string, name = 'news.txt') => {
  try {
    readDocument(name, typeof content === 'string' ? bytes(content) : content);
    return 'read';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('plain text', () => {
  test('takes a first line without a full stop as the title', () => {
    const { title, passages } = read('NATO urges calm\n\nStoltenberg spoke.\n');
    expect([title, passages.length]).toEqual(['NATO urges calm', 1]);
  });
  test('keeps the headline when it is repeated in the text', () => {
    expect(passages('NATO urges calm\n\nA standfirst.\n\nNATO urges calm\n\nText.')).toContain(
      'NATO urges calm',
    );
  });
  test('falls back on the name of the file, then on the opening words', () => {
    expect(read('He spoke. She left.', 'troops-in_Belarus.txt').title).toBe('Troops in Belarus');
    expect(read('He spoke. She left.', 'voa-4889.txt').title).toBe('He spoke. She left.');
  });
  test('joins lines that were wrapped', () => {
    const text = `NATO on Thursday voiced concern over Russia’s recent military
deployment in Belarus, urging Moscow to take steps to de-escalate
tensions.

A second paragraph.`;
    expect(passages(text)[0]).toMatch(/military deployment in Belarus, .* de-escalate tensions\.$/);
  });
  test('takes every line as a paragraph when there are no blank lines', () => {
    expect(passages('Title\nShort one.\nAnother paragraph, quite a bit longer than that.\nThird.')).toEqual([
      'Short one.',
      'Another paragraph, quite a bit longer than that.',
      'Third.',
    ]);
  });
  test('reads a byte order mark and Windows line ends like any other', () => {
    expect(read('\uFEFFTitle\r\n\r\nOne.\r\n\r\nTwo.')).toEqual(read('Title\n\nOne.\n\nTwo.'));
  });
  test('takes a date on a line of its own as the day of publication', () => {
    const published = (line: string) => read(`Title\n\n${line}\n\nText.`).stated.published;
    expect(published('January 7, 1954')).toBe('1954-01-07');
    expect(published('Published: Thursday, 3 February 2022')).toBe('2022-02-03');
    expect(published('02/03/2022')).toBeUndefined();
    expect(published('February 30, 2022')).toBeUndefined();
  });
});

describe('Markdown', () => {
  const document = `---
title: "NATO: a briefing"
author: [A. Writer, B. Writer]
date: 2022-02-03T10:00:00Z
url: https://example.org/briefing
---
# NATO: a briefing

*Jens* **Stoltenberg** spoke of the [Su-35](https://example.org), \`S-400\`
and more.

- one item
- another

> A quotation.

## Later`;
  test('states title, author, date and address', () => {
    const { title, stated } = read(document, 'a.md');
    expect({ title, ...stated }).toEqual({
      title: 'NATO: a briefing',
      author: 'A. Writer, B. Writer',
      published: '2022-02-03',
      url: 'https://example.org/briefing',
    });
  });
  test('keeps the words and drops the marks', () => {
    expect(passages(document, 'a.md')).toEqual([
      'Jens Stoltenberg spoke of the Su-35, S-400 and more.',
      'one item',
      'another',
      'A quotation.',
      'Later',
    ]);
  });
  test('takes the first heading as title when none is stated', () => {
    expect(read('# Troops move\n\nText.', 'a.md').title).toBe('Troops move');
  });
  test('is text from the start when the fenced lines are no fields', () => {
    expect(passages('---\njust words\n---\n\nText.', 'a.md')).toContain('Text.');
  });
  test('is refused when it is a tangle of marks that would stall the parser', () => {
    expect(refused('*a_ '.repeat(5000), 'a.md')).toMatch(/^Unexpected paragraph with 10000 marks/);
  });
});

describe('a file that cannot be read', () => {
  test('is refused with a remedy when it is empty', () => {
    expect(refused('')).toMatch(/^Unexpected end of file, expected words\. \S/);
    expect(refused(' \n\n\t')).toMatch(/^Unexpected end of file/);
  });
  test('is refused with the place of the first byte that is not UTF-8', () => {
    expect(refused(new Uint8Array([0x4e, 0x41, 0xe9, 0x20]))).toBe(
      'Unexpected byte 0xE9 at byte 2, expected UTF-8. Save the document as plain text in UTF-8.',
    );
  });
  test('is refused when it is binary', () => {
    expect(refused(new Uint8Array([65, 0, 66]))).toMatch(/^Unexpected NUL byte at byte 1/);
    expect(refused('%PDF-1.7 …')).toMatch(/^Unexpected PDF, expected UTF-8 text/);
  });
  test('is refused when nobody reads its format', () => {
    expect(refused('x', 'a.xyz')).toMatch(/^Unexpected format `.xyz`, expected one of .txt/);
    expect(refused('x', 'README')).toMatch(/^Unexpected name without an ending/);
  });
});
