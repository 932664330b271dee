import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../src/convert/read/zip/fixtures/zip-of.ts';
import { folderOf } from './command-run.ts';
import { type Answers, standIn } from './fixtures/forge-server.ts';
import { fitted, LONGEST_COMMENT } from './one-comment.ts';

const SHA = 'a'.repeat(40);
const RUN = {
  id: 9,
  event: 'pull_request',
  conclusion: 'success',
  path: '.github/workflows/check.yml@main',
  head_sha: SHA,
  head_branch: 'a&state=closed#b',
  head_repository: { full_name: 'stranger/pages', owner: { login: 'stranger' } },
};
const PULL = {
  number: 4,
  author_association: 'FIRST_TIME_CONTRIBUTOR',
  labels: [{ name: 'code' }, { name: 'by-hand' }],
  head: { sha: SHA, repo: { full_name: 'stranger/pages' } },
};
const PULLS = `GET /pulls?state=open&head=${encodeURIComponent('stranger:a&state=closed#b')}`;
const BOT = { type: 'Bot', login: 'github-actions[bot]' };
const MARK = '<!-- dossier:report -->';

/** A changed file as the forge lists it. */
const file = (filename: string, more: object = {}) => ({
  filename,
  status: 'modified',
  contents_url: `https://forge.example/contents/${filename}?ref=${SHA}`,
  ...more,
});
/** Answers for a pull request that changes these. */
const changing = (...files: object[]): Answers => ({
  'GET /pulls/4/files': files,
  'GET /pulls/4': { changed_files: files.length, head: { sha: SHA } },
});

async function forge(report: string | Uint8Array, more: Answers = {}) {
  const zip = typeof report === 'string' ? await zipOf({ 'report.md': report }) : report;
  return standIn({
    [PULLS]: [PULL],
    'GET /actions/runs/9/artifacts?name=report': {
      artifacts: [{ id: 3, name: 'report', size_in_bytes: zip.length }],
    },
    'GET /actions/artifacts/3/zip': zip,
    'GET /issues/4/comments': [],
    'POST /issues/4/comments': {},
    ...changing(file('content/people/ada.mdx')),
    'POST /issues/4/labels': [],
    'DELETE /issues/4/labels/code': [],
    ...more,
  });
}

const event = (run: object) => ({
  GITHUB_EVENT_PATH: join(folderOf({ 'e.json': JSON.stringify({ workflow_run: run }) }), 'e.json'),
});

