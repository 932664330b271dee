import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from './detect.ts';
import { columnOf, pdfOf } from './pdf/fixtures/pdf-of.ts';
import { readDocument } from './read.ts';
import { zipOf } from './zip/fixtures/zip-of.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const format = async (content: Uint8Array | string) =>
  (await detect(typeof content === 'string' ? bytes(content) : content)).format;
const pdf = pdfOf({
  pages: [columnOf(50, 100, ['Ships left the harbour on Thursday and came back on Friday.'])],
});

describe('the bytes of a file', () => {
  test.each([
    ['{\\rtf1 Words}', '.rtf'],
    ['\uFEFF<!DOCTYPE html><html>', '.html'],
    ['<?xml version="1.0"?>\n<!-- saved -->\n<html xmlns="x">', '.html'],
    ['Received: by x\nFrom: a@b.c\nSubject: Ships\n\nWords', '.eml'],
    ['From: A. Writer\nTo: B. Writer\nSubject: Ships\nDate: today\n\nWords', 'text'],
    ['# <html> explained', 'text'],
    ['Words', 'text'],
    ['', 'text'],
  ])('`%s` say %s', async (text, expected) => expect(await format(text)).toBe(expected));
  test('say PDF, also below lines that a server put before it', async () => {
    expect(await format(pdf)).toBe('.pdf');
    expect(await format(new Uint8Array([...bytes('HTTP/1.1 200 OK\n\n'), ...pdf]))).toBe('.pdf');
    expect(await format('A file that begins with %PDF-1.7 is a PDF.')).toBe('text');
  });
  test('say what kind of archive it is', async () => {
    expect(await format(await zipOf({ 'a.txt': 'x' }))).toBeUndefined();
    expect(await detect(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a]))).toEqual({ other: 'jpg' });
  });
  test('never stop a format from being told', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (any) => {
        expect(await detect(any)).toBeTypeOf('object');
      }),
    );
  });
});

describe('a file with the wrong ending', () => {
  test('is read as what it is, with a note', async () => {
    const { passages, notes } = await readDocument('a.txt', pdf);
    expect(passages[0]?.text).toMatch(/^Ships left/);
    expect(notes?.join()).toContain('ends in .txt, but by its bytes it is in the format PDF');
    expect(
      (await readDocument('ships', bytes('<html><p>Ships left the harbour.</p></html>'))).notes?.join(),
    ).toContain('has no ending');
  });
  test('is no matter where there is no file at all', async () => {
    expect((await readDocument('', pdf)).notes ?? []).toEqual([]);
    expect((await readDocument('', bytes('Ships left the harbour. Boats stayed.'))).passages).toHaveLength(1);
  });
  test('is refused in one line that names the formats when nobody reads what it is', async () => {
    const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a]);
    await expect(readDocument('a.docx', picture)).rejects.toThrow(
      /^Unexpected JPG file, expected one of \.txt, .*\.pdf, /,
    );
  });
});
