import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { filesOf, folderOf } from './command-run.ts';
import { gives, refuses, sendsTo, webServer } from './fixtures/web-server.ts';
import { ownEnvironment } from './own-environment.ts';

const TOP = join(import.meta.dirname, '..');
const saidBy = (name: string) =>
  `Ferry guards to be doubled\n\nDefence Minister ${name} said on Monday that 1,200 troops would guard the ferries.\n`;
const page = (name: string) =>
  `<!doctype html><title>Ferries of ${name}</title><article><p>${saidBy(name)}</p></article>`;

/** Run the command while a server of this process can answer it. */
async function convert(words: readonly string[], input = '') {
  const child = spawn(process.execPath, ['scripts/convert.ts', ...words], {
    cwd: TOP,
    env: { ...ownEnvironment(), NO_COLOR: '1' },
  });
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect(stderr).not.toMatch(/^\s+at /m);
  return { stdout, stderr, code: await code };
}

const people = (content: string) =>
  Object.keys(filesOf(content)).filter((path) => path.startsWith('people/'));

describe('a document from the network', () => {
  test('is refused without --fetch, and nothing is asked', async () => {
    const { url, asked } = await webServer({ '/': gives(page('Tomas Vrellin'), 'text/html') });
    const content = folderOf({});
    const { code, stderr } = await convert(['--content', content, url]);
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(stderr).toContain(`${url}: Unexpected address, expected a path. Add --fetch`);
    expect(filesOf(content)).toEqual({});
  });
  test('is a source with its address and the day, and another visit changes nothing, though other bytes come', async () => {
    let visits = 0;
    const { url } = await webServer({
      '/old': sendsTo('/ferries', 301),
      '/ferries': (response, request) =>
        gives(`${page('Tomas Vrellin')}<!-- ${++visits} -->`, 'text/html; charset=utf-8')(response, request),
    });
    const content = folderOf({});
    expect((await convert(['--content', content, '--fetch', `${url}/old`])).code).toBe(0);
    const source = Object.entries(filesOf(content)).find(([path]) => /^sources\/.*\.mdx$/.test(path))?.[1];
    expect(source).toContain(`\nurl: ${url}/ferries\naccessed: 20`);
    expect(people(content)).toEqual(['people/tomas-vrellin.mdx']);
    const once = filesOf(content);
    expect((await convert(['--content', content, '--fetch', `${url}/old`])).code).toBe(0);
    expect(visits).toBe(2);
    expect(filesOf(content)).toEqual(once);
  });
  test('that cannot be had is one line, and with --keep-going the others are converted', async () => {
    const { url } = await webServer({ '/a': refuses(404), '/b': gives(page('Jonas Harrow'), 'text/html') });
    const content = folderOf({});
    const words = ['--content', content, '--fetch', '--keep-going', `${url}/a`, `${url}/b`];
    const { code, stderr } = await convert(words);
    expect(code).toBe(2);
    expect(stderr).toContain(`${url}/a: Unexpected status 404, expected 200.`);
    expect(people(content)).toEqual(['people/jonas-harrow.mdx']);
  });
});

describe('documents that a list names', () => {
  test('are converted, and its mistakes are told by their lines', async () => {
    const folder = folderOf({ 'a.txt': saidBy('Tomas Vrellin'), 'b 1.txt': saidBy('Petra Lindqvist') });
    const content = folderOf({});
    const list = `${folder}/a.txt\n# none\n${folder}/b 1.txt\nnowhere.txt\n`;
    const { code, stderr } = await convert(['--content', content, '--keep-going', '--list', '-'], list);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^-:4: nowhere\.txt: Unexpected path/m);
    expect(people(content)).toEqual(['people/petra-lindqvist.mdx', 'people/tomas-vrellin.mdx']);
  });
});

describe('a document on standard input', () => {
  test('is converted in the format it is in', async () => {
    const content = folderOf({});
    expect((await convert(['--content', content, '-'], page('Tomas Vrellin'))).code).toBe(0);
    expect(people(content)).toEqual(['people/tomas-vrellin.mdx']);
    expect(Object.values(filesOf(content)).join('')).not.toContain('<article>');
  });
});
