import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folderOf, run } from './command-run.ts';

const REPORT = `Ferry guards to be doubled, minister says

Defence Minister Tomas Vrellin said on Monday that more than 1,200 troops would guard the ferries.

"We will not leave the crossings alone," Vrellin told reporters in Oslo.

The Northern Harbour Agency (NHA) confirmed that two Su-35 fighter jets had been seen over the coast.
`;

const NO_ENCODING = Buffer.from([0xed, 0xa0, 0x80, 0xed, 0xb0, 0x80, 0x0a]);
const BINARY = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 3, 0, 0, 0, 255, 254]);

const asRoot = process.getuid?.() === 0;

describe('converting a text', () => {
  test('writes a source and pages that pass the check', () => {
    const content = folderOf({});
    const { code, stdout } = run('convert', [
      '--content',
      content,
      join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt'),
    ]);
    const paths = Object.keys(filesOf(content));
    expect(code).toBe(0);
    expect(paths.filter((path) => /^sources\/.*\.mdx$/.test(path))).toHaveLength(1);
    expect(paths).toContain('people/tomas-vrellin.mdx');
    expect(paths).toContain('equipment/su-35.mdx');
    expect(stdout).toContain('people/tomas-vrellin.mdx');
    expect(run('check', ['--content', content])).toMatchObject({ code: 0 });
  });

  test('twice changes no byte', () => {
    const content = folderOf({});
    const file = join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt');
    run('convert', ['--content', content, file]);
    const once = filesOf(content);
    expect(run('convert', ['--content', content, file]).code).toBe(0);
    expect(filesOf(content)).toEqual(once);
  });

  test('keeps what people changed and deleted, and adds only what is new', () => {
    const content = folderOf({});
    const file = join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt');
    run('convert', ['--content', content, file]);
    const page = join(content, 'people/tomas-vrellin.mdx');
    const edited = `${filesOf(content)['people/tomas-vrellin.mdx']?.replace('name: ', '# a person was here\nname: ')}\nProse by a person.\n`;
    writeFileSync(page, edited);
    run('convert', ['--content', content, file]);
    expect(filesOf(content)['people/tomas-vrellin.mdx']).toBe(edited);
    writeFileSync(file, `${REPORT}\nVrellin said he would visit Bergen.\n`);
    expect(run('convert', ['--content', content, file]).code).toBe(0);
    expect(filesOf(content)['people/tomas-vrellin.mdx']).toContain('# a person was here\n');
    expect(filesOf(content)['people/tomas-vrellin.mdx']).toContain('\nProse by a person.\n');
  });

  test('with --dry-run writes nothing and shows the change as a diff', () => {
    const content = folderOf({});
    const file = join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt');
    const { code, stdout } = run('convert', ['--content', content, '--dry-run', file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+\+\+ .*people\/tomas-vrellin\.mdx/m);
    expect(filesOf(content)).toEqual({});
  });

  test('with --json prints nothing but JSON', () => {
    const file = join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt');
    const { stdout } = run('convert', ['--content', folderOf({}), '--json', file]);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});

describe('what is not certain', () => {
  const WASHINGTON = 'Talks\n\nWashington was quiet on Monday, officials said.\n';
  const pages = {
    'places/washington.mdx': '---\nname: Washington\n---\n',
    'places/washington-state.mdx': '---\nname: Washington State\naliases: [Washington]\n---\n',
  };

  test('an ambiguous name is listed with the pages it may mean, and nothing is written for it', () => {
    const content = folderOf(pages);
    const file = join(folderOf({ 'talks.txt': WASHINGTON }), 'talks.txt');
    const { code, stdout } = run('convert', ['--content', content, file]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/“Washington” \(1 place in .*talks\.txt\): several pages may be meant/);
    expect(stdout).toMatch(/0\.50 places\/washington\.mdx – for: the very name “Washington”/);
    expect(filesOf(content)['places/washington.mdx']).toBe(pages['places/washington.mdx']);
  });

  test('--json carries rule, confidence and reason of every page and claim', () => {
    const file = join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt');
    const { stdout } = run('convert', ['--content', folderOf({}), '--json', file]);
    const [document] = JSON.parse(stdout).documents;
    const evidence = { rule: expect.any(String), confidence: expect.any(Number), reason: expect.any(String) };
    for (const one of [...document.named, ...document.proposed]) expect(one).toMatchObject(evidence);
    expect(document.named.map(({ page }: { page: string }) => page)).toContain('people/tomas-vrellin.mdx');
    expect(document.proposed.map(({ property }: { property: string }) => property)).toContain('role');
  });
});

describe('a document that cannot be converted', () => {
  test.each<[string, string, string | Buffer]>([
    ['a binary', 'program.txt', BINARY],
    ['an empty file', 'empty.txt', ''],
    ['white space only', 'blank.txt', ' \n\n\t\n'],
    ['text in no known encoding', 'halves.txt', NO_ENCODING],
    ['a format nobody reads', 'picture.xyz', 'text'],
  ])('%s is one line, exit 2, and nothing is written', (_, name, data) => {
    const documents = folderOf({ [name]: data });
    expectRefusal([join(documents, name)], name);
  });

  test('a missing file is one line, exit 2, and nothing is written', () => {
    expectRefusal([join(folderOf({}), 'nowhere.txt')], 'nowhere.txt');
  });

  test('a folder without documents is one line, exit 2, and nothing is written', () => {
    expectRefusal([folderOf({})], 'dossier-');
  });

  test.skipIf(asRoot)('a file without read permission is one line, exit 2, and nothing is written', () => {
    const path = join(folderOf({ 'closed.txt': REPORT }), 'closed.txt');
    chmodSync(path, 0);
    expectRefusal([path], 'closed.txt');
  });

  test('without any path is wrong usage', () => {
    expect(run('convert', ['--content', folderOf({})]).code).toBe(64);
  });
});

function expectRefusal(words: string[], named: string): void {
  const content = folderOf({});
  const { code, stdout, stderr } = run('convert', ['--content', content, ...words]);
  const lines = stderr
    .trim()
    .split('\n')
    .filter((line) => line.includes(named));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(lines).toHaveLength(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(filesOf(content)).toEqual({});
}
