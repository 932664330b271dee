import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckInput } from '../src/check/check.ts';
import { check } from '../src/check/check.ts';
import { mendedBy } from '../src/model/message.ts';
import { repository } from '../src/store/fixtures/repository.ts';
import { mend } from './check-fix.ts';
import { filesOf, folderOf, run } from './command-run.ts';

const MISSPELT =
  '---\n# A comment.\nname: Ada\nalises: [Countess]   # another\n---\nSee [[nobody-at-all]].\n';
const MENDED = MISSPELT.replace('alises', 'aliases');

describe('npm run check -- --fix', () => {
  test('mends, tells what it mended and what is left, and does nothing the second time', () => {
    const root = folderOf({ 'people/ada.mdx': MISSPELT });
    const first = run('check', ['--content', root, '--fix']);
    expect(first.stdout.split('\n').slice(0, 2)).toEqual([
      `${root}/people/ada.mdx:4:1: mended schema: \`alises\` → \`aliases\``,
      expect.stringMatching(/ada\.mdx:6:5: error reference-exists /),
    ]);
    expect(first.code).toBe(1);
    expect(filesOf(root)).toEqual({ 'people/ada.mdx': MENDED });
    expect(run('check', ['--content', root, '--fix']).stdout).not.toContain('mended');
    expect(filesOf(root)).toEqual({ 'people/ada.mdx': MENDED });
  });

  test('ends with 0 when nothing is left', () => {
    const root = folderOf({ 'people/ada.mdx': MISSPELT.replace('See [[nobody-at-all]].\n', '') });
    expect(run('check', ['--content', root, '--fix'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('writes nothing with --dry-run, and --dry-run alone is wrong', () => {
    const root = folderOf({ 'people/ada.mdx': MISSPELT });
    const { stdout } = run('check', ['--content', root, '--fix', '--dry-run']);
    expect(stdout).toContain('would mend schema: `alises` → `aliases`');
    expect(filesOf(root)).toEqual({ 'people/ada.mdx': MISSPELT });
    expect(run('check', ['--content', root, '--dry-run']).code).toBe(64);
  });

  test('mends only files that are changed, or that are named', () => {
    const { root, write, commit } = repository();
    write('content/people/old.mdx', MISSPELT);
    commit('2026-01-05');
    write('content/people/ada.mdx', MISSPELT);
    run('check', ['--content', root, '--fix']);
    expect(filesOf(root)).toEqual({ 'people/ada.mdx': MENDED, 'people/old.mdx': MISSPELT });
    run('check', ['--content', root, '--fix', join(root, 'people/old.mdx')]);
    expect(filesOf(root)).toEqual({ 'people/ada.mdx': MENDED, 'people/old.mdx': MENDED });
  });

  test('does not write a file of which bytes could not be read, and mends the others', () => {
    const bytes = Buffer.concat([
      Buffer.from('---\nname: M'),
      Buffer.from([0xfc]),
      Buffer.from('ller\nalises: [x]\n---\n'),
    ]);
    const root = folderOf({ 'people/ada.mdx': MISSPELT, 'people/mueller.mdx': '' });
    writeFileSync(join(root, 'people/mueller.mdx'), bytes);
    const { code, stdout, stderr } = run('check', ['--content', root, '--fix']);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('Save the file as UTF-8');
    expect(readFileSync(join(root, 'people/mueller.mdx'))).toEqual(bytes);
    expect(readFileSync(join(root, 'people/ada.mdx'), 'utf8')).toBe(MENDED);
  });

  test('says on one line why it could not, whatever the name of a file', () => {
    const root = folderOf({ 'people/a\n::error::x.mdx': MISSPELT });
    const { stdout, stderr } = run('check', ['--content', root, '--fix']);
    expect(`${stdout}${stderr}`).not.toMatch(/^ *::/m);
  });

  test('leaves standard output to a program that reads JSON', () => {
    const root = folderOf({ 'people/ada.mdx': MISSPELT });
    const { stdout, stderr } = run('check', ['--content', root, '--fix', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ line: 6, rule: 'reference-exists' }]);
    expect(stderr).toContain('mended schema');
  });

  test('ends with 2 while another run writes, and writes nothing', () => {
    const root = folderOf({ 'people/ada.mdx': MISSPELT, '.dossier.lock': `${process.pid}\n` });
    const { code, stdout, stderr } = run('check', ['--content', root, '--fix']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/Unexpected second run, expected to be alone\./);
    expect(readFileSync(join(root, 'people/ada.mdx'), 'utf8')).toBe(MISSPELT);
  });

  test.skipIf(process.getuid?.() === 0)('ends with 2 where nothing can be written', () => {
    const root = folderOf({ 'people/ada.mdx': MISSPELT });
    chmodSync(root, 0o555);
    expect(run('check', ['--content', root, '--fix']).code).toBe(2);
    chmodSync(root, 0o755);
  });
});

describe('a line about what is mended', () => {
  /** The line for one fix of `name: Ada\tX`. */
  async function lineFor(start: number, end: number, text: string, more = 0): Promise<string | undefined> {
    const files = [{ path: 'people/ada.mdx', text: '---\nname: Ada\tX\n---\n' }];
    const one = {
      path: 'people/ada.mdx',
      line: 2,
      column: 1,
      offset: 4,
      rule: 'r',
      reason: '',
      severity: 'error' as const,
    };
    const fix = [
      { start, end, text },
      ...Array.from({ length: more }, (_, at) => ({ start: 16 + at, end: 17 + at, text: '' })),
    ];
    const checkOf = (input: CheckInput) => ({
      ...check({ files: [] }),
      messages: input.files === files ? [mendedBy(one, fix)] : [],
    });
    const options = { checkOf, mayMend: () => true, shown: (path: string) => path, dryRun: true };
    return (await mend('nowhere', { files }, options)).lines[0]?.replace(
      'people/ada.mdx:2:1: would mend r: ',
      '',
    );
  }

  test('shows words before and after, what was added or removed, and what cannot be seen by its number', async () => {
    expect(await lineFor(4, 8, 'title')).toBe('`name` → `title`');
    expect(await lineFor(4, 4, '\u202Ex')).toBe('`\\u202ex` added');
    expect(await lineFor(13, 14, '')).toBe('`\\t` removed');
    expect(await lineFor(4, 4, 'a "b" \\c\n')).toBe('`a "b" \\c\\n` added');
    expect(await lineFor(4, 8, 'title', 2)).toBe('`name` → `title`, and 2 more');
    expect(await lineFor(4, 8, 'x'.repeat(200))).toBe(`\`name\` → \`${'x'.repeat(80)}…\``);
  });
});
