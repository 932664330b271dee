import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from './archive.ts';
import { checksum } from './checksum.ts';
import { type Part, zipOf } from './fixtures/zip-of.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const refused = async (
  parts: readonly Part[] | Uint8Array,
  name = parts instanceof Uint8Array ? '' : 'a.xml',
) => {
  try {
    await openArchive(parts instanceof Uint8Array ? parts : await zipOf(parts)).read(name);
    return 'read';
  } catch (error) {
    return (error as Error).message;
  }
};
const part = (name: string, more: Partial<Part> = {}): Part => ({ name, content: 'words', ...more });

test('the checksum is that of the standard', () => {
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

describe('an archive', () => {
  test('gives each part as it was packed', async () => {
    const archive = openArchive(
      await zipOf([part('a.xml'), part('b/c.xml', { content: 'stored', stored: true })]),
    );
    expect(archive.names).toEqual(['a.xml', 'b/c.xml']);
    expect(text(await archive.read('a.xml'))).toBe('words');
    expect(text(await archive.read('b/c.xml'))).toBe('stored');
    expect(await archive.read('missing')).toBeUndefined();
  });
  test('may part its folders by the other slash', async () => {
    expect(openArchive(await zipOf([part('word\\document.xml')])).names).toEqual(['word/document.xml']);
  });
  test('gives any bytes back', async () => {
    const property = fc.asyncProperty(
      fc.uint8Array({ maxLength: 2000 }),
      fc.boolean(),
      async (content, stored) => {
        const archive = openArchive(await zipOf([{ name: 'a', content, stored }]));
        expect(await archive.read('a')).toEqual(content);
      },
    );
    await fc.assert(property, { numRuns: 40 });
  });
});

describe('an archive is refused', () => {
  test.each([
    ['steps out of its folder', part('../a.xml'), /^Unexpected path `\.\.\/a\.xml`/],
    ['is told from the top', part('/etc/passwd'), /^Unexpected path/],
    ['is on a drive', part('C:/a.xml'), /^Unexpected path/],
    ['is encrypted', part('a.xml', { lies: { flags: 1 } }), /^Unexpected encrypted `a\.xml`.+password/],
    ['is a link', part('a.xml', { lies: { mode: 0xa1ff } }), /^Unexpected link/],
    [
      'is packed in a way nobody uses',
      part('a.xml', { lies: { method: 99 } }),
      /^Unexpected compression method 99/,
    ],
    ['is larger than announced', part('a.xml', { lies: { size: 2 } }), /^Unexpected bytes in part/],
    ['is smaller than announced', part('a.xml', { lies: { size: 9 } }), /^Unexpected bytes in part/],
    ['is not what its checksum says', part('a.xml', { lies: { checksum: 1 } }), /^Unexpected bytes in part/],
    [
      'would unpack to a thousand times its size',
      part('a.xml', { content: 'a'.repeat(2 ** 21) }),
      /unpacks to 2 MB/,
    ],
  ])('when a part %s', async (_, bad, reason) => {
    expect(await refused([bad])).toMatch(reason);
  });
  test('when two parts have one name', async () => {
    expect(await refused([part('a.xml'), part('a.xml')])).toMatch(/^Unexpected second `a\.xml`/);
  });
  test('when parts lie over one another', async () => {
    const whole = await zipOf([part('a.xml'), part('a.xml', { lies: { header: 0 } })]);
    expect(await refused(whole)).toMatch(/^Unexpected (?:second|overlapping) `a\.xml`/);
  });
  test('when it announces more parts than it has', async () => {
    const whole = await zipOf([part('a.xml')]);
    whole[whole.length - 12] = 2;
    expect(await refused(whole)).toMatch(/^Unexpected bytes in the directory .+ record of file 2\./);
  });
  test('when it announces more parts than any document has', async () => {
    const whole = await zipOf([part('a.xml')]);
    whole.set([0x00, 0x40], whole.length - 12);
    expect(await refused(whole)).toMatch(/^Unexpected archive of 16384 files, expected at most 10000/);
    whole.set([0xff, 0xff], whole.length - 12);
    expect(await refused(whole)).toMatch(/^Unexpected ZIP64 archive/);
  });
  test('when all parts together would fill a machine', async () => {
    const large = (name: string) => part(name, { lies: { size: 2 ** 19 }, stored: true });
    const names = Array.from({ length: 2100 }, (_, at) => `${at}.xml`);
    expect(await refused(names.map(large), '0.xml')).toMatch(/^Unexpected archive that unpacks to 1050 MB/);
  });
  test('when it is none, or was cut off', async () => {
    expect(await refused(new TextEncoder().encode('Just words'))).toMatch(
      /^Unexpected start of file, expected a zip archive/,
    );
    expect(await refused((await zipOf([part('a.xml')])).slice(0, 50))).toMatch(
      /^Unexpected end of file, expected the directory/,
    );
  });
  test('when it is a document with a password, which lies in another container', async () => {
    expect(await refused(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).toMatch(
      /^Unexpected document with a password/,
    );
  });
  test('in one line, wherever it is cut off or changed', async () => {
    const whole = await zipOf([part('a.xml'), part('b.xml', { content: 'more words' })]);
    const place = fc.nat(whole.length - 1);
    const property = fc.asyncProperty(place, fc.nat(255), fc.boolean(), async (at, byte, cut) => {
      const bytes = cut ? whole.slice(0, at) : whole.with(at, byte);
      expect(await refused(bytes, 'b.xml')).toMatch(/^(?:read|Unexpected .+, expected .+\. .+\.)$/);
    });
    await fc.assert(property, { numRuns: 150 });
  });
});
