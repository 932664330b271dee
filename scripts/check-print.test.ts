import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';

/** A content folder with so many mistakes. */
function mistaken(count: number): string {
  const links = Array.from({ length: count }, (_, at) => `[[nobody-at-all-${at}]]`);
  return folderOf({
    'people/x.mdx': `---\nname: X\n---\n${links.join('\n')}\n`,
    'summary.txt': 'Earlier.\n',
  });
}

function summaryAfter(root: string, format: string): string {
  const path = join(root, 'summary.txt');
  run('check', ['--content', root, '--format', format], { GITHUB_STEP_SUMMARY: path });
  return readFileSync(path, 'utf8');
}

describe('on a forge', () => {
  test('more mistakes than it shows beside the text stand in the summary of the step, behind what is there', () => {
    const summary = summaryAfter(mistaken(11), 'github');
    expect(summary).toMatch(/^Earlier\.\n### Check: 11 errors, 0 warnings\n/);
    expect(summary.match(/^\| error \|/gm)).toHaveLength(11);
  });
  test('ten are shown anyway, and a person at a terminal needs no summary', () => {
    expect(summaryAfter(mistaken(10), 'github')).toBe('Earlier.\n');
    expect(summaryAfter(mistaken(11), 'pretty')).toBe('Earlier.\n');
  });
  test('the summary stays below what a forge takes', () => {
    const root = mistaken(11);
    writeFileSync(join(root, 'summary.txt'), 'x'.repeat(1024 ** 2 - 2000));
    const summary = summaryAfter(root, 'github');
    expect(summary.length).toBeLessThan(1024 ** 2);
    expect(summary).toMatch(/messages more found no room here: the log has all\.\n$/);
  });
  test('a summary that cannot be written is no reason to fail', () => {
    const root = mistaken(11);
    const { code, stderr } = run('check', ['--content', root, '--format', 'github'], {
      GITHUB_STEP_SUMMARY: root,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});

describe('on a terminal', () => {
  test('mistakes are coloured where colours are wanted, and nowhere else', () => {
    const root = mistaken(1);
    const colours = (env: Record<string, string>) =>
      run('check', ['--content', root], env).stdout.includes('\u001B[31m');
    expect(colours({ NO_COLOR: '', FORCE_COLOR: '1' })).toBe(true);
    expect(colours({})).toBe(false);
    expect(colours({ NO_COLOR: '' })).toBe(false);
  });
});

describe('the rules in words', () => {
  test('are a line each, and each is explained with its message', () => {
    const { stdout } = run('check', ['--rules']);
    const names = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/\s{2,}/)[0]);
    expect(names).toEqual(expect.arrayContaining(['schema', 'reference-exists', 'plain-content']));
    expect(stdout).not.toMatch(/^\S+\s*$/m);
    expect(run('check', ['--explain', 'reference-exists']).stdout).toMatch(
      /^## reference-exists\n[\s\S]*Message:/,
    );
  });
  test('a rule that there is not is wrong usage, and the nearest is named', () => {
    const { code, stderr } = run('check', ['--explain', 'reference-exist']);
    expect([code, stderr.split('\n')[0]]).toEqual([
      64,
      expect.stringMatching(
        /^Unexpected rule reference-exist, expected one of \d+\. Did you mean reference-exists\?$/,
      ),
    ]);
  });
});
