import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderOf, HARBOUR, run } from './command-run.ts';

const BASE = '/base/';
/** Builds share a machine with everything else that is tried, in milliseconds. */
const PATIENCE = 360_000;
let site: string;

beforeAll(() => {
  site = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'site');
  const env = { DOSSIER_CONTENT: HARBOUR, DOSSIER_OUT: site, DOSSIER_BASE: BASE };
  const { code, stderr } = run('build', [], env);
  expect(code, stderr).toBe(0);
}, PATIENCE);
afterAll(() => rmSync(join(site, '..'), { recursive: true, force: true }));

const ask = (...words: string[]) => run('search', ['--site', site, ...words]);
const json = (...words: string[]) => JSON.parse(ask('--json', ...words).stdout);

describe('npm run search', () => {
  test('leads to the page that is named, however it is spelt', () => {
    const { code, stdout, stderr } = ask('adda', 'merin');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Ada Merin  Person');
    expect(stdout).toContain('/base/people/ada-merin/');
    expect(stdout).not.toContain('\u001B');
  });
  test('finds the very statement and the very passage', () => {
    const { best, claims, passages } = json('"quiet boats"');
    expect(claims[0].href).toMatch(/^\/base\/people\/ada-merin\/#s\d$/);
    expect(passages[0].href).toMatch(/^\/base\/sources\/2031-05-04-[\w-]+\/#p-\w+$/);
    expect(best.length).toBeGreaterThan(0);
  });
  test('finds claims by field', () => {
    const { claims } = json('by:merin');
    expect(claims).toMatchObject([{ title: 'Ada Merin', href: '/base/people/ada-merin/#s2' }]);
  });
  test('tells of a statement who says so, in which words, and where they are written', () => {
    const [first] = json('by:merin').claims;
    expect(first.by).toBe('Ada Merin');
    expect(first.source).toMatch(/, 2031-/);
    expect(first.quotation).toContain('said Ada Merin, director of the Northern Harbour Board');
  });
  test('leaves out what a hyphen is put before, also as a word of its own', () => {
    const [all, without] = [json('boats'), json('boats', '-merin')];
    expect(without.total).toBeLessThan(all.total);
    expect(without.query).toBe('boats -merin');
  });
  test('keeps to a kind', () => {
    const { best } = json('--kind', 'source', 'boats');
    expect(new Set(best.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['source']));
  });
  test('shows no more of a sort than it is asked for', () => {
    expect(json('--limit', '1', 'harbour').best).toHaveLength(1);
  });
  test('has no words of lists, links and figures', () => {
    expect(ask('coverage').stdout).not.toContain('#coverage');
    for (const words of ['"not cited yet"', '"find a connection"', '"passage cited"']) {
      expect(json(words).best, words).toEqual([]);
    }
  });
  test('says that there is nothing, which is no failure', () => {
    const { code, stdout } = ask('qqqqzzzz');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Nothing found\.\n$/);
  });
  test('says what it was asked when that holds no words', () => {
    const { code, stdout } = ask('...', '?!');
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'Nothing found: there are no letters or digits in “... ?!”.\n',
    });
  });
  test('has an answer on a site without content', { timeout: PATIENCE }, () => {
    const folder = folderOf({});
    const env = { DOSSIER_CONTENT: join(folder, 'content'), DOSSIER_OUT: join(folder, 'site') };
    expect(run('build', [], env).code).toBe(0);
    const { code, stdout, stderr } = run('search', ['--site', env.DOSSIER_OUT, 'boats']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Nothing found.');
  });
  test('says how an index is made where there is none', () => {
    const { code, stdout, stderr } = run('search', ['--site', folderOf({}), 'boats']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run build');
  });
  test.each(['search/names/start', 'pagefind/pagefind-entry.json'])('tells that %s is damaged', (path) => {
    const copy = folderOf({});
    cpSync(site, copy, { recursive: true });
    writeFileSync(join(copy, path), 'nothing of the kind');
    const { code, stdout, stderr } = run('search', ['--site', copy, 'ada']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/the search index cannot be read, build it anew: \S/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
  test('never says that words are nowhere when the files that have them cannot be read', () => {
    const copy = folderOf({});
    cpSync(site, copy, { recursive: true });
    const index = join(copy, 'pagefind/index');
    for (const name of readdirSync(index)) {
      writeFileSync(join(index, name), readFileSync(join(index, name)).subarray(0, 200));
    }
    const { code, stdout, stderr } = run('search', ['--site', copy, 'quiet boats']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('is damaged');
  });
  test.each([[[]], [['--limit', '0', 'x']], [['--kind', 'boat', 'x']]])('ends with 64 on %j', (words) => {
    const { code, stderr } = ask(...words);
    expect(code).toBe(64);
    expect(stderr).toContain('npm run search -- --help tells all options.');
  });
});
