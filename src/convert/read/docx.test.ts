import { describe, expect, test } from 'vitest';
import { docx } from './docx.ts';
import { zipOf } from './zip/fixtures/zip-of.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const ROLE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES = ['Title', 'heading 1', 'heading 2', 'Quote', 'caption', 'List Bullet']
  .map((name, at) => `<w:style w:type="paragraph" w:styleId="S${at}"><w:name w:val="${name}"/></w:style>`)
  .join('');
const relation = (role: string) => `<Relationship Id="${role}" Type="${ROLE}/${role}" Target="${role}.xml"/>`;
const RELATIONS = ['styles', 'footnotes', 'comments'].map(relation).join('');

interface Made {
  body: string;
  notes?: string;
  comments?: string;
  properties?: string;
  header?: boolean;
}

async function read({ body, notes = '', comments = '', properties = '', header = false }: Made) {
  const bytes = await zipOf({
    'word/document.xml': `<w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${RELATIONS}${header ? relation('header') : ''}</Relationships>`,
    'word/styles.xml': `<w:styles ${W}>${STYLES}<w:style w:styleId="Own"><w:name w:val="House"/><w:basedOn w:val="S2"/></w:style><w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${notes}</w:footnotes>`,
    'word/comments.xml': `<w:comments ${W}>${comments}</w:comments>`,
    'docProps/core.xml': `<cp xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties}</cp>`,
  });
  return docx.read({ stem: 'x', bytes });
}
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const styled = (words: string, style: string) => p(run(words), `<w:pStyle w:val="${style}"/>`);
const told = async (body: string, more: Partial<Made> = {}) =>
  (await read({ body: p(run('It began, he said.')) + body, ...more })).passages
    .slice(1)
    .map(({ text, form, level }) => `${form ?? (level ? `h${level}` : 'p')}: ${text}`);

describe('a document whose words are elsewhere', () => {
  test('says that they are in another document within it', async () => {
    await expect(read({ body: '<w:altChunk/>' })).rejects.toThrow(
      /^Unexpected document whose words are in another one within it, expected text\. Open it/,
    );
    expect((await read({ body: `${p(run('Words.'))}<w:altChunk/>` })).notes).toEqual([
      '1 embedded document was left out.',
    ]);
  });
  test('says that they may be in its headers', async () => {
    await expect(read({ body: p(''), header: true })).rejects.toThrow(
      /^Unexpected document without words outside its headers, expected text\. Open it/,
    );
  });
});

