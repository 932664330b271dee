import { describe, expect, test } from 'vitest';
import { findings, page } from '../marked-content.ts';

const reason =
  'Unexpected byte that is no UTF-8, expected a letter. Save the file as UTF-8, and type the letter again.';
const text = '---\nname: Müller\n---\nWords.\n';
/** What is read of bytes as if they were UTF-8. */
const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const utf16 = (words: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(words.length * 2));
  Array.from(words, (_, at) => view.setUint16(at * 2, words.charCodeAt(at), littleEndian));
  return new Uint8Array(view.buffer);
};

describe('utf-8', () => {
  test.each([
    ['little endian, with its mark', read(utf16(`\uFEFF${text}`, true))],
    ['big endian, with its mark', read(utf16(`\uFEFF${text}`, false))],
    ['little endian', read(utf16(text, true))],
    ['big endian', read(utf16(text, false))],
  ])('says once that a file is UTF-16, %s', (_, words) => {
    const files = { 'people/x.mdx': `‸${words}` };
    expect(findings(files)).toEqual({
      files,
      reasons: ['Unexpected UTF-16, expected UTF-8. Save the file as UTF-8.'],
    });
  });
  test('points at the first letter that was saved as Windows does', () => {
    const words = read(Uint8Array.from(text, (letter) => letter.charCodeAt(0))).replace('\uFFFD', '‸\uFFFD');
    const files = { 'people/x.mdx': words.replace('Words', 'W\uFFFDrds') };
    expect(findings(files)).toEqual({ files, reasons: [`${reason} There is 1 more behind it.`] });
  });
  test('only warns in a source, whose original may be so', () => {
    const files = { 'sources/x.mdx': '---\ntitle: X\ntext: full\n---\nW‸\uFFFDrds.\n' };
    expect(findings(files)).toEqual({ files, reasons: [`(warning) ${reason}`] });
  });
  test('says nothing of letters of any script', () => {
    expect(findings(page('people/x', 'name: 日本 Стево Müller')).reasons).toEqual([]);
  });
});
