import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';

const TALKS = `Talks in Brussels

NATO Secretary General Jens Stoltenberg said on Monday that the alliance was ready to talk.
`;

describe('npm run evaluate:edits', () => {
  test('tells for each run what of the edits was lost', () => {
    const folder = folderOf({ 'talks.txt': TALKS });
    const { code, stdout } = run('evaluate-edits', ['--documents', folder, '--edits', '5', '--seed', '3']);
    expect(stdout).toMatch(/^edits done: \d\nsecond run: 0 pages changed, 0 edits lost/);
    expect(stdout).toContain('third run --again: ');
    expect(code).toBe(0);
  });

  test('says how it is used', () => {
    expect(run('evaluate-edits', []).code).toBe(64);
    expect(run('evaluate-edits', ['--help']).stdout).toContain('--documents DIR');
  });
});
