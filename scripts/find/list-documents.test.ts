import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, folderOf } from '../command-run.ts';
import { listDocuments, type Ways } from './list-documents.ts';

/** What is found in a folder with these files; paths are told without the folder. */
async function listed(files: Files, paths: readonly string[], ways: Ways = {}) {
  const folder = folderOf(files);
  return await listedIn(folder, paths, ways);
}

async function listedIn(folder: string, paths: readonly string[], ways: Ways = {}) {
  const whole = (path: string) => (/^(?:-|\w+:)/.test(path) ? path : join(folder, path));
  const found = await listDocuments(paths.map(whole), { ...ways, lists: ways.lists?.map(whole) });
  const bare = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, '.');
  return {
    paths: found.places.map(({ path }) => bare(path)),
    problems: found.problems.map(bare),
    skipped: found.skipped.map(bare),
  };
}

const TREE = { 'b.txt': '', 'a/c.md': '', 'a/b/d.pdf': '', 'a/.e.txt': '', 'a/p.png': '', 'a/~$f.docx': '' };

describe('a pattern', () => {
  test('finds files in folders below folders, and no hidden ones', async () => {
    expect((await listed(TREE, ['**/*.{txt,pdf}'])).paths).toEqual(['a/b/d.pdf', 'b.txt']);
  });
  test('that fits a folder stands for what is in it', async () => {
    const { paths, skipped } = await listed(TREE, ['?']);
    expect({ paths, skipped }).toEqual({ paths: ['a/b/d.pdf', 'a/c.md'], skipped: ['a/p.png'] });
  });
  test('is a name where a file is called that', async () => {
    const files = { 'q[1].txt': '', 'q1.txt': '', '*.txt': '' };
    expect((await listed(files, ['q[1].txt', '*.txt'])).paths).toEqual(['*.txt', 'q[1].txt']);
  });
  test('that fits nothing is told in one line', async () => {
    expect(await listed(TREE, ['*.rtf'])).toEqual({
      paths: [],
      problems: [
        '*.rtf: Unexpected pattern that fits no file, expected at least one. Check the spelling and the folder.',
      ],
      skipped: [],
    });
  });
});

describe('a document', () => {
  test('is found once, by whatever paths and links it is named', async () => {
    const folder = folderOf({ 'a/b.txt': '' });
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    symlinkSync(join(folder, 'a/b.txt'), join(folder, 'a/again.txt'));
    const paths = ['a/b.txt', 'a', 'a/../a/b.txt', 'link/b.txt', '**/*.txt'];
    expect((await listedIn(folder, paths)).paths).toEqual(['a/again.txt']);
  });
  test('stands in the same place whatever the order on the command line and the language of the machine', async () => {
    const files = { 'Ä.txt': '', 'z.txt': '', 'B.txt': '', 'a.txt': '' };
    const order = ['B.txt', 'a.txt', 'z.txt', 'Ä.txt'];
    expect((await listed(files, ['.'])).paths).toEqual(order);
    expect((await listed(files, order.toReversed())).paths).toEqual(order);
  });
  test('behind a link that leads nowhere is told, and the others are found', async () => {
    const folder = folderOf({ 'a.txt': '' });
    symlinkSync(join(folder, 'nowhere'), join(folder, 'b.txt'));
    const { paths, problems } = await listedIn(folder, ['.']);
    expect(paths).toEqual(['a.txt']);
    expect(problems).toEqual([expect.stringMatching(/^b\.txt: Unexpected link that leads nowhere/)]);
  });
  test.runIf(process.platform === 'linux')(
    'may be called anything, and is still told in one line',
    async () => {
      const folder = folderOf({ 'two\nlines.txt': '' });
      expect((await listedIn(folder, ['.'])).paths).toEqual(['two\nlines.txt']);
      expect((await listedIn(folder, ['no\nfile.txt'])).problems[0]).toMatch(
        /^no\\u000afile\.txt: Unexpected path/,
      );
    },
  );
  test('with too long a name is told', async () => {
    expect((await listed({}, [`${'x'.repeat(5_000)}.txt`])).problems[0]).toMatch(
      /Unexpected length of a path/,
    );
  });
});

