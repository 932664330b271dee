import { describe, expect, test } from 'vitest';
import { readDocument } from './read.ts';

const LINE = 'The Vistula Post, 3 May 2023';
const read = (text: string, name: string) => readDocument(name, new TextEncoder().encode(text));

describe('a line with a date', () => {
  test.each(['news.txt', 'news.md'])('below the title gives day and paper, in %s', async (name) => {
    const mark = name.endsWith('.md') ? '# ' : '';
    const document = await read(`${mark}River Guard opens\n\n${LINE}\n\nThe exercise began.\n`, name);
    expect(document).toMatchObject({
      title: 'River Guard opens',
      stated: { published: '2023-05-03', publisher: 'The Vistula Post' },
      basis: { published: 'line with a date', publisher: 'line with a date' },
    });
    expect(document.passages[0]?.text).toBe(LINE);
  });
  test.each([
    ['Daily Harbour, 20 May 2023', { published: '2023-05-20', publisher: 'Daily Harbour' }],
    ['Vistula News | May 3, 2023', { published: '2023-05-03', publisher: 'Vistula News' }],
    ['Sevastopol, 10 June 2023', { published: '2023-06-10' }],
    ['Updated, 10 June 2023', {}],
    ['He came to Minsk, then left', {}],
    ['In Minsk, on 10 June 2023, he left', {}],
  ])('“%s” gives %j', async (line, stated) => {
    expect((await read(`# Title\n\n${line}\n\nText.\n`, 'news.md')).stated).toEqual(stated);
  });
  test('says nothing where the document states it', async () => {
    const text = `---\ndate: 2023-05-09\n---\n\n# Title\n\n${LINE}\n\nText.\n`;
    expect((await read(text, 'news.md')).stated).toEqual({ published: '2023-05-09' });
  });
});

test('a title in other letters keeps the name of its file', async () => {
  expect((await read('Учения завершены\n\nТекст.\n', 'russian.txt')).file).toBe('russian');
  expect((await read('Drills end\n\nText.\n', 'drills.txt')).file).toBeUndefined();
});
