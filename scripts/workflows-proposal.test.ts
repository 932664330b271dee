/**
 * The step of the check that takes the code from the base and the content from a pull request, run here on pull
 * requests that want more.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Repository, repository } from '../src/store/fixtures/repository.ts';
import { filesOf, folderOf } from './command-run.ts';

/** What a step of a workflow runs, by the first words of its name. */
function commandOf(workflow: string, job: string, name: string): string {
  const text = readFileSync(join(import.meta.dirname, `../.github/workflows/${workflow}.yml`), 'utf8');
  const steps: { name?: string; run?: string }[] = parse(text).jobs[job].steps;
  return steps.find((step) => step.name?.startsWith(name))?.run ?? '';
}

const TAKE = commandOf('check', 'check', 'Take the code');
const SEE = commandOf('ci', 'test', 'See whether');

/** What lies on disk after the step, for a pull request that makes this change. */
function taken(change: (pull: Repository) => void): {
  files: Record<string, string>;
  top: string;
  environment: string;
} {
  const pull = repository();
  pull.write('package.json', '{"scripts":{"check":"ours"}}');
  pull.write('content/people/ada.mdx', 'Ada\n');
  pull.write('content/people/bo.mdx', 'Bo\n');
  pull.commit('2026-01-01');
  pull.git('checkout', '-q', '-b', 'theirs');
  change(pull);
  pull.commit('2026-01-02', 'A Stranger');
  pull.git('checkout', '-q', 'main');
  pull.git('merge', '-q', '--no-ff', '-m', 'As it would be', 'theirs');
  const environment = join(folderOf({ env: '' }), 'env');
  execFileSync('bash', ['-eo', 'pipefail', '-c', TAKE], {
    cwd: pull.top,
    env: { ...process.env, GITHUB_ENV: environment },
  });
  const files = Object.fromEntries(
    Object.entries(filesOf(pull.top)).filter(([path]) => !path.startsWith('.git/')),
  );
  return { files, top: pull.top, environment: readFileSync(environment, 'utf8') };
}

const onUnix = test.skipIf(process.platform === 'win32');

onUnix('content comes from the pull request, with what it adds and what it takes away', () => {
  const { files, environment } = taken(({ write, root }) => {
    write('content/people/ada.mdx', 'Ada Merin\n');
    write('content/places/port.mdx', 'Port\n');
    rmSync(join(root, 'people/bo.mdx'));
  });
  expect(files).toEqual({
    'content/people/ada.mdx': 'Ada Merin\n',
    'content/places/port.mdx': 'Port\n',
    'package.json': '{"scripts":{"check":"ours"}}',
  });
  expect(environment).toMatch(/^BASE=[0-9a-f]{40}\nPROPOSAL=[0-9a-f]{40}\n$/);
});

onUnix('nothing else of it is on disk when anything is run', () => {
  const { files } = taken(({ write }) => {
    write('package.json', '{"scripts":{"check":"theirs"}}');
    write('.npmrc', 'registry=https://evil.example');
    write('src/evil.ts', 'evil');
    write('.gitattributes', '* filter=evil');
    write('content/people/ada.mdx', 'Ada\n\nmore\n');
  });
  expect(Object.keys(files)).toEqual(['content/people/ada.mdx', 'content/people/bo.mdx', 'package.json']);
  expect(files['package.json']).toContain('ours');
});

onUnix('a link in it leads nowhere: it is a file that says where it wanted to lead', () => {
  const { files, top } = taken(({ root }) => symlinkSync('/etc/passwd', join(root, 'people/link.mdx')));
  expect(lstatSync(join(top, 'content/people/link.mdx')).isSymbolicLink()).toBe(false);
  expect(files['content/people/link.mdx']).toBe('/etc/passwd');
});

onUnix('a content folder that is itself a link is a file, and no folder elsewhere is touched', () => {
  const elsewhere = folderOf({ 'keep.txt': 'kept' });
  const { top } = taken(({ root }) => {
    rmSync(root, { recursive: true });
    symlinkSync(elsewhere, root);
  });
  expect(lstatSync(join(top, 'content')).isFile()).toBe(true);
  expect(filesOf(elsewhere)).toEqual({ 'keep.txt': 'kept' });
});

onUnix.each([
  ['content/people/ada.mdx', ''],
  ['content/places/port.mdx', ''],
  ['src/a.ts', 'code=true\n'],
  ['.github/workflows/ci.yml', 'code=true\n'],
  ['package.json', 'code=true\n'],
])('the code is tested when more than pages changed: %s', (path, said) => {
  const { top, write, commit } = repository();
  write('content/people/ada.mdx', 'Ada\n');
  commit('2026-01-01');
  write(path, 'new\n');
  commit('2026-01-02');
  const output = join(folderOf({ out: '' }), 'out');
  execFileSync('bash', ['-eo', 'pipefail', '-c', SEE], {
    cwd: top,
    env: { ...process.env, GITHUB_OUTPUT: output },
  });
  expect(readFileSync(output, 'utf8')).toBe(said);
});

onUnix('a commit before which there is none has its code tested', () => {
  const { top, write, commit } = repository();
  write('content/people/ada.mdx', 'Ada\n');
  commit('2026-01-01');
  const output = join(folderOf({ out: '' }), 'out');
  execFileSync('bash', ['-eo', 'pipefail', '-c', SEE], {
    cwd: top,
    env: { ...process.env, GITHUB_OUTPUT: output },
    stdio: 'ignore',
  });
  expect(readFileSync(output, 'utf8')).toBe('code=true\n');
});
