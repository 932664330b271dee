import { describe, expect, test } from 'vitest';
import { eml } from './eml.ts';

const read = async (message: string) =>
  eml.read({ stem: 'x', bytes: new TextEncoder().encode(message.replaceAll('\n', '\r\n')) });
const HEADERS = `From: =?utf-8?q?J=C3=B6rg_Writer?= <writer@example.org>
Date: Thu, 3 Feb 2022 23:30:00 -0500
Subject: Troops move
`;
const told = async (message: string) =>
  (await read(message)).passages.map(({ text, form }) => `${form ?? 'p'}: ${text}`);

describe('a message', () => {
  test('is read in UTF-16 as programs save it, and with the line ends of old Macintoshes', async () => {
    const message = `${HEADERS}\nHe spoke in Zürich.`;
    const wide = Uint8Array.from([0xff, 0xfe, ...[...message].flatMap((c) => [c.charCodeAt(0), 0])]);
    const old = new TextEncoder().encode(message.replaceAll('\n', '\r'));
    for (const bytes of [wide, wide.subarray(2), old]) {
      const { title, passages } = await eml.read({ stem: 'x', bytes });
      expect([title, passages[0]?.text]).toEqual(['Troops move', 'He spoke in Zürich.']);
    }
  });
  test('with a zero byte that is damage is read on', async () => {
    for (const before of ['', 'x'])
      for (const after of ['', 'x']) {
        const text = `He spoke in the town. ${'x '.repeat(200)}${before} \0${after}`;
        const { passages } = await read(`${HEADERS}\n${text}`);
        expect(passages[0]?.text).toMatch(/^He spoke in the town/);
      }
  });
  test('is refused when it is encrypted, and read when it is signed', async () => {
    const [sealed, signed] = ['encrypted', 'signed'].map(
      (kind) =>
        `${HEADERS}Content-Type: multipart/${kind}; boundary=b\n\n--b\nContent-Type: text/plain\n\nHe spoke.\n--b--\n`,
    );
    await expect(read(sealed ?? '')).rejects.toThrow(
      /^Unexpected encrypted message, expected .+\. Decrypt it/,
    );
    expect(await told(signed ?? '')).toEqual(['p: He spoke.']);
  });
  test('that was cut in the middle of its parts keeps its words and says so', async () => {
    const cut = `${HEADERS}Content-Type: multipart/mixed; boundary="b"\n\n--b\n\nHe spoke.\n`;
    expect(await read(cut)).toMatchObject({
      passages: [{ text: 'He spoke.' }],
      notes: ['The file ends in the middle: its last words may be missing.'],
    });
    expect((await read(`${cut}--b--\n`)).notes).toBeUndefined();
  });
  test('is refused when it has more parts than any', async () => {
    const parts = '--b\n\nHe spoke.\n'.repeat(5_001);
    await expect(
      read(`${HEADERS}Content-Type: multipart/mixed; boundary="b"\n\n${parts}--b--\n`),
    ).rejects.toThrow(/^Unexpected message of 5001 parts, expected at most 5000\./);
  });
  test('states its sender, its subject and the day where the sender was', async () => {
    const { title, stated, basis } = await read(`${HEADERS}\nHe spoke.`);
    expect({ title, ...stated }).toEqual({
      title: 'Troops move',
      author: 'Jörg Writer',
      published: '2022-02-03',
    });
    expect(basis).toEqual({ title: 'mail headers', author: 'mail headers', published: 'mail headers' });
  });
  test('has paragraphs, and what it quotes', async () => {
    expect(await told(`${HEADERS}\nI agree.\n\n> He spoke.\n>> She left.\n\nSo do I.`)).toEqual([
      'p: I agree.',
      'quote: He spoke.',
      'quote: She left.',
      'p: So do I.',
    ]);
  });
  test('is read in its plain form where it has one, else as a web page', async () => {
    const part = (type: string, words: string) => `--b\nContent-Type: ${type}; charset=utf-8\n\n${words}\n`;
    const mixed = `${HEADERS}Content-Type: multipart/alternative; boundary=b\n\n`;
    const page = part('text/html', '<h1>No</h1><p>As <b>page</b>.</p><script>x</script>');
    expect(await told(`${mixed}${part('text/plain', 'As text.')}${page}--b--`)).toEqual(['p: As text.']);
    expect(await told(`${mixed}${page}--b--`)).toEqual(['p: No', 'p: As page.']);
  });
  test('names its attachments and does not read them', async () => {
    const message = `${HEADERS}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\nContent-Type: text/plain; name="secret.txt"\nContent-Disposition: attachment; filename="secret.txt"\n\nUnread.\n--b--`;
    const { passages, notes } = await read(message);
    expect(passages.map(({ text }) => text)).toEqual(['See below.']);
    expect(notes).toEqual(['Attachment `secret.txt` (text/plain) was not read.']);
  });
});

describe('a message is refused in one line', () => {
  test('when it has none of the headers of one', async () => {
    await expect(read('Just words.')).rejects.toThrow(
      /^Unexpected start of file, expected the headers of a message\. \S/,
    );
  });
  test('when its parts nest too deep', async () => {
    const parts = Array.from(
      { length: 100 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    );
    await expect(read(HEADERS + parts.join(''))).rejects.toThrow(
      /^Unexpected message \(.+nesting.+\), expected a smaller one\. \S[^\n]+$/,
    );
  });
});
