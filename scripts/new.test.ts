import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, HARBOUR, run } from './command-run.ts';
import { ownEnvironment } from './own-environment.ts';

const SU35 = '---\nname: Su-35\naliases: [Flanker-E]\n---\n';
const JENS = '---\nname: Jens Stoltenberg\n---\n';

/** The command with a pipe of answers on its standard input. */
function asked(words: readonly string[], answers: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...words], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    input: answers,
    env: { ...ownEnvironment(), NO_COLOR: '1' },
    timeout: 60_000,
  });
  return { code: status, stdout, stderr };
}

describe('npm run new', () => {
  test.each([
    ['person', 'Linda Thomas-Greenfield', 'people/linda-thomas-greenfield.mdx'],
    ['organisation', 'NATO: "the Alliance"', 'organisations/nato-the-alliance.mdx'],
    ['equipment', 'S-400', 'equipment/s-400.mdx'],
    ['place', 'Łódź', 'places/lodz.mdx'],
    ['event', 'True', 'events/true.mdx'],
    ['source', 'NATO urges # de-escalation', 'sources/nato-urges-de-escalation.mdx'],
  ])('writes a valid %s, and says what comes next', (kind, name, path) => {
    const folder = folderOf({});
    const { code, stdout, stderr } = run('new', ['--content', folder, kind, name]);
    expect([code, stdout]).toEqual([0, `${join(folder, path)}\n`]);
    expect(stderr).toMatch(/^Next: .*npm run check.*\n$/);
    expect(readdirSync(folder).filter((entry) => entry.startsWith('.'))).toEqual([]);
    expect(run('check', ['--content', folder])).toMatchObject({
      code: 0,
      stdout: expect.not.stringMatching(/ error /),
    });
  });

  test('fills in what it is told', () => {
    const folder = folderOf({});
    const more = [
      '--summary',
      'A jet: "fast".',
      '--alias',
      'Flanker-E',
      '--alias',
      'T-10BM',
      '--category',
      'fighter-jet',
    ];
    expect(run('new', ['--content', folder, ...more, 'equipment', 'Su-35']).code).toBe(0);
    const text = readFileSync(join(folder, 'equipment/su-35.mdx'), 'utf8');
    expect(text).toContain(
      'summary: \'A jet: "fast".\'\naliases:\n  - Flanker-E\n  - T-10BM\ncategories:\n  - fighter-jet\n',
    );
    const record = [
      '--url',
      'https://example.org/a',
      '--publisher',
      'The Paper',
      '--published',
      '2022-02-03',
    ];
    expect(run('new', ['--content', folder, ...record, 'source', 'News']).code).toBe(0);
    expect(readFileSync(join(folder, 'sources/news.mdx'), 'utf8')).toContain(
      'published: 2022-02-03\nurl: https://example.org/a\n',
    );
    expect(run('check', ['--content', folder]).code).toBe(0);
  });

  test('writes nothing that the check would refuse', () => {
    const folder = folderOf({});
    const { code, stderr } = run('new', ['--content', folder, '--published', 'yesterday', 'source', 'News']);
    expect(code).toBe(64);
    expect(stderr).toMatch(/^--published: Unexpected .*yesterday/);
    expect(existsSync(join(folder, 'sources'))).toBe(false);
  });

  test.each([
    ['its name', 'Su-35', ':2:7: "Su-35" is the name, in the same words.'],
    ['another spelling of a designation', 'SU 35', ':2:7: "Su-35" is the name, in another spelling.'],
    ['an alias', 'flanker E', ':3:11: "Flanker-E" is the name'],
  ])('refuses a page that is there already under %s, and names file and line', (_, name, line) => {
    const folder = folderOf({ 'equipment/su-35.mdx': SU35 });
    const { code, stdout, stderr } = run('new', ['--content', folder, '--anyway', 'equipment', name]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${join(folder, 'equipment/su-35.mdx')}${line}`);
    expect(stderr).toContain('\nNothing written. Add to that page.');
    expect(readdirSync(join(folder, 'equipment'))).toEqual(['su-35.mdx']);
    expect(readFileSync(join(folder, 'equipment/su-35.mdx'), 'utf8')).toBe(SU35);
  });

  test('a name that differs by a slip is written on purpose only', () => {
    const folder = folderOf({ 'people/jens-stoltenberg.mdx': JENS });
    const words = ['--content', folder, 'person', 'Jens Stoltenburg'];
    const { code, stderr } = run('new', words);
    expect(code).toBe(1);
    expect(stderr).toContain(':2:7: "Jens Stoltenberg" is nearly the name, whose surname may be the same.');
    expect(stderr).toContain('add --anyway');
    expect(run('new', [...words, '--anyway']).code).toBe(0);
  });

  test('a shared surname is told, and stops nobody', () => {
    const folder = folderOf({ 'people/jens-stoltenberg.mdx': JENS });
    const { code, stderr } = run('new', ['--content', folder, 'person', 'Camilla Stoltenberg']);
    expect(code).toBe(0);
    expect(stderr).toContain('"Jens Stoltenberg" is there, too, of the same surname.');
  });

  test('prints the page instead of writing it', () => {
    const folder = join(folderOf({}), 'content');
    const { code, stdout } = run('new', ['--content', folder, '--template', 'person', 'Ada Lee']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\nname: Ada Lee\n/);
    expect(existsSync(folder)).toBe(false);
  });

  test('never writes over a file, not even one that is broken', () => {
    const folder = folderOf({ 'equipment/su-35.mdx': 'broken' });
    expect(run('new', ['--content', folder, 'equipment', 'Su-35']).code).toBe(1);
    expect(readFileSync(join(folder, 'equipment/su-35.mdx'), 'utf8')).toBe('broken');
  });

  test('wants an id when the name gives none', () => {
    const folder = join(folderOf({}), 'content');
    expect(run('new', ['--content', folder, 'place', '京都'])).toMatchObject({ code: 64, stdout: '' });
    expect(existsSync(folder)).toBe(false);
    expect(run('new', ['--content', folder, '--id', 'kyoto', 'place', '京都']).code).toBe(0);
    expect(readFileSync(join(folder, 'places/kyoto.mdx'), 'utf8')).toContain('name: 京都');
    const again = run('new', ['--content', folder, 'place', '京都']);
    expect([again.code, again.stderr]).toEqual([
      1,
      expect.stringContaining('kyoto.mdx:2:7: "京都" is the name'),
    ]);
    expect(again.stderr).toContain('notSameAs: [{ ids: [kyoto, kyoto-2] }], and give --id kyoto-2.');
  });

  test.each([
    ['equipment', 'Су-35', 'equipment/su-35.mdx'],
    ['equipment', '9К720', 'equipment/9k720.mdx'],
    ['person', 'Александр Лукашенко', 'people/aleksandr-lukashenko.mdx'],
  ])('makes the id of a %s, %s, in Latin letters', (kind, name, path) => {
    const folder = folderOf({});
    expect(run('new', ['--content', folder, kind, name]).stdout).toBe(`${join(folder, path)}\n`);
  });

  test('names the page that bears the name in other letters', () => {
    const folder = folderOf({
      'people/alexander-lukashenko.mdx':
        '---\nname: Alexander Lukashenko\naliases: [Александр Лукашенко, Aliaksandr Lukashenka]\n---\n',
    });
    const { code, stderr } = run('new', ['--content', folder, 'person', 'Александр Лукашенко']);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('.mdx:3:11: "Александр Лукашенко" is the name'),
    ]);
    expect(run('new', ['--content', folder, 'person', 'Alexandr Lukashenka']).stderr).toContain(
      'add --anyway',
    );
  });

  test.each([
    [['person']],
    [['person', '']],
    [['--url', 'x', '--published', '2022-13-45', 'source', 'X']],
    [['preson', 'X']],
    [['person', 'Jens', 'Stoltenberg']],
    [['person', ' ']],
    [['--id', '../x', 'person', 'X']],
    [['--url', 'https://example.org', 'person', 'X']],
    [['--alias', 'Y', 'source', 'X']],
  ])('takes %j for wrong usage', (words) => {
    const { code, stdout, stderr } = run('new', ['--content', folderOf({}), ...words]);
    expect([code, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(
      /^(?:--published: )?Unexpected .*, expected .*\n(?:.*\n)?npm run new -- --help tells/,
    );
  });

  test('says so when it cannot write', () => {
    const folder = folderOf({ content: 'a file' });
    const { code, stdout } = run('new', ['--content', join(folder, 'content'), 'person', 'X']);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('npm run new alone', () => {
  test('asks for a kind and a name, and what it cannot guess', () => {
    const folder = folderOf({});
    const answers = 'preson\nperson\n\nAda  Lee\nA general.\nA. B. Lee; the general\n';
    const { code, stdout, stderr } = asked(['--content', folder], answers);
    expect([code, stdout]).toEqual([0, `${join(folder, 'people/ada-lee.mdx')}\n`]);
    expect(stderr).toContain('Unexpected kind "preson"');
    expect(stderr).toContain('Did you mean person?');
    expect(readFileSync(join(folder, 'people/ada-lee.mdx'), 'utf8')).toContain(
      'name: Ada Lee\nsummary: A general.\naliases:\n  - A. B. Lee\n  - the general\n',
    );
  });

  test('asks for an address that the name does not give, and for the record of a source', () => {
    const folder = folderOf({});
    expect(asked(['--content', folder], 'pl\nКиїв\nKyiv!\nkyiv\n\n\n').stdout).toBe(
      `${join(folder, 'places/kyiv.mdx')}\n`,
    );
    expect(asked(['--content', folder], 'source\nNews\nhttps://example.org/a\nThe Paper\n\n').code).toBe(0);
    expect(readFileSync(join(folder, 'sources/news.mdx'), 'utf8')).toContain(
      'publisher: The Paper\n# published',
    );
  });

  test.each([
    ['y\n', 0],
    ['n\n', 1],
    ['\n', 1],
    ['', 130],
  ])('asks whether a near name is another: %j', (answer, code) => {
    const folder = folderOf({ 'people/jens-stoltenberg.mdx': JENS });
    const result = asked(['--content', folder], `person\nJens Stoltenburg\n\n\n${answer}`);
    expect(result.code).toBe(code);
    expect(readdirSync(join(folder, 'people')).length).toBe(code === 0 ? 2 : 1);
  });

  test.each(['', 'person\n', 'person\nAda Lee\n'])(
    'writes nothing when the answers end after %j',
    (answers) => {
      const folder = join(folderOf({}), 'content');
      const { code, stdout, stderr } = asked(['--content', folder], answers);
      expect([code, stdout]).toEqual([130, '']);
      expect(stderr).toMatch(/Nothing written\.\n$/);
      expect(existsSync(folder)).toBe(false);
    },
  );
});

test('the content that comes with the tests is full of names that are taken', () => {
  const [path = ''] = readdirSync(join(HARBOUR, 'people'));
  const name = /^name: (.*)$/m.exec(readFileSync(join(HARBOUR, 'people', path), 'utf8'))?.[1] ?? '';
  expect(run('new', ['--content', HARBOUR, 'person', name]).code).toBe(1);
});
