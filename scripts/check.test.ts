import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';

const X = '---\nname: X\n---\n';

describe('npm run check', () => {
  test('prints a line a mistake and ends with 1', () => {
    const folder = folderOf({ 'people/x.mdx': `${X}See [[y]].\n` });
    expect(run('check', ['--content', folder])).toEqual({
      code: 1,
      stdout: `${folder}/people/x.mdx:4:5: error reference-exists Unexpected id \`[[y]]\`, expected the id of an entity. Did you mean \`[[x]]\`?\n1 page: 1 error, 0 warnings\n`,
      stderr: '',
    });
  });
  test('ends with 0 when there are only warnings', () => {
    const folder = folderOf({ 'people/x.mdx': X, 'people/y.mdx': X });
    const { code, stdout } = run('check', ['--content', folder]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n2 pages: 0 errors, 2 warnings\n$/);
  });
  test('ends with 0 when there is no content, and says so', () => {
    const folder = folderOf({});
    const { code, stdout, stderr } = run('check', ['--content', folder]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('no content yet');
    expect(run('check', ['--content', folder, '--format', 'json']).stdout).toBe('[]\n');
  });
  test('ends with 2 when there is no such folder', () => {
    const { code, stdout, stderr } = run('check', ['--content', join(folderOf({}), 'none')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/\/none: Unexpected path that is not there, expected the content folder\..*\n$/);
  });
  test('finds pages that lie where no page is read', () => {
    const folder = folderOf({ 'person/x.mdx': X, 'people/old/y.mdx': X, 'people/z.md': X, 'inbox/d.md': '' });
    const { code, stdout } = run('check', ['--content', folder]);
    expect(code).toBe(1);
    expect(stdout.split('\n').map((line) => line.slice(folder.length + 1).split(':')[0])).toEqual([
      'people/old/y.mdx',
      'people/z.md',
      'person/x.mdx',
      expect.anything(),
      expect.anything(),
    ]);
    expect(stdout).toContain('Rename it to `people/z.mdx`');
  });
  test('ends with 2 when the content cannot be read', () => {
    const folder = folderOf({});
    mkdirSync(join(folder, 'people/x.mdx'), { recursive: true });
    const { code, stdout, stderr } = run('check', ['--content', folder]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.*people\/x\.mdx: Unexpected EISDIR, expected a file\. It is a folder.*\n$/);
  });
  test('ends with 64 on a format it does not know', () => {
    const { code, stderr } = run('check', ['--format', 'xml']);
    expect(code).toBe(64);
    expect(stderr).toMatch(/^Unexpected format xml, expected one of pretty, github, json\./);
  });
});
