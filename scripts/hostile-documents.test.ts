import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnOf, pdfOf } from '../src/convert/read/pdf/fixtures/pdf-of.ts';
import { type Part, zipOf } from '../src/convert/read/zip/fixtures/zip-of.ts';
import { filesOf, folderOf, run } from './command-run.ts';

const WORDS = 'The frigate Meridian left Rotterdam on 3 March 2021 with 120 sailors on board.';
const SENTENCES = [
  'Colonel Mara Stenbock inspected the new radar at Kiruna.',
  'Heavy snow closed the pass above Andermatt for nine days.',
  'The museum bought a collection of four hundred Roman coins.',
  'Engineers tested the second bridge across the Oder last autumn.',
  'A cargo plane with medical supplies landed in Nairobi at dawn.',
  'Voters in Lisbon will choose a mayor on the first of October.',
  'The orchestra played Mahler to an empty hall and a camera.',
  'Divers raised the wreck of a fishing boat near Stavanger.',
  'Nobody could explain why the bees had left the orchard.',
  'Her first novel sold out within a week of its publication.',
] as const;
const [EMPTY, ONE_LINE] = [{}, /^[^\n]+: Unexpected [^\n]+, expected [^\n]+\. [A-Z][^\n]+\.$/];

/** Documents made to harm, each with the words that its refusal must hold. */
async function hostile(): Promise<Record<string, [Buffer, RegExp]>> {
  const made: Record<string, [string | Uint8Array | Promise<Uint8Array>, RegExp]> = {
    'empty.txt': ['', /words/],
    'spaces.txt': ['\u200b \u2060\n\ufeff'.repeat(1000), /words/],
    'zero.txt': [`${WORDS}\0${WORDS}`, /NUL byte at byte 78/],
    'no-encoding.txt': [Uint8Array.of(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80, 10), /encoding/],
    'picture.txt': [Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /PNG/],
    'program.docx': [Buffer.from(`MZ\x90\0${'\0'.repeat(80)}`, 'latin1'), /Unexpected/],
    'only-front.md': ['---\ntitle: A title\n---\n', /words/],
    'deep.html': [`<body><p>${WORDS}</p>${'<div>'.repeat(100_000)}`, /nesting/],
    'attributes.html': [
      `<body><p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>${WORDS}</p>`,
      /attributes/,
    ],
    'stray.html': [`<body><p>${WORDS}</p>${'<'.repeat(500_000)}`, /stray/],
    'parts.eml': [messageOf(`${partsWithin(500)}\r\n${WORDS}`), /nesting/],
    'headers.eml': [messageOf(`X-Long: ${'a'.repeat(4_000_000)}\r\n\r\n${WORDS}`), /header/],
    'groups.rtf': [`{\\rtf1 ${'{\\b '.repeat(100_000)}${WORDS}`, /groups/],
    'binary.rtf': ['{\\rtf1 \\bin2147483647 }', /words/],
    'outside.docx': [docxOf(paragraph(WORDS), [{ name: '../../outside.txt', content: 'x' }]), /outside\.txt/],
    'twice.docx': [docxOf(paragraph(WORDS), [{ name: 'word/document.xml', content: '<x/>' }]), /second/],
    'bomb.docx': [docxOf(paragraph('A'.repeat(4_000_000))), /unpacks to 4 MB/],
    'nested.docx': [
      docxOf(`${'<w:sdt><w:sdtContent>'.repeat(400)}${paragraph(WORDS)}`),
      /within one another/,
    ],
    'entity.docx': [docxOf(paragraph('&e;'), [], '<!DOCTYPE x [<!ENTITY e SYSTEM "/etc/passwd">]>'), /type/],
    'laughs.odt': [
      odtOf('<text:p>&b;</text:p>', `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>`),
      /type/,
    ],
    'locked.odt': [lockedOdt(), /encrypted|password/],
    'lies.odt': [zipOf([...ODT, { name: 'content.xml', content: WORDS, lies: { size: 9 } }]), /content\.xml/],
    'locked.epub': [epubOf([{ name: 'META-INF/encryption.xml', content: LOCK }]), /DRM/],
    'link.epub': [epubOf([{ name: 'link', content: '/etc/passwd', lies: { mode: 0o120777 } }]), /link/],
    'empty.pdf': ['%PDF-1.7\n%%EOF', /damage/],
    'circle.pdf': [rawPdf('/Kids [2 0 R 2 0 R] /Count 2'), /Unexpected/],
    'password.pdf': [pdfOf({ pages: [], trailer: ENCRYPT }), /password/],
    'scan.pdf': [pdfOf({ pages: [[]], pictures: [1] }), /OCR/],
    'pages.pdf': [pdfOf({ pages: Array.from({ length: 5001 }, () => []) }), /more than 5000 pages/],
  };
  const whole = Buffer.from(await docxOf(paragraph(WORDS).repeat(50)));
  for (const tenth of [1, 3, 5, 7, 9]) {
    made[`cut-${tenth}.docx`] = [whole.subarray(0, (whole.length * tenth) / 10), /end of file/];
  }
  const entries = Object.entries(made).map(async ([name, [data, words]]) => {
    const bytes = await data;
    return [name, [Buffer.from(bytes as Uint8Array), words]] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<string, [Buffer, RegExp]>;
}

/** Documents that can be read, whatever they try besides, each beside the words that must be in its source. */
async function odd(): Promise<Record<string, [string | Uint8Array, string]>> {
  const script = '<script>process.exit(1)</script>{process.exit(1)}';
  const [a, b, c, d, e, f, g, h, i, j] = SENTENCES;
  return {
    'a.txt': [`---\nimport x from "node:fs"\n\nexport const y = {process}\n\n${script}\n\n${a}`, a],
    'b.html': [
      `<base href="javascript:a()//"><meta http-equiv=refresh content="0;url=javascript:a()"><body onload=a()><p onclick=a()>${b}</p>${script}<a href=" java\tscript:a()">Ship</a><!-- not closed`,
      b,
    ],
    'c.eml': [messageOf(`Content-Type: text/html\r\n\r\n<p>${c}</p><img src=x onerror=a()>${script}`), c],
    'd.rtf': [
      `{\\rtf1 ${d}\\par {\\field{\\*\\fldinst HYPERLINK "javascript:a()"}{\\fldrslt Ship}} <b> \\{x\\}\\par}`,
      d,
    ],
    'e.docx': [await docxOf(paragraph(e) + paragraph('&lt;Passage hash="0a1b2c3d4e5f" /&gt; {x} # y')), e],
    'f.docx': [f, f],
    'g.pdf': [
      pdfOf({
        pages: [columnOf(50, 100, [g, '{x} <b> import'])],
        information: '/Title (<script>{process.exit\\(\\)}) /Author ("\\n---\\nx: y)',
      }),
      g,
    ],
    'h\u202egnp.txt': [`\u202e${h}\u2066 And back\u200b.`, h],
    'i.epub': [await epubOf([], i), i],
    'j.odt': [await odtOf(`<text:p>${j}<text:s text:c="2000000000"/> {x}</text:p>`), j],
  };
}

describe('hostile documents', async () => {
  const bad = await hostile();
  const files = Object.fromEntries(Object.entries(bad).map(([name, [bytes]]) => [name, bytes]));

  test('are refused with one line each, and nothing is written', () => {
    const [folder, content] = [folderOf(files), folderOf({})];
    withoutSense(folder);
    const { code, stdout, stderr } = run('convert', ['--content', content, folder]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(filesOf(content)).toEqual(EMPTY);
    expect(stderr).not.toMatch(/Please report|^\s+at /m);
    for (const [name, [, words]] of Object.entries(bad)) {
      const lines = stderr.split('\n').filter((line) => line.startsWith(`${join(folder, name)}: `));
      expect(lines, name).toEqual([expect.stringMatching(ONE_LINE)]);
      expect(lines[0]?.slice(folder.length + name.length)).toMatch(words);
    }
  });

  test('do not keep the others from being converted, whose sources pass the check', async () => {
    const others = await odd();
    const texts = Object.entries(others).map(
      ([name, [data]]) => [name, Buffer.from(data as string)] as const,
    );
    const [folder, content] = [folderOf({ ...files, ...Object.fromEntries(texts) }), folderOf({})];
    const { code, stdout } = run('convert', ['--content', content, '--keep-going', '--json', folder]);
    expect(code).toBe(2);
    const sources = Object.entries(filesOf(content)).filter(([path]) => /^sources\/.*\.mdx$/.test(path));
    for (const [name, [, words]] of Object.entries(others)) {
      const texts = sources.map(([, text]) => text).filter((text) => text.includes(words));
      expect(texts, name).toHaveLength(1);
      const body = texts[0]?.replace(/^---\n.*?\n---\n/s, '');
      expect(body, name).not.toMatch(/(?<!\\)<script|javascript:|[\u202e\u2066\u200b]/);
    }
    expect(sources).toHaveLength(SENTENCES.length);
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
    expect(run('check', ['--content', content])).toMatchObject({ code: 0 });
  });
});

/** What is no document at all, among the documents. */
function withoutSense(folder: string): void {
  mkdirSync(join(folder, 'folder.pdf'));
  if (process.platform === 'win32') return;
  symlinkSync('..', join(folder, 'folder.pdf/above'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
}

const ENCRYPT = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`;
const LOCK =
  '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:e="http://www.w3.org/2001/04/xmlenc#"><e:EncryptedData><e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><e:CipherData><e:CipherReference URI="one.xhtml"/></e:CipherData></e:EncryptedData></encryption>';
const ODT: Part[] = [{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true }];

function messageOf(rest: string): string {
  return `From: a@b.example\r\nSubject: Ships\r\nMIME-Version: 1.0\r\n${rest}`;
}

function partsWithin(depth: number): string {
  return Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  ).join('');
}

function paragraph(words: string): string {
  return `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
}

function docxOf(body: string, more: readonly Part[] = [], type = ''): Promise<Uint8Array> {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const document = `<?xml version="1.0"?>${type}<w:document ${space}><w:body>${body}</w:body></w:document>`;
  const main = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${main}" Target="word/document.xml"/></Relationships>`;
  const part = (name: string, content: string) => ({ name, content });
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return zipOf([
    part('[Content_Types].xml', types),
    part('_rels/.rels', relations),
    part('word/document.xml', document),
    ...more,
  ]);
}

function odtOf(body: string, type = ''): Promise<Uint8Array> {
  const space = ['office', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<?xml version="1.0"?>${type}<office:document-content ${space.join(' ')}><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipOf([...ODT, { name: 'content.xml', content }]);
}

function lockedOdt(): Promise<Uint8Array> {
  const manifest =
    '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
  return zipOf([
    ...ODT,
    { name: 'META-INF/manifest.xml', content: manifest },
    { name: 'content.xml', content: Uint8Array.from({ length: 500 }, (_, at) => (at * 97) % 256) },
  ]);
}

function epubOf(more: readonly Part[], words = WORDS): Promise<Uint8Array> {
  const chapter = `<html xmlns="http://www.w3.org/1999/xhtml"><body><p onclick="a()">${words}</p></body></html>`;
  const item = '<item id="a" href="one.xhtml" media-type="application/xhtml+xml"/>';
  const book = `<package xmlns="http://www.idpf.org/2007/opf"><manifest>${item}</manifest><spine>${'<itemref idref="a"/>'.repeat(999)}</spine></package>`;
  const container =
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>';
  return zipOf([
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    { name: 'META-INF/container.xml', content: container },
    { name: 'book.opf', content: book },
    { name: 'one.xhtml', content: chapter },
    ...more,
  ]);
}

/** A PDF of one page without words, below a tree of pages that says what it likes. */
function rawPdf(tree: string): string {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages ${tree} >>`,
    '<< /Type /Page /Parent 2 0 R >>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj ${object} endobj\n`).join('');
  return `%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF`;
}
