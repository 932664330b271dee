import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../src/contribute/correction/fixtures/harbour.ts';
import { claimId } from '../src/model/claim.ts';
import { readPage } from '../src/model/page.ts';
import { correctionForm } from '../src/publish/forge/forms.ts';
import { repository } from '../src/store/fixtures/repository.ts';
import { filesOf, folderOf, HARBOUR, run } from './command-run.ts';

const ADA = 'people/ada-merin.mdx';
const statement = idOf(0);

function idOf(number: number): string {
  const { page } = readPage({ path: ADA, text: readFileSync(join(HARBOUR, ADA), 'utf8') });
  const claim = page && page.kind !== 'source' ? page.data.claims[number] : undefined;
  return claim ? claimId('ada-merin', claim) : '';
}

/** A repository with the small content in it, and git in it. */
function harbour(): { root: string; git: (...words: string[]) => string } {
  const { root, top, commit } = repository();
  cpSync(HARBOUR, root, { recursive: true });
  commit('2026-01-01');
  return { root, git: (...words) => execFileSync('git', words, { cwd: top, encoding: 'utf8' }).trimEnd() };
}

function issue(root: string, answers: Record<string, string>, more: string[] = [], number = 12) {
  const body = bodyOf(correctionForm, { page: 'ada-merin', statement, ...answers });
  const file = join(folderOf({ 'body.md': body }), 'body.md');
  return run('issue-to-pr', ['--content', root, '--body', file, '--number', `${number}`, ...more]);
}

describe('npm run issue-to-pr', () => {
  test('commits what the form asks on a branch of its own, and touches nothing else', () => {
    const { root, git } = harbour();
    const before = filesOf(root);
    const { code, stdout } = issue(root, { kind: 'wording', better: 'Led the board: first.' }, [
      '--author',
      '583231+octocat',
    ]);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('on the branch `dossier/issue-12`'),
    });
    expect(git('diff', '--unified=0', 'main', 'dossier/issue-12').split('\n').slice(4)).toEqual([
      expect.stringMatching(/^@@/),
      '+    text: "Led the board: first."',
    ]);
    expect(git('log', '-1', '--format=%an|%ae|%cn|%s|%b', 'dossier/issue-12')).toBe(
      'octocat|583231+octocat@users.noreply.github.com|github-actions[bot]|Correct a statement of people/ada-merin|As issue #12 asks.',
    );
    expect(filesOf(root)).toEqual(before);
    expect(git('status', '--porcelain')).toBe('');
    expect(git('branch', '--show-current')).toBe('main');
  });

  test('changes the same branch when the issue was edited, and nothing when it was not', () => {
    const { root, git } = harbour();
    const heads = ['One.', 'Two.', 'Two.'].map((better) => {
      issue(root, { kind: 'wording', better });
      return git('rev-parse', 'dossier/issue-12');
    });
    expect(new Set(heads).size).toBe(2);
    expect(heads[1]).toBe(heads[2]);
    expect(git('rev-list', '--count', 'main..dossier/issue-12')).toBe('1');
  });

  test('never throws away what a person added to the branch', () => {
    const { root, git } = harbour();
    issue(root, { kind: 'wording', better: 'One.' });
    git('checkout', '-q', 'dossier/issue-12');
    git('commit', '-q', '--allow-empty', '-m', 'By hand');
    git('checkout', '-q', 'main');
    const head = git('rev-parse', 'dossier/issue-12');
    const { code, stdout } = issue(root, { kind: 'wording', better: 'Two.' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/holds changes of a person/);
    expect(git('rev-parse', 'dossier/issue-12')).toBe(head);
  });

  test('says why not, with nothing done', () => {
    const { root, git } = harbour();
    const refs = git('for-each-ref');
    const { code, stdout } = issue(root, { kind: 'wording', better: '$(touch x) @you ![a](http://b)' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/No pull request was made/);
    expect(stdout.replace(/`[^`]*`/g, '')).not.toMatch(/@|!\[|\$\(/);
    expect(git('for-each-ref')).toBe(refs);
  });

  test('reads the event of a workflow, and writes the outcome for the next step', () => {
    const { root } = harbour();
    const folder = folderOf({});
    const user = { id: 7, login: 'x; rm -rf /\n<a@b>' };
    const body = bodyOf(correctionForm, { page: ADA, statement, kind: 'unsaid' });
    writeFileSync(
      join(folder, 'event.json'),
      JSON.stringify({ issue: { number: 5, body, user, labels: [{ name: 'correction' }] } }),
    );
    const out = join(folder, 'out.json');
    expect(
      run('issue-to-pr', ['--content', root, '--event', join(folder, 'event.json'), '--out', out]).code,
    ).toBe(0);
    const outcome = JSON.parse(readFileSync(out, 'utf8'));
    expect(outcome).toMatchObject({
      number: 5,
      branch: 'dossier/issue-5',
      proposal: { title: 'Take away a statement of people/ada-merin' },
    });
    expect(outcome.proposal.body).toMatch(/^Closes #5\n/);
    expect(JSON.stringify(outcome)).not.toMatch(/rm -rf/);
    expect(realpathSync(folder)).toBeTruthy();
  });

  test('answers the issue when the program itself fails, and tells those who look after it why', () => {
    const { root } = harbour();
    const broken = `const { flatMap } = Array.prototype;
      Array.prototype.flatMap = function (...words) {
        if (new Error().stack.includes('contribute')) throw new Error('broken by the test');
        return flatMap.apply(this, words);
      };`;
    const folder = folderOf({ 'broken.mjs': broken, 'body.md': bodyOf(correctionForm, { page: ADA }) });
    const [body, out] = [join(folder, 'body.md'), join(folder, 'out.json')];
    const words = ['--content', root, '--body', body, '--number', '12', '--out', out];
    const { code, stderr } = run('issue-to-pr', words, {
      NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'broken.mjs'))}`,
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/broken by the test[\s\S]*at /);
    const outcome = JSON.parse(readFileSync(out, 'utf8'));
    expect(outcome).toEqual({ number: 12, reply: expect.stringMatching(/its own mistake, not yours/) });
  });

  test('tells wrong usage and a folder without a commit', () => {
    const { root } = repository();
    expect(run('issue-to-pr', ['--content', root]).code).toBe(64);
    expect(run('issue-to-pr', ['--body', 'nowhere', '--number', '1']).code).toBe(64);
    expect(issue(folderOf({ 'a.txt': '' }), { kind: 'other' }).code).toBe(2);
    expect(issue(root, { kind: 'other' }, [], 0).code).toBe(64);
    expect(issue(harbour().root, { kind: 'other' }, ['--out', '/nowhere/o.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^\/nowhere\/o\.json: Unexpected path/),
    });
  });
});
