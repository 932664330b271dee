import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../src/store/fixtures/repository.ts';
import { folderOf } from './command-run.ts';
import { type Answers, standIn } from './fixtures/forge-server.ts';
import { commitOn, gitIn } from './issue-to-pr-commit.ts';
import type { Outcome } from './issue-to-pr-outcome.ts';

const BRANCH = 'dossier/issue-12';
const HEAD = `GET /pulls?state=all&head=${encodeURIComponent(`harbour:${BRANCH}`)}`;
const OURS = { ref: BRANCH, repo: { full_name: 'harbour/pages' } };

/** A clone of a bare repository on this machine, with the commit of a correction in it. */
function clone() {
  const { top, write, commit } = repository();
  write('content/people/ada.mdx', 'old\n');
  commit('2026-01-01');
  const remote = join(folderOf({}), 'bare.git');
  execFileSync('git', ['clone', '-q', '--bare', top, remote]);
  const git = gitIn(top);
  const base = git(['rev-parse', 'HEAD']);
  const wanted = { path: 'content/people/ada.mdx', branch: BRANCH, message: 'Correct\n' };
  const make = (text: string) => commitOn(git, { ...wanted, text }) ?? '';
  return { top, remote, git, base, make, remoteHead: () => gitIn(remote)(['rev-parse', BRANCH]) };
}

function outcomeFile({ base }: { base: string }, commit: string): string {
  const proposal = { title: 'Correct a statement', message: 'Correct', body: 'Closes #12' };
  const outcome: Outcome = {
    number: 12,
    reply: 'why',
    did: ['It reads `x`.'],
    branch: BRANCH,
    commit,
    base,
    proposal,
  };
  return join(folderOf({ 'o.json': JSON.stringify(outcome) }), 'o.json');
}

const forge = (more: Answers = {}) =>
  standIn({
    [HEAD]: [],
    'GET ': { default_branch: 'main' },
    'GET /issues/12': { labels: [], user: { id: 7 } },
    'GET /pulls?state=open': [],
    'POST /pulls': { number: 40 },
    'GET /issues/12/comments': [],
    'POST /issues/12/comments': {},
    ...more,
  });

test('the branch is pushed, the pull request opened, and the issue told', async () => {
  const place = clone();
  const { run, sent } = await forge();
  const commit = place.make('new\n');
  const env = { CWD: place.top, DOSSIER_REMOTE: place.remote };
  expect(await run('issue-to-pr-open', [outcomeFile(place, commit)], env)).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(place.remoteHead()).toBe(commit);
  expect(sent.map(({ path, body }) => [path, body])).toEqual([
    ['/pulls', { title: 'Correct a statement', body: 'Closes #12', head: BRANCH, base: 'main' }],
    ['/issues/12/comments', { body: expect.stringContaining('This is now #40.') }],
  ]);
});

test('an edited issue changes the branch and the pull request that are there', async () => {
  const place = clone();
  const env = { CWD: place.top, DOSSIER_REMOTE: place.remote };
  await (await forge()).run('issue-to-pr-open', [outcomeFile(place, place.make('one\n'))], env);
  const second = place.make('two\n');
  const { run, sent } = await forge({
    [HEAD]: [{ number: 40, state: 'open', head: OURS }],
    'PATCH /pulls/40': {},
  });
  expect((await run('issue-to-pr-open', [outcomeFile(place, second)], env)).code).toBe(0);
  expect(place.remoteHead()).toBe(second);
  expect(sent[0]).toMatchObject({ method: 'PATCH', path: '/pulls/40' });
});

test('a commit of a person on that branch stays, and the issue is told', async () => {
  const place = clone();
  place.git(['push', '-q', place.remote, 'HEAD:refs/heads/other']);
  execFileSync('git', ['checkout', '-q', '-b', 'by-hand'], { cwd: place.top });
  execFileSync('git', ['commit', '-q', '--allow-empty', '-m', 'By hand'], { cwd: place.top });
  place.git(['push', '-q', place.remote, `HEAD:refs/heads/${BRANCH}`]);
  const there = place.remoteHead();
  const { run, sent } = await forge();
  const env = { CWD: place.top, DOSSIER_REMOTE: place.remote };
  await run('issue-to-pr-open', [outcomeFile(place, place.make('new\n'))], env);
  expect(place.remoteHead()).toBe(there);
  expect(JSON.stringify(sent)).toMatch(/holds changes of a person/);
});

test.each([
  [
    'its pull request was closed',
    { [HEAD]: [{ number: 4, state: 'closed', head: OURS }] },
    /was closed by a person/,
  ],
  [
    'the person has three open already',
    { 'GET /pulls?state=open': Array(3).fill({ body: 'x <!-- dossier:by 7 -->', head: OURS }) },
    /3 open corrections of yours/,
  ],
  [
    'fifty are open',
    { 'GET /pulls?state=open': Array(50).fill({ body: null, head: OURS }) },
    /50 corrections wait/,
  ],
])('nothing is pushed when %s', async (_, answers: Answers, reason) => {
  const place = clone();
  const { run, sent } = await forge(answers);
  const env = { CWD: place.top, DOSSIER_REMOTE: place.remote };
  await run('issue-to-pr-open', [outcomeFile(place, place.make('new\n'))], env);
  expect(() => place.remoteHead()).toThrow();
  expect(JSON.stringify(sent)).toMatch(reason);
});

test('a maintainer lets it through with a label', async () => {
  const place = clone();
  const { run } = await forge({
    'GET /issues/12': { labels: [{ name: 'apply' }], user: { id: 7 } },
    'GET /pulls?state=open': Array(50).fill({ body: null, head: OURS }),
  });
  const commit = place.make('new\n');
  await run('issue-to-pr-open', [outcomeFile(place, commit)], {
    CWD: place.top,
    DOSSIER_REMOTE: place.remote,
  });
  expect(place.remoteHead()).toBe(commit);
});

test('where workflows may not open pull requests, the issue gets the link to do it', async () => {
  const place = clone();
  const { run, sent } = await forge({ 'POST /pulls': { status: 403 } });
  await run('issue-to-pr-open', [outcomeFile(place, place.make('new\n'))], {
    CWD: place.top,
    DOSSIER_REMOTE: place.remote,
  });
  expect(JSON.stringify(sent.at(-1))).toContain(
    'https://forge.example/harbour/pages/compare/dossier/issue-12?expand=1',
  );
});

test('a refusal is only told', async () => {
  const file = join(folderOf({ 'o.json': JSON.stringify({ number: 12, reply: 'why not' }) }), 'o.json');
  const { run, sent } = await forge();
  expect((await run('issue-to-pr-open', [file])).code).toBe(0);
  expect(sent.map(({ body }) => body)).toEqual([{ body: '<!-- dossier:issue -->\nwhy not' }]);
  expect(readFileSync(file, 'utf8')).toContain('why not');
});
