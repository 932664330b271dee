import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Files, filesOf, folderOf, run } from './command-run.ts';

const REPORT = `Ferry guards to be doubled, minister says

Defence Minister Tomas Vrellin said on Monday that more than 1,200 troops would guard the ferries.

It rained all day long and the gulls kept to the quay.

"We will not leave the crossings alone," Vrellin told reporters in Oslo.
`;
const mdx = (content: string) =>
  Object.entries(filesOf(content)).find(([path]) => /^sources\/.*\.mdx$/.test(path)) ?? ['', ''];

let digest: Files | undefined;

/** A content folder with a digest of the report, made once, and the folder of the original. */
function digested() {
  const originals = folderOf({ 'ferry.txt': REPORT, 'other.bin': Buffer.of(0, 1) });
  const content = folderOf(digest ?? {});
  const convert = () =>
    run('convert', ['--content', content, '--rights', 'digest', join(originals, 'ferry.txt')]);
  if (digest === undefined) expect(convert().code).toBe(0);
  digest ??= filesOf(content);
  return { content, originals, convert };
}

describe('a text that may not be passed on', () => {
  test('leaves quoted words alone behind, and changes no byte again', () => {
    const { content, convert } = digested();
    const [, text] = mdx(content);
    expect(text).toMatch(/^text: digest$/m);
    expect(text).not.toContain('gulls');
    expect(text).toMatch(/<Passage hash="[0-9a-z]{12}" \/> …\n/);
    const once = filesOf(content);
    expect(convert().code).toBe(0);
    expect(filesOf(content)).toEqual(once);
  });

  test('passes the check, and is held against its original, wherever that lies and whatever it is called', () => {
    const { content, originals } = digested();
    const check = () => run('check', ['--content', content, '--originals', originals]);
    expect(check()).toMatchObject({ code: 0 });
    const [path, text] = mdx(content);
    expect(text).toContain('1,200 troops');
    for (const [file, old] of Object.entries(filesOf(content))) {
      writeFileSync(join(content, file), old.replaceAll('1,200 troops', '9,200 troops'));
    }
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toContain(`${path}:`);
    expect(stdout).toMatch(/original-holds-quotation Unexpected words “[^”]*9,200 troops/);
    expect(stdout).toMatch(
      /original-holds-quotation Unexpected quotation, expected words of the original of/,
    );
    expect(stdout).not.toMatch(/: error (?!original-holds-quotation)/);
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
    expect(nowhere.stderr).toMatch(
      /nowhere: Unexpected path, expected the folder in which the originals are\./,
    );
  });

  test('has rights that the command knows', () => {
    const { code, stderr } = run('convert', ['--rights', 'none', 'a.txt']);
    expect([code, stderr.split('\n')[0]]).toEqual([64, 'Unexpected rights none, expected full or digest.']);
  });
});
