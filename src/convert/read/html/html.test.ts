import { describe, expect, test } from 'vitest';
import { html } from './html.ts';

const PARAGRAPH =
  'Jens Stoltenberg said on Thursday that the troops, who had been in Belarus since January, were the most for thirty years, and that the Alliance watched them.';

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const read = (text: string) => html.read({ stem: 'page-1', bytes: new TextEncoder().encode(text) });
/** An article of two paragraphs with something between them. */
const article = (between: string, head = '<title>Troops move to Belarus</title>') =>
  page(
    `<article><h1>Troops move to Belarus</h1><p>${PARAGRAPH}</p>${between}<p>${PARAGRAPH}</p></article>`,
    head,
  );
/** What stands between the two paragraphs, as `form: words`. */
const between = async (inner: string) => {
  const { passages } = await read(article(inner));
  expect([passages[0]?.text, passages.at(-1)?.text]).toEqual([PARAGRAPH, PARAGRAPH]);
  return passages
    .slice(1, -1)
    .map(({ text, heading, level, form }) => `${heading ? `h${level}` : (form ?? 'p')}: ${text}`);
};

describe('an article', () => {
  test('keeps headings, items, quotations, rows and words whose lines stand', async () => {
    expect(await between('<h2>In the south</h2>')).toEqual(['h2: In the south']);
    expect(await between('<ul><li>one tank, and more</li><li>two ships, and more</li></ul>')).toEqual([
      'item: one tank, and more',
      'item: two ships, and more',
    ]);
    expect(await between('<blockquote><p>We are ready, he said.</p></blockquote>')).toEqual([
      'quote: We are ready, he said.',
    ]);
    expect(
      await between('<table><tr><th>Jet</th><th>Number</th></tr><tr><td>Su-35</td><td>12</td></tr></table>'),
    ).toEqual(['row: Jet | Number', 'row: Su-35 | 12']);
    expect(await between('<pre>Moscow, 3 February.</pre>')).toEqual(['preformatted: Moscow, 3 February.']);
  });
  test('keeps the place of an empty cell', async () => {
    const rows =
      '<tr><th>Year</th><th>Ships</th><th>Jets</th></tr><tr><td>2031</td><td></td><td>12</td></tr>';
    expect(await between(`<table>${rows}</table>`)).toEqual(['row: Year | Ships | Jets', 'row: 2031 | | 12']);
  });
  test('keeps lines that stand for themselves, and joins those that were wrapped', async () => {
    const { passages } = await read(article('<pre>\n  move --all\n\tto the   north\n\nThe end of it.</pre>'));
    expect(passages.filter(({ form }) => form === 'preformatted')).toEqual([
      {
        text: 'move --all to the north',
        heading: false,
        form: 'preformatted',
        lines: '  move --all\n    to the   north',
      },
      { text: 'The end of it.', heading: false, form: 'preformatted' },
    ]);
  });
  test('keeps what belongs to a picture, marked as a caption', async () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>A tank near Minsk. Photo: Agency</figcaption></figure>';
    expect(await between(figure)).toEqual(['caption: A tank near Minsk. Photo: Agency']);
  });
  test('keeps a pointer to another article, marked as a caption', async () => {
    expect(await between('<p>Read more: <a href="/x">Ships leave port</a></p>')).toEqual([
      'caption: Read more: Ships leave port',
    ]);
  });
  test('is without furniture', async () => {
    expect(await between('<p>Advertisement</p><div class="newsletter-signup">Get our letter.</div>')).toEqual(
      [],
    );
    expect(await between('<script>alert(1)</script><p>Share this on your page</p>')).toEqual([]);
  });
  test('keeps a date that is a word of a sentence', async () => {
    const dated =
      'They came on <time>3 February</time> and stayed, as the general had told them to do at the start.';
    expect(await between(`<p>${dated}</p>`)).toEqual([`p: ${dated.replace(/<\/?time>/g, '')}`]);
  });
  test('parts paragraphs at two breaks, not at one', async () => {
    expect(await between('<div>One line,<br>still it.<br><br>Another, he said.</div>')).toEqual([
      'p: One line, still it.',
      'p: Another, he said.',
    ]);
  });
  test('does not tell its headline twice', async () => {
    const { title, passages } = await read(article(''));
    expect(title).toBe('Troops move to Belarus');
    expect(passages.map(({ text }) => text)).not.toContain(title);
  });
});