describe('a paragraph of a Word document', () => {
  test('is what its style, its outline level or its list says', async () => {
    const listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
    expect(
      await told(
        styled('One', 'S1') +
          styled('House', 'Own') +
          p(run('Two'), '<w:outlineLvl w:val="1"/>') +
          p(run('item'), listed) +
          styled('bullet', 'S5') +
          styled('said', 'S3') +
          styled('Map 1', 'S4') +
          styled('circle', 'A'),
      ),
    ).toEqual([
      'h1: One',
      'h2: House',
      'h2: Two',
      'item: item',
      'item: bullet',
      'quote: said',
      'caption: Map 1',
      'p: circle',
    ]);
  });
  test('keeps what was inserted and drops what was deleted or moved away', async () => {
    const body = p(
      `${run('He ')}<w:ins>${run('spoke')}</w:ins><w:del><w:r><w:delText>lied</w:delText></w:r></w:del><w:moveFrom>${run(' here')}</w:moveFrom><w:moveTo>${run(' there')}</w:moveTo>`,
    );
    expect(await told(body)).toEqual(['p: He spoke there']);
  });
  test('goes on in the next one when its end was deleted or it is a large first letter', async () => {
    const deleted = p(run('One '), '<w:rPr><w:del w:id="1"/></w:rPr>');
    expect(await told(deleted + p(run('two.')))).toEqual(['p: One two.']);
    expect(await told(p(run('N'), '<w:framePr w:dropCap="drop"/>') + p(run('ATO')))).toEqual(['p: NATO']);
  });
  test('has the result of a field and not its instruction', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark('begin')}<w:r><w:instrText>HYPERLINK "http://x"</w:instrText></w:r>${mark('separate')}${run('site')}${mark('end')}`;
    expect(await told(p(`${run('Our ')}${field}${run('.')}`))).toEqual(['p: Our site.']);
    expect(await told(p(mark('begin') + run('lost')) + p(run('kept')))).toEqual(['p: kept']);
  });
  test('has its hyphens, symbols and breaks as characters', async () => {
    const inside =
      '<w:r><w:t>S</w:t><w:noBreakHyphen/><w:t>400 co</w:t><w:softHyphen/><w:t>p­y</w:t><w:br/><w:sym w:font="Symbol" w:char="F061"/></w:r>';
    expect(await told(p(inside))).toEqual(['p: S-400 copy α']);
  });
  test('has no hidden words, and that is told', async () => {
    const { passages, notes } = await read({
      body: p(`${run('Seen.')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen.</w:t></w:r>`),
    });
    expect([passages[0]?.text, notes]).toEqual(['Seen.', ['1 hidden run of text was left out.']]);
  });
});

describe('what stands beside the text of a Word document', () => {
  const note = '<w:footnote w:id="2"><w:p><w:r><w:t>On Thursday.</w:t></w:r></w:p></w:footnote>';
  test('a note is told once, after its paragraph', async () => {
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    expect(await told(p(`${run('He spoke')}${mark}${run('.')}${mark}`), { notes: note })).toEqual([
      'p: He spoke.',
      'p: On Thursday.',
    ]);
  });
  test('a comment is set apart and says whose it is', async () => {
    const comments =
      '<w:comment w:id="1" w:author="A. Reader"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment>';
    const body = p(`${run('He spoke.')}<w:r><w:commentReference w:id="1"/></w:r>`);
    expect(await told(body, { comments })).toEqual(['p: He spoke.', 'quote: Comment by A. Reader: Really?']);
  });
  test('a text box and the words for a picture follow their paragraph, told once', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:docPr descr="A launcher"/><w:txbxContent>${p(run('In a box.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback>${run('again')}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await told(p(run('Beside ') + box + run('it.')))).toEqual([
      'p: Beside it.',
      'caption: A launcher',
      'p: In a box.',
    ]);
  });
  test('a table is told row by row, without rows that were deleted', async () => {
    const row = (more: string, ...cells: string[]) =>
      `<w:tr>${more}${cells.map((cell) => `<w:tc>${p(run(cell))}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row('', 'Name', 'Range')}${row('<w:trPr><w:del w:id="1"/></w:trPr>', 'gone', '1')}${row('', 'S-400', '400 km')}</w:tbl>`;
    expect(await told(table)).toEqual(['row: Name | Range', 'row: S-400 | 400 km']);
  });
});

describe('a Word document states', () => {
  const properties =
    '<dc:title>Annual report</dc:title><dc:creator>A. Writer</dc:creator><dcterms:modified>2022-02-03T10:00:00Z</dcterms:modified><dc:language>en-GB</dc:language>';
  test('title, author, day and language, and where each was found', async () => {
    const { title, stated, basis } = await read({ body: p(run('It began.')) + p(run('Then.')), properties });
    expect({ title, ...stated }).toEqual({
      title: 'Annual report',
      author: 'A. Writer',
      published: '2022-02-03',
      language: 'en-GB',
    });
    expect(basis).toMatchObject({
      title: 'document properties',
      published: 'document properties, last saved',
    });
  });
  test('its title in the text rather than on its label', async () => {
    const { title, basis, passages } = await read({
      body: styled('Troops move', 'S0') + p(run('He spoke.')),
      properties,
    });
    expect([title, basis?.title, passages.length]).toEqual(['Troops move', 'title paragraph', 1]);
  });
  test('the day printed in its first lines rather than that of its last change', async () => {
    const { stated } = await read({ body: p(run('3 March 2021')) + p(run('He spoke.')), properties });
    expect(stated.published).toBe('2021-03-03');
  });
  test('nothing that its program filled in', async () => {
    const made = '<dc:title>Microsoft Word - a.doc</dc:title><dc:creator>Microsoft Office User</dc:creator>';
    expect((await read({ body: p(run('It began.')), properties: made })).stated).toEqual({});
  });
});

test('a zip archive that is no Word document is refused in one line', async () => {
  const bytes = await zipOf({ 'a.txt': 'words' });
  await expect(async () => docx.read({ stem: 'x', bytes })).rejects.toThrow(
    /^Unexpected zip archive without .+, expected a Word document\. \S/,
  );
});