describe('a list', () => {
  const list = (text: string | Buffer) => ({ ...TREE, 'list.txt': text });
  const lists = ['list.txt'];
  const listing = async (names: (folder: string) => string | Buffer) => {
    const folder = folderOf(TREE);
    const text = names(folder);
    return await listedIn(folderOf(list(text)), [], { lists });
  };

  test('names documents, one a line, with comments and empty lines between', async () => {
    const folder = folderOf(TREE);
    const text = `# mine\r\n${folder}/b.txt\r\n\r\n  \n${folder}/a/*.md\n`;
    const { places, problems } = await listDocuments([], {
      lists: [join(folderOf({ 'list.txt': text }), 'list.txt')],
    });
    expect(places.map(({ path, from }) => [path.slice(folder.length), from?.replace(/^.*:/, '')])).toEqual([
      ['/a/c.md', '5'],
      ['/b.txt', '2'],
    ]);
    expect(problems).toEqual([]);
  });
  test('may be parted by NUL, and then every character belongs to a name', async () => {
    const folder = folderOf({ '#a.txt': '', ' b\n.txt': '' });
    const text = `${folder}/#a.txt\0${folder}/ b\n.txt\0`;
    const path = join(folderOf({ 'list.txt': text }), 'list.txt');
    expect((await listDocuments([], { lists: [path] })).places).toHaveLength(2);
  });
  test('may be in UTF-16, as Windows writes it', async () => {
    const { problems } = await listing(() => Buffer.from('\ufeffnowhere.txt\r\n', 'utf16le'));
    expect(problems).toEqual([expect.stringMatching(/^list\.txt:1: nowhere\.txt: Unexpected path/)]);
  });
  test('is told by its line where it is wrong', async () => {
    const { problems } = await listing((folder) => `${folder}/b.txt\nnowhere.txt\n*.nothing\n`);
    expect(problems.map((line) => line.replace(/, expected.*/, ''))).toEqual([
      'list.txt:2: nowhere.txt: Unexpected path',
      'list.txt:3: *.nothing: Unexpected pattern that fits no file',
    ]);
  });
  test.each<[string, string | Buffer, RegExp]>([
    ['that is empty', '\n# nothing\n', /^list\.txt: Unexpected empty list, expected paths/],
    [
      'that is a document',
      Buffer.from('%PDF-1.4\n\xe2\xe3\x00\x01', 'latin1'),
      /^list\.txt: Unexpected bytes in line 1 that/,
    ],
    [
      'that is text in another encoding',
      Buffer.from('a.txt\n\xe4.txt', 'latin1'),
      /^list\.txt: Unexpected bytes in line 2 that/,
    ],
  ])('%s is told in one line, and nothing of it is taken', async (_, text, reason) => {
    const { paths, problems } = await listing(() => text);
    expect({ paths, problems }).toEqual({ paths: [], problems: [expect.stringMatching(reason)] });
  });
  test('that is not there, or a folder, is told', async () => {
    expect((await listed({ 'x/y.txt': '' }, [], { lists: ['x', 'no.txt'] })).problems).toEqual([
      expect.stringMatching(/^x: Unexpected folder/),
      expect.stringMatching(/^no\.txt: Unexpected path/),
    ]);
  });
  test('on standard input leaves no room for a document there', async () => {
    const code =
      "import { listDocuments } from './scripts/find/list-documents.ts';" +
      "console.log(JSON.stringify(await listDocuments(['-'], { lists: ['-'] })));";
    const input = 'package.json\n';
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      input,
      encoding: 'utf8',
    });
    const { places, problems } = JSON.parse(out);
    expect(places).toMatchObject([{ path: 'package.json', from: '-:1' }]);
    expect(problems).toEqual([expect.stringMatching(/^-: Unexpected document on standard input/)]);
  });
});

describe('an address', () => {
  test('is refused with the remedy where the network is not allowed', async () => {
    expect((await listed({}, ['https://example.org/a'])).problems).toEqual([
      'https://example.org/a: Unexpected address, expected a path. Add --fetch to ask for it over the network.',
    ]);
  });
  test('is one place with and without the part behind #', async () => {
    const asked = ['https://example.org/a#b', 'HTTPS://example.org/a'];
    expect((await listed({}, asked, { fetch: true })).paths).toEqual(['HTTPS://example.org/a']);
  });
  test.each([
    ['ftp://example.org/a.txt', 'Unexpected address, expected one that begins with http'],
    ['https://', 'Unexpected address, expected one such as'],
    ['https://me:secret@example.org/', 'Unexpected password in an address'],
  ])('such as %s is told', async (address, reason) => {
    const { paths, problems } = await listed({}, [address], { fetch: true });
    expect({ paths, problems }).toEqual({ paths: [], problems: [expect.stringContaining(reason)] });
    expect(problems[0]).not.toContain('secret');
  });
});
