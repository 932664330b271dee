import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';

const RUSSIAN = 'Министр обороны Российской Федерации заявил о завершении учений в Беларуси.';
const encoded = (text: string, encoding: string) =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM: false }));
const bytes = (...values: number[]) => new Uint8Array(values);
const refused = (content: Uint8Array) =>
  decodeText(content).then(
    () => 'read',
    ({ message }: Error) => message,
  );

describe('text without a declaration', () => {
  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1252', 'Der Minister sagte, die Übung sei beendet. Größere Verbände kehren zurück.'],
    ['windows-1252', 'It is the “largest” deployment for thirty years — NATO’s words on Thursday.'],
    ['windows-1252', 'Le général est à Paris.'],
    ['windows-1250', 'Minister obrany řekl, že cvičení skončilo. Větší jednotky se vrátí.'],
    ['shift_jis', '防衛大臣は演習の終了を発表しました。部隊は帰還します。'],
    ['euc-jp', '防衛大臣は演習の終了を発表しました。部隊は帰還します。'],
    ['euc-kr', '국방부 장관은 훈련이 끝났다고 말했다.'],
    ['gb18030', '国防部长宣布演习结束。部队将返回驻地。'],
    ['big5', '國防部長宣布演習結束。部隊將返回駐地。'],
    ['windows-1256', 'أعلن وزير الدفاع انتهاء المناورات العسكرية'],
    ['windows-1253', 'Ο υπουργός Άμυνας δήλωσε ότι η άσκηση ολοκληρώθηκε'],
  ])('in %s is read by its letters, and that is told: %s', async (encoding, text) => {
    const decoded = await decodeText(encoded(text, encoding));
    expect(decoded.text).toBe(text);
    expect(decoded.notes).toEqual([expect.stringMatching(/^The encoding is not stated; by its letters/)]);
  });

  test('that escapes shift to Korean or Chinese letters and back is read', async () => {
    const shifted = (set: string, text: string, encoding: string) =>
      bytes(
        0x1b,
        0x24,
        0x29,
        set.charCodeAt(0),
        0x41,
        10,
        0x0e,
        ...encoded(text, encoding).map((byte) => byte & 0x7f),
        0x0f,
        0x42,
      );
    expect((await decodeText(shifted('C', '국방부', 'euc-kr'))).text).toBe('A\n국방부B');
    expect((await decodeText(shifted('A', '国防部', 'gb18030'))).text).toBe('A\n国防部B');
  });
  test('in UTF-8 needs no note', async () => {
    expect(await decodeText(encoded(RUSSIAN, 'utf-8'))).toEqual({ text: RUSSIAN, notes: [] });
  });

  test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'in %s is known by its zero bytes',
    async (name) => {
      expect((await decodeText(encoded(RUSSIAN, name))).text).toBe(RUSSIAN);
      expect((await decodeText(encoded('NATO said so.', name))).notes).toEqual([
        `The text was in ${name.toUpperCase()}, as its zero bytes show.`,
      ]);
    },
  );

  test('in UTF-8 that was damaged keeps every other letter', async () => {
    const damaged = new Uint8Array([...encoded(RUSSIAN, 'utf-8'), 0xd0, 0x20]);
    const { text, notes } = await decodeText(damaged);
    expect(text).toBe(`${RUSSIAN}\uFFFD `);
    expect(notes).toEqual(['1 byte is not UTF-8 and can be seen as “�”.']);
  });
});

test('a byte order mark says the encoding and is no part of the text', async () => {
  const marked = (encoding: string) => new Uint8Array(iconv.encode(RUSSIAN, encoding, { addBOM: true }));
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']) {
    expect((await decodeText(marked(encoding))).text).toBe(RUSSIAN);
  }
});

describe('a declared encoding', () => {
  const declared = { label: 'koi8-r', by: 'meta charset' };
  test('is believed before any guess', async () => {
    expect(await decodeText(encoded('да', 'koi8-r'), declared)).toEqual({
      text: 'да',
      notes: ['The text was in koi8-r, as its meta charset says.'],
    });
  });
  test('is not believed when the text is UTF-8', async () => {
    expect((await decodeText(encoded(RUSSIAN, 'utf-8'), declared)).text).toBe(RUSSIAN);
  });
  test('is not believed when nobody knows it', async () => {
    const nonsense = { label: 'x-nonsense', by: 'meta charset' };
    expect((await decodeText(encoded(RUSSIAN, 'windows-1251'), nonsense)).text).toBe(RUSSIAN);
  });
});

describe('bytes that are no text', () => {
  test('are refused by what they are', async () => {
    expect(await refused(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1))).toMatch(
      /^Unexpected program, expected text\. \S/,
    );
    expect(await refused(bytes(0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80))).toMatch(
      /^Unexpected byte 0xED at byte 0, expected text in a known encoding\. \S/,
    );
    expect(await refused(bytes(65, 0, 66))).toMatch(/^Unexpected NUL byte at byte 1, expected text\. \S/);
  });
  test('are read or refused in one line, whatever they are', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (content) => {
      expect(await refused(content)).toMatch(/^(?:read|Unexpected .+, expected .+\. .+\.)$/);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

test('lines end with a line feed, whatever they ended with', async () => {
  expect((await decodeText(encoded('a\r\nb\rc\nd', 'utf-8'))).text).toBe('a\nb\nc\nd');
});
