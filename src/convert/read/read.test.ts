import { describe, expect, test } from 'vitest';
import { eml } from './eml.ts';
import { html } from './html/html.ts';
import { extensions, readDocument } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name = 'news.txt') => readDocument(name, bytes(text));
const passages = async (text: string, name?: string) =>
  (await read(text, name)).passages.map((passage) => passage.text);
const refused = async (content: Uint8Array | string, name = 'news.txt') => {
  try {
    await readDocument(name, typeof content === 'string' ? bytes(content) : content);
    return 'read';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('plain text', () => {
  test('takes a first line without a full stop as the title', async () => {
    const { title, passages } = await read('NATO urges calm\n\nStoltenberg spoke.\n');
    expect([title, passages.length]).toEqual(['NATO urges calm', 1]);
  });
  test('keeps the headline when it is repeated in the text', async () => {
    expect(await passages('NATO urges calm\n\nA standfirst.\n\nNATO urges calm\n\nText.')).toContain(
      'NATO urges calm',
    );
  });
  test('falls back on the name of the file, then on the opening words', async () => {
    expect((await read('He spoke. She left.', 'troops-in_Belarus.txt')).title).toBe('Troops in Belarus');
    expect((await read('He spoke. She left.', 'voa-4889.txt')).title).toBe('He spoke. She left.');
  });
  test('joins lines that were wrapped', async () => {
    const text = `NATO on Thursday voiced concern over Russia’s recent military
deployment in Belarus, urging Moscow to take steps to de-escalate
tensions.

A second paragraph.`;
    expect((await passages(text))[0]).toMatch(/military deployment in Belarus, .* de-escalate tensions\.$/);
  });
  test('takes every line as a paragraph when there are no blank lines', async () => {
    expect(
      await passages('Title\nShort one.\nAnother paragraph, quite a bit longer than that.\nThird.'),
    ).toEqual(['Short one.', 'Another paragraph, quite a bit longer than that.', 'Third.']);
  });
  test('reads a byte order mark and Windows line ends like any other', async () => {
    expect(await read('\uFEFFTitle\r\n\r\nOne.\r\n\r\nTwo.')).toEqual(await read('Title\n\nOne.\n\nTwo.'));
  });
  test('takes a date on a line of its own as the day of publication', async () => {
    const published = async (line: string) => (await read(`Title\n\n${line}\n\nText.`)).stated.published;
    expect(await published('January 7, 1954')).toBe('1954-01-07');
    expect(await published('Published: Thursday, 3 February 2022')).toBe('2022-02-03');
    expect(await published('02/03/2022')).toBeUndefined();
    expect(await published('February 30, 2022')).toBeUndefined();
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
  test('states title, author, date and address', async () => {
    const { title, stated, basis } = await read(document, 'a.md');
    expect(basis).toMatchObject({ title: 'frontmatter title', published: 'frontmatter date' });
    expect({ title, ...stated }).toEqual({
      title: 'NATO: a briefing',
      author: 'A. Writer, B. Writer',
      published: '2022-02-03',
      url: 'https://example.org/briefing',
    });
  });
  test('keeps the words and drops the marks', async () => {
    expect(await passages(document, 'a.md')).toEqual([
      'Jens Stoltenberg spoke of the Su-35, S-400 and more.',
      'one item',
      'another',
      'A quotation.',
      'Later',
    ]);
  });
  test('keeps what is a heading, an item, a quotation or code', async () => {
    const { passages } = await read(`${document}\n\n\`\`\`\nrun\n\`\`\``, 'a.md');
    expect(passages.map(({ heading, level, form }) => (heading ? level : form))).toEqual([
      undefined,
      'item',
      'item',
      'quote',
      2,
      'preformatted',
    ]);
  });
  test('takes the first heading as title when none is stated', async () => {
    expect((await read('# Troops move\n\nText.', 'a.md')).title).toBe('Troops move');
  });
  test('is text from the start when the fenced lines are no fields', async () => {
    expect(await passages('---\njust words\n---\n\nText.', 'a.md')).toContain('Text.');
  });
  test('is refused when it is a tangle of marks that would stall the parser', async () => {
    expect(await refused('*a_ '.repeat(5000), 'a.md')).toMatch(/^Unexpected paragraph with 10000 marks/);
  });
});

describe('any document', () => {
  test('of a format that is loaded late is known by all its endings', () => {
    expect(extensions).toEqual(expect.arrayContaining([...html.extensions, ...eml.extensions]));
  });
  test('says where its title was found', async () => {
    const basis = async (text: string, name?: string) => (await read(text, name)).basis?.title;
    expect(await basis('NATO urges calm\n\nStoltenberg spoke.')).toBe('first line');
    expect(await basis('He spoke. She left.', 'troops-in_Belarus.txt')).toBe('name of the file');
    expect(await basis('# Troops move\n\nText.', 'a.md')).toBe('first heading');
  });
  test('says what language it is in, and when nothing is recognised in it', async () => {
    const { language, notes } = await read(
      'Schlagzeile\n\nDer Minister sagte, dass die Übung beendet sei und alle da sind.',
    );
    expect([language, notes?.length]).toEqual(['de', 1]);
  });
  test('is told when its encoding was guessed', async () => {
    const latin = new Uint8Array([
      ...bytes('Le g'),
      0xe9,
      ...bytes('n'),
      0xe9,
      ...bytes('ral est '),
      0xe0,
      ...bytes(' Paris.'),
    ]);
    const { passages, notes } = await readDocument('a.txt', latin);
    expect(passages[0]?.text).toBe('Le général est à Paris.');
    expect(notes?.[0]).toMatch(/^The encoding is not stated/);
  });
});

describe('a file that cannot be read', () => {
  test('is refused with a remedy when it is empty', async () => {
    expect(await refused('')).toMatch(/^Unexpected end of file, expected words\. \S/);
    expect(await refused(' \n')).toMatch(/^Unexpected document without words, expected text\. \S/);
    expect(await refused(' \n\n\t')).toMatch(/^Unexpected document without words/);
  });
  test('is refused when it is longer than a person reads', async () => {
    const long = new Uint8Array(16 * 2 ** 20 + 1).fill(0x61);
    for (const name of ['a.txt', 'a.md'])
      expect(await refused(long, name)).toMatch(
        /^Unexpected text of 17 MB, expected at most 16 MB\. Part it/,
      );
  });
  test('is refused when its lists nest deeper than any person writes', async () => {
    const deep = Array.from({ length: 101 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n');
    expect(await refused(deep, 'a.md')).toMatch(/^Unexpected more than 100 lists within one another/);
    expect(await refused(`${'- '.repeat(101)}a`, 'a.md')).toMatch(/^Unexpected more than 100 lists/);
    expect((await read('- a\n  - b\n'.repeat(200), 'a.md')).passages.length).toBeGreaterThan(300);
  });
  test('is refused when it is binary', async () => {
    expect(await refused(new Uint8Array([65, 0, 66]))).toMatch(/^Unexpected NUL byte at byte 1/);
    expect(await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))).toMatch(
      /^Unexpected \w+ \w+, expected/,
    );
  });
  test('is refused when nobody reads its format', async () => {
    expect(await refused('x', 'a.xyz')).toMatch(/^Unexpected format `.xyz`, expected one of .txt/);
    expect(await refused('x', 'README')).toMatch(/^Unexpected name without an ending/);
  });
});
