import { describe, expect, test } from 'vitest';
import { columnOf, type Made, pdfOf, type Words } from './fixtures/pdf-of.ts';
import { pdf } from './pdf.ts';

const read = (made: Made) => pdf.read({ stem: 'x', bytes: pdfOf(made) });
const passages = async (...pages: Words[][]) => (await read({ pages })).passages;
const told = async (...pages: Words[][]) =>
  (await passages(...pages)).map(
    ({ text, form, level }) => `${form ?? (level ? `h${level}` : 'p')}: ${text}`,
  );
const refused = async (bytes: Uint8Array) => {
  try {
    await pdf.read({ stem: 'x', bytes });
    return 'read';
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};
const TEXT = [
  'The secretary general of the alliance met reporters on Thursday morning and',
  'told them that the ships which had left the harbour a week before were on',
  'their way to the north, where they would take part in an exercise.',
];

describe('lines of a PDF', () => {
  test('become paragraphs, which end where the next one is set in or stands apart', async () => {
    const again = ['Nobody else spoke that day, because nobody else had been asked to come and', 'to speak.'];
    const indented = columnOf(50, 136, again).map(
      ([x, y, size, words], at): Words => [at === 0 ? 65 : x, y, size, words],
    );
    expect(await told([...columnOf(50, 100, TEXT), ...indented])).toEqual([
      `p: ${TEXT.join(' ')}`,
      `p: ${again.join(' ')}`,
    ]);
    expect(await told([...columnOf(50, 100, TEXT), ...columnOf(50, 160, again)])).toHaveLength(2);
  });
  test('become short paragraphs, though there are more spaces between these than lines within them', async () => {
    const lines = TEXT.slice(0, 2).map((text) => `${text}.`);
    const [first = '', second = ''] = lines;
    const page: Words[] = [
      [50, 100, 10, first],
      [50, 124, 10, second],
      [50, 148, 10, TEXT[0] ?? ''],
      [50, 160, 10, 'told them.'],
      [50, 184, 10, TEXT[1] ?? ''],
      [50, 196, 10, 'it again.'],
    ];
    expect(await told(page)).toHaveLength(4);
  });
  test('in columns are read one column after the other, below what spans them', async () => {
    const left = columnOf(50, 140, [
      'Left one is long enough here',
      'left two is long enough here',
      'left three is long as well.',
    ]);
    const right = columnOf(320, 140, [
      'Right one is long enough here',
      'right two is long enough here',
      'right three is long as well.',
    ]);
    const rows = left.flatMap((words, at) => [words, right[at] ?? words]);
    const headline: Words = [50, 100, 20, 'Ships leave the harbour for the north'];
    const { title, passages } = await read({ pages: [[headline, ...rows]] });
    expect(title).toBe('Ships leave the harbour for the north');
    expect(passages.map(({ text }) => text.split(' ')[0])).toEqual(['Left', 'Right']);
  });
  test('that go on after the end of a page are one paragraph, of the page where it began', async () => {
    const first = columnOf(50, 700, [
      'It was said on the same day that the ships which had been',
      'seen in the strait would stay there for as',
    ]);
    const next = columnOf(50, 100, ['long as it took to find the others, whose crews were tired.']);
    expect(await passages(first, next)).toMatchObject([
      { page: 1, text: expect.stringContaining('for as long as it') },
    ]);
  });
  test('are joined without the hyphen that parted a word, and with the one that belongs to it', async () => {
    const lines = [
      'The deployment of the troops was finished, and the last de-',
      'ployment had been short; well-known men had said well-',
      'known things of old, and all that they had read about the F-',
      '35 jets of the force. Nobody asked them for more than that.',
    ];
    const [one] = await passages(columnOf(50, 100, lines));
    expect(one?.text).toContain('last deployment had been');
    expect(one?.text).toContain(
      'well-known things of old, and all that they had read about the F-35 jets of',
    );
  });
});

describe('what stands on every page', () => {
  const openings = ['On Monday', 'A week later', 'In the end'];
  const page = (number: number): Words[] => [
    [50, 40, 8, 'Report of the Ministry'],
    ...columnOf(50, 100, [
      `${openings[number - 1]} the secretary general of the alliance met reporters and`,
      ...TEXT.slice(1),
    ]),
    ...columnOf(50, 300, ['Nobody asked anything.']),
    ...columnOf(50, 400, ['Nothing was said.']),
    [290, 770, 8, `Page ${number} of 3`],
  ];
  test('is told once, behind the text, but for the numbers of pages', async () => {
    const all = await passages(page(1), page(2), page(3));
    expect(all.map(({ page, text }) => `${page} ${text.slice(0, 6)}`)).toEqual([
      ...['1 On Mon', '1 Nobody', '1 Nothin'],
      ...['2 A week', '2 Nobody', '2 Nothin'],
      ...['3 In the', '3 Nobody', '3 Nothin'],
      '1 Report',
    ]);
  });
  test('stays where it stands only once', async () => {
    expect((await read({ pages: [page(2)] })).title).toBe('Report of the Ministry');
  });
});

describe('a passage of a PDF', () => {
  test('is a heading when it is set larger than the text, and of a rank by its size', async () => {
    const page: Words[] = [
      [50, 60, 24, 'Ships in the north'],
      [50, 100, 16, 'What was said'],
      ...columnOf(50, 130, TEXT),
    ];
    expect((await told([...page, [50, 200, 16, 'What was done'], ...columnOf(50, 230, TEXT)]))[2]).toBe(
      'h2: What was done',
    );
    expect(await read({ pages: [page] })).toMatchObject({
      title: 'Ships in the north',
      basis: { title: 'title paragraph' },
    });
  });
  test('is an item when a bullet or a number opens it', async () => {
    const items = ['\x95 Ships and boats', '\x95 Planes', '1. Men'];
    const page = [...columnOf(50, 100, TEXT), ...columnOf(60, 150, items)];
    const latin = pdfOf({ pages: [page] }).filter((byte) => byte !== 0xc2);
    const { passages } = await pdf.read({ stem: 'x', bytes: latin });
    expect(passages.slice(1).map(({ form, text }) => [form, text])).toEqual([
      ['item', 'Ships and boats'],
      ['item', 'Planes'],
      ['item', '1. Men'],
    ]);
  });
  test('is not parted before the day of a date', async () => {
    const lines = [
      'It was said in Berlin that the ships had left the harbour on the',
      '3. of February, and that nobody had been told of it before that.',
    ];
    expect(await passages([...columnOf(50, 100, lines), ...columnOf(50, 160, TEXT)])).toHaveLength(2);
  });
  test('is a row when its cells stand in line with those of its neighbours', async () => {
    const rows: Words[] = [
      ['Year', 'Ships'],
      ['2021', '14'],
      ['2022', '230'],
    ].flatMap((cells, at) =>
      cells.map((cell, column): Words => [50 + 150 * column, 200 + 14 * at, 10, cell]),
    );
    expect((await told([...columnOf(50, 100, TEXT), ...rows])).slice(1)).toEqual([
      'row: Year | Ships',
      'row: 2021 | 14',
      'row: 2022 | 230',
    ]);
  });
  test('stands behind the text when it is a note at the foot of a page', async () => {
    const page = (start: string): Words[] => [
      ...columnOf(
        50,
        100,
        TEXT.map((line) => start + line),
      ),
      [50, 700, 7, `1 ${start}note says more.`],
    ];
    expect((await told(page('A '), page('B '))).map((line) => line.slice(0, 8))).toEqual([
      'p: A The',
      'p: B The',
      'p: 1 A n',
      'p: 1 B n',
    ]);
  });
});

describe('a PDF', () => {
  const pages = [columnOf(50, 100, TEXT)];
  test('states its author and the day it was saved, and says where', async () => {
    const information = "/Title (Ships) /Author (A. Writer) /ModDate (D:20220203120000+01'00')";
    expect(await read({ pages, information })).toMatchObject({
      title: 'Ships',
      stated: { author: 'A. Writer', published: '2022-02-03' },
      basis: {
        title: 'PDF information',
        author: 'PDF information',
        published: 'PDF information, day the file was made',
      },
    });
  });
  test('is not dated with the day on which a browser printed it', async () => {
    const information = '/Producer (Skia/PDF m120) /CreationDate (D:20261123120000Z)';
    expect((await read({ pages, information })).stated.published).toBeUndefined();
  });
  test('is not titled with the address that a browser printed it from', async () => {
    const { title } = await read({ pages, information: '/Title (about:blank)' });
    expect(title).toMatch(/^The secretary general/);
  });
  test('is believed in its XMP packet rather than in its old dictionary', async () => {
    const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>B. Writer</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
    expect(await read({ pages, packet, information: '/Author (A. Writer)' })).toMatchObject({
      stated: { author: 'B. Writer' },
      basis: { author: 'XMP metadata' },
    });
  });
  test('is said to hold pages of pictures between its pages of text', async () => {
    const { notes } = await read({ pages: [...pages, [], pages[0] ?? []], pictures: [2] });
    expect(notes).toEqual([expect.stringMatching(/^Page 2 holds only pictures; .*\(OCR\)\.$/)]);
  });
});

describe('a PDF that cannot be read', () => {
  test('is refused as scanned when it holds nothing but pictures', async () => {
    expect(await refused(pdfOf({ pages: [[], []], pictures: [1, 2] }))).toMatch(
      /^Unreadable: Unexpected scanned PDF \(pictures on 2 pages, no text\), expected text\. Run text recognition \(OCR\)/,
    );
  });
  test('is refused when it has no words at all', async () => {
    expect(await refused(pdfOf({ pages: [[]] }))).toMatch(
      /^Unreadable: Unexpected PDF of 1 page without words/,
    );
  });
  test('is refused when a page holds more than a person reads, and is not waited for', async () => {
    const words = Array.from(
      { length: 12_000 },
      (_, at): Words => [50, at % 700, 8, 'overprint '.repeat(10)],
    );
    expect(await refused(pdfOf({ pages: [words] }))).toMatch(
      /^Unreadable: Unexpected page of more than 1000000 characters, .+ Part it into several files/,
    );
  });
  test('is refused when it has a password', async () => {
    const key = '00'.repeat(32);
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`;
    expect(await refused(pdfOf({ pages: [[]], trailer }))).toMatch(
      /^Unreadable: Unexpected PDF with a password, expected/,
    );
  });
  test('is refused when it is broken', async () => {
    expect(await refused(new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<<'))).toMatch(
      /^Unreadable: Unexpected damage in the PDF/,
    );
  });
});