describe('a page without an article', () => {
  test('is taken whole, without its furniture', async () => {
    const rows = '<tr><td>Su-35</td><td>12 jets</td></tr><tr><td>Iskander</td><td>9 launchers</td></tr>';
    const { passages } = await read(page(`<nav>Home Contact</nav><table>${rows}</table>`));
    expect(passages.map(({ text }) => text)).toEqual(['Su-35 | 12 jets', 'Iskander | 9 launchers']);
  });
  test('is taken whole when it is a book, and says so', async () => {
    const { passages, notes } = await read(page('<p>The jet left.</p>'.repeat(30_001)));
    expect(passages).toHaveLength(30_001);
    expect(notes).toEqual(['All text of the page was taken: no part of it stands out as the article.']);
  });
  test('may leave out its head, its body and their marks', async () => {
    const { title, passages } = await read('<title>Notes</title><p>The jet left.<p>It came back.');
    expect([title, passages.map(({ text }) => text)]).toEqual(['Notes', ['The jet left.', 'It came back.']]);
    const bodyOnly = await read('<head><title>Notes</title></head><body><p>The jet left.</body>');
    expect([bodyOnly.title, bodyOnly.passages[0]?.text]).toEqual(['Notes', 'The jet left.']);
  });
});

test('a date that the page does not state is that of its dateline', async () => {
  const { stated, basis } = await read(
    page(`<p>BRUSSELS, Feb. 3, 2022 (Agency) — ${PARAGRAPH}</p><p>${PARAGRAPH}</p>`),
  );
  expect([stated.published, basis?.published]).toEqual(['2022-02-03', 'dateline']);
});

describe('a page that is not made as it should be', () => {
  const words = async (text: string) => (await read(text)).passages.map((passage) => passage.text);

  test('may begin with a style, and go on behind its end', async () => {
    const outside = `<style>.jet { color: red }</style>${article('')}<p>${PARAGRAPH} They left.</p>`;
    const { title, passages } = await read(outside);
    expect(title).toBe('Troops move to Belarus');
    expect(passages.map(({ text }) => text)).toEqual([PARAGRAPH, PARAGRAPH, `${PARAGRAPH} They left.`]);
  });
  test('may hold more comments than a call takes arguments', async () => {
    expect(await words(`<html><body><p>${PARAGRAPH}</p>${'<!-->'.repeat(150_000)}`)).toEqual([PARAGRAPH]);
  });
  test('tells no words of a style or a script', async () => {
    const unread = '<style>.jet { color: red }</style><script>launch()</script><noscript>Turn on.</noscript>';
    const rows = `<table><tr><td>Su-35${unread}</td><td>12 jets</td></tr></table>`;
    expect(await words(page(`${unread}<h1>Jets${unread}</h1>${rows}<pre>One.${unread}</pre>`))).toEqual([
      'Su-35 | 12 jets',
      'One.',
    ]);
    expect(await words(`${unread}<p>The jet left.${unread}`)).toEqual(['The jet left.']);
  });
});

describe('the encoding of a page', () => {
  test('is the declared one', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('<meta charset="windows-1251"><p>'),
      0xcc,
      0xe8,
      0xed,
      0xf1,
      0xea,
    ]);
    const { passages, notes } = await html.read({ stem: 'x', bytes });
    expect(passages[0]?.text).toBe('Минск');
    expect(notes?.[0]).toBe('The text was in windows-1251, as its meta charset says.');
  });
});