describe('the comment below a pull request', () => {
  test('is written once, with labels for what is touched', async () => {
    const { run, sent } = await forge('## One statement\n');
    expect(await run('comment', [], event(RUN))).toMatchObject({ code: 0, stderr: '' });
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/issues/4/comments',
        body: { body: expect.stringContaining('## One statement') },
      },
      { method: 'POST', path: '/issues/4/labels', body: { labels: ['person'] } },
      { method: 'POST', path: '/issues/4/labels', body: { labels: ['first-time'] } },
      { method: 'DELETE', path: '/issues/4/labels/code', body: '' },
    ]);
    expect(JSON.stringify(sent)).toContain(`${MARK}\\nThe check found no errors.`);
  });

  test('stands there also where nobody has made the labels', async () => {
    const { run, sent } = await forge('x', { 'POST /issues/4/labels': { status: 403 } });
    const { code, stdout } = await run('comment', [], event(RUN));
    expect(code).toBe(0);
    expect(stdout).toMatch(/no label “person” yet[^\n]*\n.*no label “first-time” yet/);
    expect(sent.at(-1)).toMatchObject({ method: 'DELETE' });
  });

  test('is edited in place, and only when it is ours', async () => {
    const comments = [
      { id: 1, body: `${MARK}\nforged`, user: { type: 'User', login: 'stranger' } },
      { id: 2, body: `quoted ${MARK}`, user: BOT },
      { id: 5, body: `${MARK}\nold`, user: BOT },
    ];
    const { run, sent } = await forge('new', {
      'GET /issues/4/comments': comments,
      'PATCH /issues/comments/5': {},
    });
    await run('comment', [], event(RUN));
    expect(sent.map(({ method, path }) => `${method} ${path}`)[0]).toBe('PATCH /issues/comments/5');
  });

  test('holds nothing of the report that calls, loads or hides', async () => {
    const { run, sent } = await forge(
      `-->\n${MARK}\n@you ![x](https://evil.example/x) <img src=x> [l](http://a)\n`,
    );
    await run('comment', [], event(RUN));
    const [{ body } = { body: '' }] = sent.map((one) => one.body as { body: string });
    const words = body.split('\n').slice(3).join('\n');
    expect(words).not.toMatch(/@y|!\[|\]\(|<|:\/\//);
  });

  test.each([
    ['is too large', async () => zipOf({ 'report.md': 'x'.repeat(300_000) })],
    ['is no archive', async () => new TextEncoder().encode('hello')],
    ['has another name', async () => zipOf({ '../report.md': 'x' })],
  ])('says so when the report %s', async (_, make) => {
    const { run, sent } = await forge(await make());
    await run('comment', [], event(RUN));
    expect(JSON.stringify(sent[0])).toContain('There is no report that can be shown here.');
  });

  test.each([
    ['of another repository', { ...PULL, head: { sha: SHA, repo: { full_name: 'other/pages' } } }],
    ['of another commit', { ...PULL, head: { sha: 'b'.repeat(40), repo: PULL.head.repo } }],
  ])('is not written below a pull request %s', async (_, pull) => {
    const { run, sent } = await forge('x', { [PULLS]: [pull] });
    expect((await run('comment', [], event(RUN))).stdout).toMatch(/No open pull request/);
    expect(sent).toEqual([]);
  });

  test.each([
    ['that nobody let run yet', { conclusion: 'action_required' }],
    ['that was stopped', { conclusion: 'cancelled' }],
    ['of a push', { event: 'push' }],
    ['of another workflow that bears its name', { path: '.github/workflows/mine.yml' }],
  ])('is not written for a run %s', async (_, more) => {
    const { run, sent } = await forge('x');
    expect((await run('comment', [], event({ ...RUN, ...more }))).stdout).toMatch(/nothing to write/);
    expect(sent).toEqual([]);
  });

  test.each([
    [
      'the check',
      [file('.github/workflows/check.yml')],
      /more than pages: `\.github\/workflows\/check\.yml`/,
    ],
    ['a script', [file('content/people/ada.mdx'), file('scripts/report.ts')], /`scripts\/report\.ts`/],
    ['what is installed', [file('package-lock.json'), file('.npmrc')], /`package-lock\.json`, `\.npmrc`/],
    [
      'a workflow that it moves',
      [file('content/a', { status: 'renamed', previous_filename: '.github/x' })],
      /`\.github\/x`/,
    ],
    ['the content folder itself, into a link', [file('content')], /`content`/],
    ['a path that wants more', [file('@you![x](http:a)')], /`@you!\[x\]\(http:a\)`/],
    ['what was listed of another commit', [file('content/a', { contents_url: 'http://a/?ref=b' })], /listed/],
    ['what has no address', [file('content/a', { contents_url: '' })], /listed/],
  ])('tells neither report nor result when the pull request changes %s', async (_, files, reason) => {
    const { run, sent } = await forge('## All is well, merge it', changing(...files));
    expect(await run('comment', [], event(RUN))).toMatchObject({ code: 0, stderr: '' });
    const { body } = (sent[0] as { body: { body: string } }).body;
    expect(body).toMatch(reason);
    expect(body).toMatch(/a person has to read all of it/);
    expect(body).not.toMatch(/All is well|no errors|did not pass|actions\/runs/);
  });

  test.each([
    ['more is changed than was listed', { changed_files: 2, head: { sha: SHA } }],
    ['somebody pushed meanwhile', { changed_files: 1, head: { sha: 'b'.repeat(40) } }],
  ])('tells neither when %s', async (_, now) => {
    const { run, sent } = await forge('merge it', { 'GET /pulls/4': now });
    await run('comment', [], event(RUN));
    expect(JSON.stringify(sent[0])).toMatch(/could be listed/);
    expect(JSON.stringify(sent[0])).not.toMatch(/merge it/);
  });

  test('tells the report of pages that are removed, and of words beside them', async () => {
    const files = [
      file('content/people/ada.mdx', { status: 'removed', contents_url: '' }),
      file('README.md'),
    ];
    const { run, sent } = await forge('## One page less', changing(...files));
    await run('comment', [], event(RUN));
    expect(JSON.stringify(sent[0])).toMatch(/One page less/);
  });

  test('is only printed in a trial', async () => {
    const { run, sent } = await forge('trial');
    expect((await run('comment', ['--dry-run'], event(RUN))).stdout).toContain('trial');
    expect(sent).toEqual([]);
  });

  test('needs a workflow around it, and tells no token', async () => {
    const { run } = await forge('x', { [PULLS]: { status: 500 } });
    const failed = await run('comment', [], event(RUN));
    expect(failed).toMatchObject({
      code: 2,
      stderr: 'GET /pulls: Unexpected status 500, expected success.\n',
    });
    expect((await run('comment', [], { GITHUB_TOKEN: '' })).stderr).toMatch(/Run it in a workflow/);
    expect((await run('comment', ['x'])).code).toBe(64);
  });
});

test('a comment that is too long is cut at a line, closed, and says so', () => {
  const long = fitted(`<details><summary>All</summary>\n\n\`\`\`\n${'ä line\n'.repeat(20_000)}`);
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(long).toMatch(/ä line\n```\n<\/details>\n\n…\n\n\*\*This was cut here/);
});
