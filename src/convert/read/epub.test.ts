import { describe, expect, test } from 'vitest';
import { epub } from './epub.ts';
import { zipOf } from './zip/fixtures/zip-of.ts';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
const METADATA =
  '<dc:title>Missiles</dc:title><dc:creator>A. Writer</dc:creator><dc:creator>B. Writer</dc:creator><dc:publisher>Press</dc:publisher><dc:date>2022-02-03</dc:date><dc:language>en</dc:language><dc:source>https://example.org/book</dc:source>';

async function read(chapters: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const names = Object.keys(chapters);
  const items = names
    .map((name, at) => `<item id="i${at}" href="text/${name.replaceAll(' ', '%20')}.xhtml"/>`)
    .join('');
  const order = names
    .map((_, at) => `<itemref idref="i${at}"/>`)
    .reverse()
    .join('');
  const bytes = await zipOf({
    'META-INF/container.xml': CONTAINER,
    'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${METADATA}</metadata><manifest>${items}<item id="n" href="nav.xhtml" properties="nav"/><item id="o" href="../../../etc/passwd"/><item id="w" href="https://example.org/x.xhtml"/></manifest><spine><itemref idref="n"/>${order}<itemref idref="i0"/><itemref idref="o"/><itemref idref="w"/></spine></package>`,
    'OEBPS/nav.xhtml': '<html><body><p>Contents</p></body></html>',
    ...Object.fromEntries(
      names.map((name) => [
        `OEBPS/text/${name}.xhtml`,
        `<html ${XHTML}><head><title>Head</title></head><body>${chapters[name]}</body></html>`,
      ]),
    ),
    ...more,
  });
  return epub.read({ stem: 'x', bytes });
}
const told = async (body: string) =>
  (await read({ one: body })).passages.map(
    ({ text, form, level }) => `${form ?? (level ? `h${level}` : 'p')}: ${text}`,
  );

describe('an e-book', () => {
  test('is read in the order of its spine, each chapter once, without its navigation', async () => {
    const { passages } = await read({ 'chapter two': '<p>Second.</p>', one: '<p>First.</p>' });
    expect(passages.map(({ text }) => text)).toEqual(['First.', 'Second.']);
  });
  test('states what its package says', async () => {
    const { title, stated, basis } = await read({ one: '<h1>Chapter 1</h1><p>First.</p>' });
    expect({ title, ...stated }).toEqual({
      title: 'Missiles',
      author: 'A. Writer, B. Writer',
      publisher: 'Press',
      published: '2022-02-03',
      language: 'en',
      url: 'https://example.org/book',
    });
    expect(basis).toMatchObject({ title: 'package metadata', published: 'package metadata' });
  });
  test('says which chapters are missing', async () => {
    const { notes } = await read({ one: '<p>First.</p>' });
    expect(notes).toEqual(['1 missing chapter was left out.']);
  });
});

describe('a chapter of an e-book that is a picture', () => {
  const JPEG = '\xff\xd8\xff<<<<';
  const bookOf = async (items: string, files: Readonly<Record<string, string>>) =>
    epub.read({
      stem: 'x',
      bytes: await zipOf({
        'META-INF/container.xml': CONTAINER,
        'OEBPS/book.opf': `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${items}</manifest><spine><itemref idref="p"/><itemref idref="q"/></spine></package>`,
        ...files,
      }),
    });
  const picture = (id: string, more = '') =>
    `<item id="${id}" href="${id}.jpg" media-type="image/jpeg" ${more}/>`;
  const files = { 'OEBPS/p.jpg': JPEG, 'OEBPS/q.jpg': JPEG };
  test('is told by what takes its place, or counted', async () => {
    const items = `${picture('p', 'fallback="f"')}${picture('q')}<item id="f" href="f.xhtml" media-type="application/xhtml+xml"/>`;
    const { passages, notes } = await bookOf(items, {
      ...files,
      'OEBPS/f.xhtml': `<html ${XHTML}><body><p>Drawn.</p></body></html>`,
    });
    expect(passages.map(({ text }) => text)).toEqual(['Drawn.']);
    expect(notes).toEqual(['1 chapter that is a picture was left out.']);
  });
  test('is nothing to read where all are', async () => {
    await expect(bookOf(picture('p') + picture('q'), files)).rejects.toThrow(
      /^Unexpected document of pictures only, expected words\. .*\(OCR\)/,
    );
  });
});

