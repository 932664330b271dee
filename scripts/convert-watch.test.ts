import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesOf, folderOf, run } from './command-run.ts';
import { ownEnvironment } from './own-environment.ts';

const TOP = join(import.meta.dirname, '..');
const reportOf = (name: string) => `Ferry guards to be doubled

Defence Minister ${name} said on Monday that more than 1,200 troops would guard the ferries.
`;

class Watcher {
  out = '';
  readonly #child: ChildProcess;

  constructor(words: readonly string[]) {
    this.#child = spawn(process.execPath, ['scripts/convert.ts', '--watch', ...words], {
      cwd: TOP,
      env: { ...ownEnvironment(), NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.out += text;
      });
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** Wait until it has said something that fits, so often. */
  async says(words: RegExp, times = 1): Promise<void> {
    const all = new RegExp(words, 'gm');
    for (const end = Date.now() + 90_000; Date.now() < end; await pause(50))
      if ((this.out.match(all)?.length ?? 0) >= times) return;
    throw new Error(`It never said ${words}:\n${this.out}`);
  }

  async ended(signal: 'SIGINT' | 'SIGTERM' = 'SIGINT'): Promise<number | null> {
    this.#child.kill(signal);
    const [code] = await once(this.#child, 'exit');
    return code;
  }
}

const lineOf = (name: string) => new RegExp(`^\\d\\d:\\d\\d:\\d\\d .*${name}: .*`);

describe('a folder that is watched', () => {
  test('is converted as it is, and then whatever comes, until Ctrl-C', async () => {
    const folder = folderOf({ 'a.txt': reportOf('Tomas Vrellin') });
    const [content, elsewhere] = [
      join(folder, 'content'),
      folderOf({ 'c.txt': reportOf('Petra Lindqvist') }),
    ];
    const watcher = new Watcher(['--content', content, folder]);
    await watcher.says(lineOf('a.txt'));
    expect(existsSync(join(content, 'people/tomas-vrellin.mdx'))).toBe(true);

    mkdirSync(join(folder, 'new/below'), { recursive: true });
    writeFileSync(join(folder, 'new/below/b.txt'), reportOf('Jonas Harrow'));
    await watcher.says(lineOf('b.txt'));
    renameSync(join(elsewhere, 'c.txt'), join(folder, 'c.txt'));
    await watcher.says(lineOf('c.txt'));
    appendFileSync(join(folder, 'a.txt'), '\nForeign Minister Edda Moor said on Tuesday that she agreed.\n');
    await watcher.says(lineOf('a.txt'), 2);
    expect(Object.keys(filesOf(join(content, 'people'))).sort()).toEqual(
      expect.arrayContaining([
        'edda-moor.mdx',
        'jonas-harrow.mdx',
        'petra-lindqvist.mdx',
        'tomas-vrellin.mdx',
      ]),
    );

    const before = filesOf(content);
    rmSync(join(folder, 'c.txt'));
    await watcher.says(/c\.txt: deleted; the pages keep what it gave\.$/);
    expect(filesOf(content)).toEqual(before);
    expect(watcher.out.match(/^\d\d:\d\d:\d\d /gm)).toHaveLength(4);
    expect(await watcher.ended()).toBe(0);
    expect(existsSync(join(content, '.dossier.lock'))).toBe(false);
    expect(run('check', ['--content', content]).code).toBe(0);
  });

  test('is read when nobody writes to it, without the files that editors leave, whatever goes wrong', async () => {
    const folder = folderOf({});
    const content = folderOf({});
    const watcher = new Watcher(['--content', content, folder]);
    await watcher.says(/^Watching /);
    writeFileSync(join(folder, '~$a.docx'), 'x');
    writeFileSync(join(folder, '.a.txt.swp'), 'x');
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.4');
    await watcher.says(/broken\.pdf: Unexpected /);
    const growing = join(folder, 'a.txt');
    for (const part of reportOf('Tomas Vrellin').match(/[\s\S]{1,20}/g) ?? []) {
      appendFileSync(growing, part);
      await pause(150);
    }
    await watcher.says(lineOf('a.txt'));
    expect(watcher.out.match(/^\d\d:\d\d:\d\d .*a\.txt/gm)).toHaveLength(1);
    expect(watcher.out).not.toMatch(/swp|docx|^\s+at /m);
    expect(await watcher.ended('SIGTERM')).toBe(0);
  });
});

describe('a conversion that cannot be done', () => {
  test('is told once, and made up for when the reason is gone', async () => {
    const folder = folderOf({ 'a.txt': reportOf('Tomas Vrellin') });
    const content = folderOf({ '.dossier.lock': `${process.pid}\n` });
    const watcher = new Watcher(['--content', content, folder]);
    await watcher.says(/Unexpected second run/);
    await pause(6_000);
    expect(watcher.out.match(/Unexpected second run/g)).toHaveLength(1);
    rmSync(join(content, '.dossier.lock'));
    await watcher.says(lineOf('a.txt'));
    expect(await watcher.ended()).toBe(0);
  });
});

describe('watching', () => {
  test.each([
    ['a file', 'a.txt', /a\.txt: Unexpected file, expected a folder to watch/],
    ['nothing', 'nowhere', /nowhere: Unexpected path/],
    ['the pages', 'content/sources', /sources: Unexpected folder of pages/],
  ])('%s ends in one line', (_, path, reason) => {
    const folder = folderOf({ 'a.txt': 'A a.', 'content/sources/a.mdx': '' });
    const words = ['--watch', '--content', join(folder, 'content'), join(folder, path)];
    const { code, stderr } = run('convert', words);
    expect({ code, lines: stderr.trim().split('\n') }).toEqual({
      code: 2,
      lines: [expect.stringMatching(reason)],
    });
  });
});
