import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rtf } from './rtf.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const read = async (text: string) => rtf.read({ stem: 'x', bytes: bytes(text) });
const told = async (text: string) =>
  (await read(`{\\rtf1\\ansi It began, he said.\\par ${text}}`)).passages
    .slice(1)
    .map(({ text: words, form, level }) => `${form ?? (level ? `h${level}` : 'p')}: ${words}`);

describe('letters', () => {
  test.each([
    ['the code page of the document', "\\ansicpg1251 \\'cd\\'c0\\'d2\\'ce", 'НАТО'],
    ['the charset of the font', "{\\fonttbl{\\f1\\fcharset238 Arial CE;}}\\f1 \\'e8esk\\'fd", 'český'],
    ['two bytes, one of them plain', "{\\fonttbl{\\f1\\fcharset128 MS Gothic;}}\\f1 \\'83A", 'ア'],
    ['the symbols of a font', '{\\fonttbl{\\f1\\fcharset2 Symbol;}}\\f1 ab', 'αβ'],
    ['a code page of MS-DOS', "\\pc caf\\'82", 'café'],
    ['Unicode with its substitutes passed over', "\\uc1 caf\\u233\\'e9 \\uc2\\u26481??x", 'café 東x'],
    ['Unicode with a negative number', 'x\\u-10179?\\u-8704?', 'x😀'],
    ['words and symbols', 'S\\_4\\-00\\~km \\ldblquote x\\rdblquote\\emdash y', 'S-400 km “x”—y'],
  ])('are read by %s', async (_, text, expected) => {
    expect(await told(text)).toEqual([`p: ${expected}`]);
  });
});

describe('a file that was cut', () => {
  const cut = 'The file ends in the middle: its last words may be missing.';
  test.each([
    ['in its only paragraph', '{\\rtf1 Only words here', ['Only words here']],
    ['in the second', '{\\rtf1 First one.\\par Second one', ['First one.', 'Second one']],
    ['in a note', '{\\rtf1 Text{\\footnote Note', ['Text', 'Note']],
    ['in binary data', '{\\rtf1 Text{\\pict\\bin900 abc', ['Text']],
  ])('%s keeps its words and says so', async (_, text, expected) => {
    const { title, passages, notes } = await read(text);
    const words = passages.map((passage) => passage.text);
    expect(words.length < expected.length ? [title, ...words] : words).toEqual(expected);
    expect(notes).toEqual([cut]);
  });
  test('is none when only line ends follow', async () => {
    expect((await read('{\\rtf1 Words here}\r\n\0')).notes).toBeUndefined();
  });
});

describe('paragraphs', () => {
  test('are what their style, outline level or list says', async () => {
    const styles = '{\\stylesheet{\\s1 heading 1;}{\\s2\\sbasedon0 Quote;}{\\*\\cs10 Strong;}}';
    expect(
      await told(
        `${styles}\\pard\\s1 One\\par\\pard\\outlinelevel1 Two\\par\\pard\\s2 said\\par\\pard{\\listtext\\'b7\\tab}item\\par\\pard\\ls3 other\\par\\pard plain`,
      ),
    ).toEqual(['h1: One', 'h2: Two', 'quote: said', 'item: item', 'item: other', 'p: plain']);
  });
  test('have no words of destinations that nobody sees', async () => {
    expect(
      await told(
        'a{\\*\\unknown x{y}}{\\pict 0102}{\\header h}{\\field{\\*\\fldinst HYPERLINK "u"}{\\fldrslt b}}{\\v hidden}{\\bin3 }{}}c',
      ),
    ).toEqual(['p: abc']);
  });
  test('are followed by their notes and comments', async () => {
    expect(
      await told(
        'He spoke{\\footnote\\pard On {\\i Thursday}.}{\\*\\atnauthor A. Reader}{\\*\\annotation Really?}.\\par',
      ),
    ).toEqual(['p: He spoke.', 'p: On Thursday.', 'quote: Comment by A. Reader: Really?']);
  });
  test('in cells make rows, tables within tables too', async () => {
    const row = (cells: string) => `\\trowd\\cellx1\\pard\\intbl ${cells}\\row`;
    expect(await told(`${row('a\\cell b\\par c\\cell')}${row('d\\cell\\cell')}\\pard after`)).toEqual([
      'row: a | b c',
      'p: d',
      'p: after',
    ]);
    const inner = '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}';
    expect(await told(`${row(`a\\cell ${inner}\\pard\\intbl z\\cell`)}\\pard after`)).toEqual([
      'p: a',
      'row: x | y',
      'p: z',
      'p: after',
    ]);
  });
});

test('the label states title, author and the day of the last change', async () => {
  const { title, stated, basis } = await read(
    "{\\rtf1\\ansi{\\info{\\title Annual r\\'e9port}{\\author A. Writer}{\\creatim\\yr2020\\mo1\\dy2}{\\revtim\\yr2022\\mo2\\dy3\\hr4}}It began.\\par Then.}",
  );
  expect({ title, ...stated }).toEqual({
    title: 'Annual réport',
    author: 'A. Writer',
    published: '2022-02-03',
  });
  expect(basis?.title).toBe('document information');
});

test('a document of pictures only is refused, and the missing step named', async () => {
  await expect(read('{\\rtf1{\\pict 0102}}')).rejects.toThrow(
    /^Unexpected document of pictures only, expected words\. .*OCR/,
  );
});

describe('Rich Text that is broken', () => {
  test('is refused in one line when it is none, or nests too deep', async () => {
    await expect(read('words')).rejects.toThrow(/^Unexpected start of file, expected Rich Text\. \S/);
    await expect(read(`{\\rtf1${'{'.repeat(3000)}`)).rejects.toThrow(/^Unexpected more than 2000 groups/);
  });
  test('is read as far as it goes', async () => {
    expect(await told("a\\'zz}}}b\\bin99999999 c")).toHaveLength(1);
    expect(await told('a{{{')).toEqual(['p: a']);
    expect(await told('\\constructor a\\u')).toHaveLength(1);
  });
  test('ends in text or one line, whatever it is', async () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '\\par ',
      '\\cell ',
      '\\row ',
      '\\trowd ',
      '\\intbl ',
      '\\nestcell ',
      '\\nestrow ',
      '\\itap3 ',
      '{\\footnote ',
      "\\'8",
      '\\u-9 ',
      '\\uc9 ',
      '{\\fonttbl',
      '{\\*\\annotation ',
      'x;',
      '\\pard ',
      '\\bin2 ',
    );
    const property = fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const outcome = await read(`{\\rtf1 ${pieces.join('')}`).then(
        () => 'read',
        ({ message }: Error) => message,
      );
      expect(outcome).toMatch(/^(?:read|Unexpected .+)$/);
    });
    await fc.assert(property, { numRuns: 300 });
  });
  test('takes time in proportion to its length', async () => {
    for (const piece of ['{\\b x}', "\\'e9", '\\u233?', 'a\\par ', '{\\footnote x}', '{']) {
      const before = performance.now();
      await read(`{\\rtf1 ${piece.repeat(100_000)}`).catch(() => undefined);
      expect(performance.now() - before).toBeLessThan(20_000);
    }
  });
});
