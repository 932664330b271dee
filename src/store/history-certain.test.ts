import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, page, type Repository, repository } from './fixtures/repository.ts';
import { readHistory } from './history.ts';

const ADA = 'content/people/ada.mdx';
const head = ({ top }: Repository) =>
  execFileSync('git', ['rev-parse', 'HEAD'], { cwd: top, encoding: 'utf8' }).trim();

function clone({ top }: Repository, ...options: string[]): string {
  const copy = folder();
  execFileSync('git', ['clone', '-q', ...options, `file://${top}`, copy], { stdio: 'ignore' });
  return join(copy, 'content');
}

/** Commit with seconds as git stores them, which may be any number. */
function commitAt(own: Repository, seconds: string): void {
  own.git('add', '-A');
  own.git('commit', '-q', '-m', 'A change');
  const run = (question: string[], input?: string) =>
    execFileSync('git', question, { cwd: own.top, input, encoding: 'utf8' }).trim();
  const text = run(['cat-file', 'commit', 'HEAD']).replace(/^(committer .*>) \d+/m, `$1 ${seconds}`);
  const made = run(['hash-object', '--literally', '-t', 'commit', '-w', '--stdin'], `${text}\n`);
  own.git('update-ref', 'HEAD', made);
}

describe('the history of a page is certain', () => {
  test('on a full clone and on one without texts, and the same in both', () => {
    const own = repository();
    own.write(ADA, page('Ada'));
    own.commit('2026-01-05');
    own.git('checkout', '-q', '-b', 'side');
    own.write(ADA, page('Ada', 1));
    own.commit('2026-02-07', 'Grace Hopper');
    own.git('checkout', '-q', 'main');
    own.write('content/people/bob.mdx', page('Bob'));
    own.commit('2026-02-08');
    own.git('merge', '-q', '--no-edit', 'side');
    own.git('config', 'uploadpack.allowFilter', 'true');
    const told = { created: '2026-01-05', updated: '2026-02-07', authors: ['Ada Lovelace', 'Grace Hopper'] };
    const [whole, blobless] = [clone(own), clone(own, '--filter=blob:none')].map(readHistory);
    expect(whole?.of('people/ada.mdx')).toMatchObject(told);
    expect(blobless?.of('people/ada.mdx')).toEqual(whole?.of('people/ada.mdx'));
    expect(whole?.changes(9).every(({ difference }) => difference)).toBe(true);
    const changes = blobless?.changes(9) ?? [];
    expect(changes.map(({ day }) => day).sort()).toEqual(['2026-01-05', '2026-02-07', '2026-02-08']);
    expect(changes.some(({ difference }) => !difference)).toBe(true);
    expect(readHistory(clone(own, '--depth', '1'))).toBeUndefined();
  });

  test('not where a clock was never set, runs ahead, or says what is no time', () => {
    const ahead = `${Math.round(Date.now() / 1000) + 3 * 86_400}`;
    for (const seconds of ['0', ahead, '99999999999999999']) {
      const own = repository();
      own.write('content/people/bob.mdx', page('Bob'));
      own.write(ADA, page('Ada'));
      own.commit('2026-01-05');
      own.write(ADA, page('Ada', 1));
      commitAt(own, seconds);
      const history = readHistory(own.root);
      expect([seconds, history?.of('people/ada.mdx')]).toEqual([seconds, undefined]);
      expect(history?.of('people/bob.mdx')).toMatchObject({ updated: '2026-01-05' });
      expect(
        history
          ?.changes(9)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(['ada', 'bob']);
    }
  });

  test('without commits that .git-blame-ignore-revs lists, unless they brought the page', () => {
    const own = repository();
    own.write(ADA, page('Ada'));
    own.commit('2026-01-05');
    const brought = head(own);
    own.write(ADA, page('Ada', 1));
    own.commit('2026-01-06', 'Grace Hopper');
    own.write(ADA, `${page('Ada', 1)}\n`);
    own.commit('2026-03-01', 'Tidy Hand');
    own.write('.git-blame-ignore-revs', `# Line ends\n${head(own)} # all pages\n\nnonsense\n${brought}\n`);
    const history = readHistory(own.root);
    expect(history?.of('people/ada.mdx')).toMatchObject({
      created: '2026-01-05',
      updated: '2026-01-06',
      authors: ['Ada Lovelace', 'Grace Hopper'],
      revisions: 2,
    });
    expect(history?.changes(9).map(({ day }) => day)).toEqual(['2026-01-06']);
  });

  test('and names robots of a forge as one program, after the people', () => {
    const own = repository();
    own.write(ADA, page('Ada'));
    own.commit('2026-01-05', 'github-actions[bot]');
    own.write(ADA, page('Ada', 1));
    own.commit('2026-01-06');
    own.write(ADA, page('Ada', 2));
    own.commit('2026-01-07', 'renovate[bot]');
    expect(readHistory(own.root)?.of('people/ada.mdx')?.authors).toEqual(['Ada Lovelace', 'a program']);
  });

  test('from one `git log`, however many pages there are', () => {
    const own = repository();
    for (let at = 0; at < 30; at++) {
      own.write(`content/people/p${at}.mdx`, page(`P${at}`));
      if (at % 10 === 0) own.commit('2026-01-05');
    }
    own.commit('2026-01-06');
    const tools = folder();
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    writeFileSync(join(tools, 'git'), `#!/bin/sh\necho "$@" >> ${tools}/asked\nexec ${real} "$@"\n`);
    chmodSync(join(tools, 'git'), 0o755);
    const path = process.env.PATH;
    process.env.PATH = `${tools}:${path}`;
    try {
      const history = readHistory(own.root);
      for (let at = 0; at < 30; at++) expect(history?.of(`people/p${at}.mdx`)).toBeDefined();
    } finally {
      process.env.PATH = path;
    }
    const asked = readFileSync(join(tools, 'asked'), 'utf8').trim().split('\n');
    expect(asked.filter((line) => / log /.test(line))).toHaveLength(1);
    expect(asked.length).toBeLessThan(7);
  });
});
