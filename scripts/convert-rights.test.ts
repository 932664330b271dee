import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folderOf, run } from './command-run.ts';

const REPORT = `Ferry guards to be doubled, minister says

Defence Minister Tomas Vrellin said on Monday that more than 1,200 troops would guard the ferries.

It rained all day long and the gulls kept to the quay.

"We will not leave the crossings alone," Vrellin told reporters in Oslo.
`;
const mdx = (content: string) =>
  Object.entries(filesOf(content)).find(([path]) => /^sources\/.*\.mdx$/.test(path)) ?? ['', ''];

/** A content folder with a digest of the report, and the folder of the original. */
function digested() {
  const [content, originals] = [
    folderOf({}),
    folderOf({ 'ferry.txt': REPORT, 'other.bin': Buffer.of(0, 1) }),
  ];
  const convert = () =>
    run('convert', ['--content', content, '--rights', 'digest', join(originals, 'ferry.txt')]);
  expect(convert().code).toBe(0);
  return { content, originals, convert };
}

describe('a text that may not be passed on', () => {
  test('leaves quoted words alone behind, passes the check, and changes no byte again', () => {
    const { content, convert } = digested();
    const [, text] = mdx(content);
    expect(text).toMatch(/^text: digest$/m);
    expect(text).not.toContain('gulls');
    expect(text).toMatch(/<Passage hash="[0-9a-z]{12}" \/> …\n/);
    expect(run('check', ['--content', content]).code).toBe(0);
    const once = filesOf(content);
    expect(convert().code).toBe(0);
    expect(filesOf(content)).toEqual(once);
  });

  test('is held against its original, wherever that lies and whatever it is called', () => {
    const { content, originals } = digested();
    const check = () => run('check', ['--content', content, '--originals', originals]);
    expect(check()).toMatchObject({ code: 0 });
    const [path, text] = mdx(content);
    expect(text).toContain('1,200 troops');
    for (const [file, old] of Object.entries(filesOf(content))) {
      writeFileSync(join(content, file), old.replaceAll('1,200 troops', '9,200 troops'));
    }
    expect(run('check', ['--content', content]).code).toBe(0);
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toContain(`${path}:`);
    expect(stdout).toMatch(/original-holds-quotation Unexpected words “[^”]*9,200 troops/);
    expect(stdout).toMatch(
      /original-holds-quotation Unexpected quotation, expected words of the original of/,
    );
  });

  test('cannot be proved without its original', () => {
    const { content } = digested();
    const { code, stdout } = run('check', ['--content', content, '--originals', folderOf({})]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /Unexpected absence of the original, expected a file with the SHA-256 [0-9a-f]{64}/,
    );
    const nowhere = run('check', ['--content', content, '--originals', join(content, 'nowhere')]);
    expect([nowhere.code, nowhere.stdout]).toEqual([2, '']);
    expect(nowhere.stderr).toMatch(/nowhere: Unexpected ENOENT, expected a file that can be read\./);
  });

  test('has rights that the command knows', () => {
    const { code, stderr } = run('convert', ['--rights', 'none', 'a.txt']);
    expect([code, stderr.split('\n')[0]]).toEqual([64, 'Unexpected rights none, expected full or digest.']);
  });
});

describe('the coverage of sources', () => {
  const converted = () => {
    const content = folderOf({});
    run('convert', ['--content', content, join(folderOf({ 'ferry.txt': REPORT }), 'ferry.txt')]);
    return { content, id: mdx(content)[0].replace(/^sources\/|\.mdx$/g, '') };
  };

  test('is a line for each source, and of one a line for each sentence with what rests on it', () => {
    const { content, id } = converted();
    const all = run('convert', ['--coverage', '--content', content]);
    expect(all.code).toBe(0);
    expect(all.stdout).toMatch(
      new RegExp(`^passages cited +sentences +share +source\\n +2 of \\d +2 of 3 +67 % +${id}\\n$`),
    );
    const { stdout } = run('convert', ['--coverage', '--content', content, id]);
    expect(stdout).toContain(`${id}: 2 of 3 sentences carry claims\n`);
    expect(stdout).toMatch(/^ +\d\.1 · It rained all day long/m);
    expect(stdout).toMatch(
      /^ +\d\.1 ✓ "We will not leave.*\n +said in people\/tomas-vrellin\.mdx, by (?!a person)/m,
    );
  });

  test('is an object for programs, and changes nothing', () => {
    const { content, id } = converted();
    const before = filesOf(content);
    const { sources } = JSON.parse(run('convert', ['--coverage', '--json', '--content', content]).stdout);
    expect(sources).toMatchObject([{ source: id, sentences: expect.any(Array) }]);
    expect(filesOf(content)).toEqual(before);
  });

  test('of a source that is not there is refused with the one that may be meant', () => {
    const { content, id } = converted();
    const { code, stderr } = run('convert', ['--coverage', '--content', content, id.slice(0, -1)]);
    expect([code, stderr]).toEqual([
      2,
      `${id.slice(0, -1)}: Unexpected source, expected the id of one that exists. Did you mean ${id}?\n`,
    ]);
  });
});