describe('a chapter', () => {
  test('has headings, items, quotations, rows and captions', async () => {
    const body =
      '<section><h2>Two</h2>Loose words<p>A <b>bold</b><br/>word.</p><ul><li><p>item</p><p>more</p></li></ul><blockquote><p>said</p></blockquote><table><tr><th>a</th><td>b</td></tr></table><figure><img alt="A launcher"/><figcaption>Fig. 1</figcaption></figure><pre>x\ny</pre></section>';
    expect(await told(body)).toEqual([
      'h2: Two',
      'p: Loose words',
      'p: A bold word.',
      'item: item',
      'p: more',
      'quote: said',
      'row: a | b',
      'caption: A launcher',
      'caption: Fig. 1',
      'preformatted: x y',
    ]);
  });
  test('has characters by name, and is read on after a mistake', async () => {
    expect(await told('<p>caf&eacute;&nbsp;&mdash; <i>x</p><p>y & z &alpha;</p>')).toEqual([
      'p: café — x',
      'p: y & z α',
    ]);
  });
  test('has no scripts, marks of notes, page numbers, ways about the book, or hidden words', async () => {
    const body =
      '<nav><p>Contents</p></nav><p>One<a epub:type="noteref">1</a><span role="doc-pagebreak">7</span>.<script>x</script></p><p hidden="">no</p>';
    expect(await told(body)).toEqual(['p: One.']);
  });
});

describe('an e-book is refused in one line', () => {
  test('when its package lists no chapter that it holds', async () => {
    const bytes = await zipOf({
      'META-INF/container.xml': CONTAINER,
      'OEBPS/book.opf':
        '<package xmlns="http://www.idpf.org/2007/opf"><spine><itemref idref="p"/></spine></package>',
    });
    await expect(async () => epub.read({ stem: 'x', bytes })).rejects.toThrow(
      /^Unexpected e-book without chapters, expected a package that lists/,
    );
  });
  test('when none of its chapters is there', async () => {
    const bytes = await zipOf({
      'META-INF/container.xml': CONTAINER,
      'OEBPS/book.opf':
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="p" href="p.xhtml"/></manifest><spine><itemref idref="p"/></spine></package>',
    });
    await expect(async () => epub.read({ stem: 'x', bytes })).rejects.toThrow(
      /^Unexpected e-book without its chapter `OEBPS\/p\.xhtml`, expected the chapters it lists\. \S/,
    );
  });
  const lock = (algorithm: string) => ({
    'META-INF/encryption.xml': `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
  });
  test('when its shop locked it, and not when only its fonts are scrambled', async () => {
    await expect(
      read({ one: '<p>x</p>' }, lock('http://www.w3.org/2001/04/xmlenc#aes128-cbc')),
    ).rejects.toThrow(/^Unexpected book that is locked by its shop \(DRM\), expected one that is open\. \S/);
    expect(
      (await read({ one: '<p>x</p>' }, lock('http://www.idpf.org/2008/embedding'))).passages,
    ).toHaveLength(1);
  });
  test('when a chapter brings entities of its own', async () => {
    const bad = {
      'OEBPS/text/one.xhtml':
        '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><body><p>&a;</p></body></html>',
    };
    await expect(read({ one: '' }, bad)).rejects.toThrow(/^Unexpected document type declaration/);
  });
  test('when it has no package', async () => {
    const bytes = await zipOf({ 'META-INF/container.xml': CONTAINER });
    await expect(async () => epub.read({ stem: 'x', bytes })).rejects.toThrow(
      /^Unexpected e-book without `OEBPS\/book\.opf`/,
    );
  });
});
