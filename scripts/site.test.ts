import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOf, HARBOUR, harbourWith, run } from './command-run.ts';

const TOP = join(import.meta.dirname, '..');
/** Builds share a machine with everything else that is tried, in milliseconds. */
const PATIENCE = 360_000;
const ARRIVAL = `A visitor in Port Alder

Transport Minister Orla Tveld said on Friday that the Tern-2 ferries would stay.
`;

test('documents in the inbox are on the site that is served, whatever else lies there', {
  timeout: PATIENCE,
}, async () => {
  const content = folderOf({ 'inbox/visitor.txt': ARRIVAL, 'inbox/empty.txt': '', 'inbox/.gitkeep': '' });
  cpSync(HARBOUR, content, { recursive: true });
  const { child, url, printed } = await started(content);
  const page = await fetch(new URL('people/orla-tveld/', url));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Orla Tveld');
  expect(
    printed()
      .split('\n')
      .filter((line) => line.includes('empty.txt')),
  ).toHaveLength(1);
  child.kill('SIGINT');
  expect((await once(child, 'exit'))[0]).toBe(0);
});

test('a folder without content is served as an empty site', { timeout: PATIENCE }, async () => {
  const { child, url } = await started(folderOf({}));
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/<h1/);
  child.kill('SIGINT');
  expect((await once(child, 'exit'))[0]).toBe(0);
});

test('a quotation with one word changed fails the build, which says where, and no site is written', {
  timeout: PATIENCE,
}, () => {
  const content = harbourWith('people/ada-merin.mdx', 'The quiet boats are', 'The quiet ships are');
  const out = join(folderOf({}), 'site');
  const { code, stdout, stderr } = run('build', [], { DOSSIER_CONTENT: content, DOSSIER_OUT: out });
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(
    /people\/ada-merin\.mdx:22:\d+.*passage 2.*boats.* are the ones people wait for/,
  );
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(existsSync(join(out, 'index.html'))).toBe(false);
});

interface Started {
  child: ChildProcess;
  url: string;
  printed(): string;
}

/** Run `npm start` until it prints its address. */
function started(content: string): Promise<Started> {
  const child = spawn(process.execPath, ['scripts/start.ts', '--port', '0'], {
    cwd: TOP,
    env: { ...process.env, DOSSIER_CONTENT: content, DOSSIER_OUT: join(content, 'site'), DOSSIER_BASE: '/' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  return new Promise((done, fail) => {
    const read = (data: Buffer) => {
      text += data;
      const url = /http:\/\/\S+(?=\s)/.exec(text)?.[0];
      if (url) done({ child, url, printed: () => text });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => fail(new Error(`npm start ended with ${code}:\n${text}`)));
  });
}
