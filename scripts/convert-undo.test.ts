import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folderOf, run } from './command-run.ts';

const TALKS = `Talks in Brussels

NATO Secretary General Jens Stoltenberg said on Monday that the alliance was ready to talk.
`;
const id = 'talks-in-brussels';

function converted(): string {
  const folder = folderOf({ 'talks.txt': TALKS });
  const { code, stderr } = run('convert', ['--content', join(folder, 'content'), join(folder, 'talks.txt')]);
  expect(`${code} ${code ? stderr : ''}`).toBe('0 ');
  return join(folder, 'content');
}

describe('npm run convert -- --undo', () => {
  test('takes away all that a conversion wrote, and the document can be converted again', () => {
    const content = converted();
    const before = filesOf(content);
    const { code, stdout } = run('convert', ['--content', content, '--undo', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(`sources/${id}.mdx: deleted\n`);
    expect(filesOf(content)).toEqual({});
    run('convert', ['--content', content, join(content, '../talks.txt')]);
    expect(filesOf(content)).toEqual(before);
  });

  test('shows the difference with --dry-run, and writes nothing', () => {
    const content = converted();
    const before = filesOf(content);
    const { code, stdout } = run('convert', ['--content', content, '--undo', id, '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\/.*\n\+\+\+ \/dev\/null\n@@/m);
    expect(filesOf(content)).toEqual(before);
  });

  test('tells in one line which source was perhaps meant', () => {
    const content = converted();
    const { code, stderr } = run('convert', ['--content', content, '--undo', 'talks-in-brusels']);
    expect(code).toBe(2);
    expect(stderr.trim()).toBe(
      `talks-in-brusels: Unexpected source, expected the id, path or SHA-256 of one that was converted. Did you mean ${id}?`,
    );
  });

  test('says what stays and why, also as JSON', () => {
    const content = converted();
    const path = `sources/${id}.mdx`;
    expect(readFileSync(join(content, path), 'utf8')).toContain('NATO');
    const { stdout } = run('convert', ['--content', content, '--undo', join(content, path), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ source: id, dryRun: false, stays: [] });
  });

  test('takes no path that merely ends like a source, no empty word and no folder that is not there', () => {
    const content = converted();
    const before = filesOf(content);
    const undo = (word: string, folder = content) => run('convert', ['--content', folder, '--undo', word]);
    for (const word of [`../${id}`, `people/${id}.mdx`, `elsewhere/sources/${id}.mdx`]) {
      const { code, stderr } = undo(word);
      expect([code, stderr.trim()]).toEqual([
        2,
        `${word}: Unexpected source, expected the id, path or SHA-256 of one that was converted. Did you mean ${id}?`,
      ]);
    }
    expect(undo('').code).toBe(64);
    expect(undo(id, join(content, 'none')).stderr).toMatch(
      /none: Unexpected path, expected the folder that holds the pages\. Name it with --content\.\n$/,
    );
    expect(filesOf(content)).toEqual(before);
  });
});
