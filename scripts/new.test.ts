import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';

const SU35 = '---\nname: Su-35\naliases: [Flanker-E]\n---\n';

describe('npm run new', () => {
  test.each([
    ['person', 'Linda Thomas-Greenfield', 'people/linda-thomas-greenfield.mdx'],
    ['organisation', 'NATO: "the Alliance"', 'organisations/nato-the-alliance.mdx'],
    ['equipment', 'S-400', 'equipment/s-400.mdx'],
    ['place', 'Łódź', 'places/lodz.mdx'],
    ['event', 'True', 'events/true.mdx'],
    ['source', 'NATO urges # de-escalation', 'sources/nato-urges-de-escalation.mdx'],
  ])('writes a valid %s', (kind, name, path) => {
    const folder = folderOf({});
    expect(run('new', ['--content', folder, kind, name])).toEqual({
      code: 0,
      stdout: `${join(folder, path)}\n`,
      stderr: '',
    });
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.'))).toEqual([]);
    expect(run('check', ['--content', folder]).stdout).toBe('1 page: nothing to mend\n');
  });

  test.each([
    ['its name', 'Su-35'],
    ['another spelling of a designation', 'SU 35'],
    ['an alias', 'flanker E'],
  ])('refuses a page that is there already under %s, and names its file', (_, name) => {
    const folder = folderOf({ 'equipment/su-35.mdx': SU35 });
    const { code, stdout, stderr } = run('new', ['--content', folder, 'equipment', name]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(join(folder, 'equipment/su-35.mdx'));
    expect(readdirSync(join(folder, 'equipment'))).toEqual(['su-35.mdx']);
    expect(readFileSync(join(folder, 'equipment/su-35.mdx'), 'utf8')).toBe(SU35);
  });

  test('names a page whose name differs by a slip, and goes on', () => {
    const folder = folderOf({ 'people/jens-stoltenberg.mdx': '---\nname: Jens Stoltenberg\n---\n' });
    const { code, stderr } = run('new', ['--content', folder, 'person', 'Jens Stoltenburg']);
    expect(code).toBe(0);
    expect(stderr).toContain('"Jens Stoltenberg" is a near match');
  });

  test('never writes over a file, not even one that is broken', () => {
    const folder = folderOf({ 'equipment/su-35.mdx': 'broken' });
    expect(run('new', ['--content', folder, 'equipment', 'Su-35']).code).toBe(1);
    expect(readFileSync(join(folder, 'equipment/su-35.mdx'), 'utf8')).toBe('broken');
  });

  test('asks for an id when the name gives none', () => {
    const folder = join(folderOf({}), 'content');
    expect(run('new', ['--content', folder, 'place', 'Київ'])).toMatchObject({ code: 64, stdout: '' });
    expect(existsSync(folder)).toBe(false);
    expect(run('new', ['--content', folder, '--id', 'kyiv', 'place', 'Київ']).code).toBe(0);
    expect(readFileSync(join(folder, 'places/kyiv.mdx'), 'utf8')).toContain('name: Київ');
  });

  test.each([[[]], [['person']], [['preson', 'X']], [['person', 'Jens', 'Stoltenberg']], [['person', ' ']]])(
    'takes %j for wrong usage',
    (words) => {
      const { code, stdout, stderr } = run('new', ['--content', folderOf({}), ...words]);
      expect([code, stdout]).toEqual([64, '']);
      expect(stderr).toMatch(/^Unexpected .*, expected .*\nnpm run new -- --help tells/);
    },
  );

  test('says so when it cannot write', () => {
    const folder = folderOf({ content: 'a file' });
    const { code, stdout } = run('new', ['--content', join(folder, 'content'), 'person', 'X']);
    expect([code, stdout]).toEqual([2, '']);
  });
});
