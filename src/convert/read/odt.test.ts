import { describe, expect, test } from 'vitest';
import { odt } from './odt.ts';
import { zipOf } from './zip/fixtures/zip-of.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`)
  .concat(
    `xmlns:draw="${OASIS}:drawing:1.0"`,
    `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');
const STYLES =
  '<style:style style:name="P1" style:parent-style-name="Heading_20_2"/><style:style style:name="P2" style:parent-style-name="Quotations"/><style:style style:name="T1"><style:text-properties text:display="none"/></style:style><style:style style:name="P3" style:parent-style-name="P3"/>';

async function read(body: string, meta = '') {
  const bytes = await zipOf({
    'content.xml': `<office:document-content ${NAMES}><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `<office:document-meta ${NAMES}><office:meta>${meta}</office:meta></office:document-meta>`,
  });
  return odt.read({ stem: 'x', bytes });
}
const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;
const told = async (body: string) =>
  (await read(p('It began, he said.') + body)).passages
    .slice(1)
    .map(({ text, form, level }) => `${form ?? (level ? `h${level}` : 'p')}: ${text}`);

describe('an OpenDocument text', () => {
  test('has headings, quotations, lists and captions', async () => {
    const list = `<text:list><text:list-item>${p('one')}${p('more of it')}<text:list><text:list-item>${p('inner')}</text:list-item></text:list></text:list-item></text:list>`;
    expect(
      await told(
        `<text:h text:outline-level="3">Deep</text:h>${p('Styled', 'P1')}${p('said', 'P2')}${p('Fig. 1', 'Illustration')}${list}${p('round', 'P3')}`,
      ),
    ).toEqual([
      'h3: Deep',
      'h2: Styled',
      'quote: said',
      'caption: Fig. 1',
      'item: one',
      'p: more of it',
      'item: inner',
      'p: round',
    ]);
  });
  test('has spaces, tabs and breaks as one space, however many', async () => {
    expect(await told(p('a<text:s text:c="1000000000"/>b<text:tab/>c<text:line-break/>d'))).toEqual([
      'p: a b c d',
    ]);
  });
  test('has a note after its paragraph, without its mark', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('On Thursday.')}</text:note-body></text:note>`;
    expect(await told(p(`He spoke${note}.`))).toEqual(['p: He spoke.', 'p: On Thursday.']);
  });
  test('has a comment after its paragraph, with its author', async () => {
    const comment = `<office:annotation><dc:creator>A. Reader</dc:creator><dc:date>2022-02-03</dc:date>${p('Really?')}</office:annotation>`;
    expect(await told(p(`He ${comment}spoke.`))).toEqual([
      'p: He spoke.',
      'quote: Comment by A. Reader: Really?',
    ]);
  });
  test('has text boxes, and the words that describe a picture', async () => {
    const frame = `<draw:frame><svg:desc>A launcher</svg:desc><draw:text-box>${p('In a box.')}</draw:text-box></draw:frame>`;
    expect(await told(p(`Beside ${frame}it.`))).toEqual([
      'p: Beside it.',
      'caption: A launcher',
      'p: In a box.',
    ]);
  });
  test('has rows, one a passage, repeated cells once', async () => {
    const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
    const cell = (words: string) => `<table:table-cell>${p(words)}</table:table-cell>`;
    const empty = '<table:table-cell table:number-columns-repeated="1000000"/>';
    expect(await told(`<table:table>${row(cell('a'), cell('b'), empty)}</table:table>`)).toEqual([
      'row: a | b',
    ]);
  });
  test('has neither deleted nor hidden words nor a table of contents', async () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('gone')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const contents = `<text:table-of-content><text:index-body>${p('Troops 3')}</text:index-body></text:table-of-content>`;
    expect(
      await told(`${deleted}${contents}${p('Seen<text:span text:style-name="T1"> unseen</text:span>.')}`),
    ).toEqual(['p: Seen.']);
  });
  test('states title, author, day and language', async () => {
    const meta =
      '<dc:title>Annual report</dc:title><dc:creator>A. Writer</dc:creator><dc:date>2022-02-03T10:00:00</dc:date><dc:language>de</dc:language>';
    const { title, stated, language } = await read(p('It began.') + p('Then.'), meta);
    expect({ title, ...stated }).toEqual({
      title: 'Annual report',
      author: 'A. Writer',
      published: '2022-02-03',
      language: 'de',
    });
    expect(language).toBe('de');
  });
});

describe('an OpenDocument text is refused in one line', () => {
  const refused = async (parts: Record<string, string>) => {
    const bytes = await zipOf(parts);
    return expect(async () => odt.read({ stem: 'x', bytes })).rejects;
  };
  test('when it has a password', async () => {
    const manifest = `<manifest:manifest ${NAMES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`;
    await (await refused({ 'META-INF/manifest.xml': manifest, 'content.xml': 'x' })).toThrow(
      /^Unexpected encrypted document, .+password/,
    );
  });
  test('when it is none', async () => {
    await (await refused({ 'a.txt': 'x' })).toThrow(/^Unexpected zip archive without `content\.xml`/);
  });
});
