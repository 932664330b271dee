import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, folderOf, HARBOUR, run } from './command-run.ts';

const MET = `Talks on the coast

Ada Marlow, harbour master of Kesgrave Port, met reporters on 3 March 2021.

“The port stays open,” Ada Marlow said. She met Prime Minister Bo Renwick.
`;
const AGAIN = `A second day of talks

A. D. Marlowe, harbour master of Kesgrave Port, met reporters again.

“Ships may come and go,” A. D. Marlowe said. General Carl Ostrom spoke of A. D. Marlowe.
`;

const copyOf = (folder: string): string => {
  const copy = folderOf({});
  cpSync(folder, copy, { recursive: true });
  return copy;
};

const two = (): string =>
  folderOf({
    'people/ada-lee.mdx': '---\nname: Ada Lee\n---\n',
    'people/lee.mdx': '---\nname: Lee # short\n---\n\nOf [[ada-lee]].\n',
  });

describe('npm run merge', () => {
  test('makes one page of two that two documents made; the documents bring nothing back', () => {
    const folder = folderOf({ 'inbox/talks.txt': MET, 'inbox/again.txt': AGAIN });
    const [talks, again] = [join(folder, 'inbox/talks.txt'), join(folder, 'inbox/again.txt')];
    expect(run('convert', ['--content', folder, talks, again]).code).toBe(0);
    const [kept, gone] = ['people/ada-marlow.mdx', 'people/a-d-marlowe.mdx'].map((path) =>
      join(folder, path),
    ) as [string, string];
    expect([existsSync(kept), existsSync(gone)]).toEqual([true, true]);
    const before = filesOf(folder);

    const { code, stdout } = run('merge', ['--content', folder, '--why', 'One harbour master', kept, gone]);
    expect(code).toBe(0);
    expect(stdout).toContain(`${gone}: deleted\n`);
    expect(existsSync(gone)).toBe(false);
    expect(readFileSync(join(folder, 'identity.yml'), 'utf8')).toBe(
      'sameAs:\n  - ids: [ada-marlow, a-d-marlowe]\n    why: One harbour master\n',
    );
    expect(run('check', ['--content', folder]).code).toBe(0);

    const merged = filesOf(folder);
    expect(run('convert', ['--content', folder, talks, again]).code).toBe(0);
    expect(filesOf(folder)).toEqual(merged);
    const other = copyOf(folder);
    expect(run('convert', ['--content', other, '--undo', 'a-second-day-of-talks']).code).toBe(0);
    expect(readFileSync(join(other, 'people/ada-marlow.mdx'), 'utf8')).not.toContain('a-second-day-of-talks');
    expect(readFileSync(join(other, 'people/ada-marlow.mdx'), 'utf8')).toContain('talks-on-the-coast');

    expect(run('merge', ['--content', folder, '--undo', 'ada-marlow', 'a-d-marlowe']).code).toBe(0);
    expect(filesOf(folder)).toEqual(before);
  });

  test('shows what would change, and changes nothing', () => {
    const folder = two();
    const before = filesOf(folder);
    const { code, stdout, stderr } = run('merge', ['--content', folder, '--dry-run', 'ada-lee', 'lee']);
    expect(code).toBe(0);
    expect(stdout).toContain('+++ b/people/ada-lee.mdx');
    expect(stdout).toContain('+Of [[ada-lee]].');
    expect(stderr).toContain('notes behind # in its front');
    expect(stderr).toContain(`${join(folder, 'people/lee.mdx')}: would be deleted\n`);
    expect(stderr).toMatch(/lee would be part of ada-lee\. Nothing was written\.\n$/);
    expect(stderr).not.toMatch(/: (?:written|deleted)$|--undo/m);
    expect(filesOf(folder)).toEqual(before);
  });

  test('shows what would be taken back, and takes nothing back', () => {
    const folder = two();
    expect(run('merge', ['--content', folder, 'ada-lee', 'lee']).code).toBe(0);
    const before = filesOf(folder);
    const undo = ['--content', folder, '--undo', '--dry-run', 'ada-lee', 'lee'];
    const { code, stdout, stderr } = run('merge', undo);
    expect(code).toBe(0);
    expect(stdout).toContain('+++ b/people/lee.mdx');
    expect(stderr).toMatch(/lee would be a page of its own again\. Nothing was written\.\n$/);
    expect(stderr).not.toMatch(/: (?:written|deleted)$/m);
    expect(filesOf(folder)).toEqual(before);
  });

  test('says why two pages are not one, and where', () => {
    const folder = two();
    writeFileSync(join(folder, 'identity.yml'), 'notSameAs:\n  - ids: [lee, ada-lee]\n');
    const { code, stdout, stderr } = run('merge', ['--content', folder, 'ada-lee', 'lee']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.startsWith(`${join(folder, 'identity.yml')}:2:10: Unexpected decision`)).toBe(true);
    expect(run('merge', ['--content', folder, '--undo', 'ada-lee', 'lee']).code).toBe(1);
  });

  test('prints no words of a page that a terminal would obey', () => {
    const folder = two();
    const { stderr } = run('merge', ['--content', folder, 'ada-lee', 'x\u001b[31m']);
    expect(stderr).not.toContain('\u001b');
  });

  test.each([
    [[]],
    [['a']],
    [['a', 'b', 'c']],
    [['--undo', '--why', 'x', 'a', 'b']],
    [['--force', 'a', 'b']],
  ])('takes %j for wrong usage', (words) => {
    const { code, stdout, stderr } = run('merge', ['--content', HARBOUR, ...words]);
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(/^Unexpected .*\nnpm run merge -- --help tells/);
  });

  test('says so when there is no content', () => {
    expect(run('merge', ['--content', '/nowhere/at/all', 'a', 'b']).code).toBe(2);
  });
});
