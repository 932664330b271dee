import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { folderOf, HARBOUR } from './command-run.ts';
import { type DevServer, listen, startDev } from './fixtures/dev-server.ts';

/** The server shares a machine with everything else that is tried, in milliseconds. */
const PATIENCE = 150_000;
const SOON = { timeout: 60_000 };
const ADA = 'people/ada-merin.mdx';
const LEANDER = '---\nname: Leander Quill\nstatus: draft\n---\n\nAda Merin knows him.\n';

let content: string;
let write: (path: string, text: string) => void;
let read: (path: string) => string;
let change: (path: string, from: string, to: string) => void;
beforeEach(() => {
  content = folderOf({});
  cpSync(HARBOUR, content, { recursive: true });
  write = (path, text) => writeFileSync(join(content, path), text);
  read = (path) => readFileSync(join(content, path), 'utf8');
  change = (path, from, to) => write(path, read(path).replace(from, to));
});

const statusOf = async ({ url }: DevServer, path: string) => (await fetch(new URL(path, url))).status;
const textOf = async ({ url }: DevServer, path: string) => (await fetch(new URL(path, url))).text();
/** As it is read: without tags, and with what was escaped. */
const wordsIn = (html: string) =>
  html
    .replace(/<br>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

describe('npm run dev', () => {
  test('tells all mistakes in the place of a page until they are mended', { timeout: PATIENCE }, async () => {
    const server = await startDev(content, 4880);
    const heard = await listen(server);
    expect(await statusOf(server, 'people/ada-merin/')).toBe(200);
    const before = read(ADA);
    const place = read('places/port-alder.mdx');
    change(ADA, 'weakAliases:', 'weakAlias:');
    change(
      'places/port-alder.mdx',
      'name:',
      '"<img src=x onerror=alert(1)>": [x](javascript:alert(2))\nnmae:',
    );
    await expect.poll(() => statusOf(server, 'people/ada-merin/'), SOON).toBe(500);
    await expect.poll(() => textOf(server, 'places/port-alder/'), SOON).toContain('port-alder.mdx:3:1');
    const html = await textOf(server, 'people/ada-merin/');
    const words = wordsIn(html);
    expect(words).toContain(
      `${content}/${ADA}:4:1 schema Unexpected field weakAlias, expected one of name, `,
    );
    expect(words).toContain('Did you mean weakAliases?');
    expect(words).toMatch(/port-alder\.mdx:3:1 schema Unexpected field nmae/);
    expect(words).toContain('<img src=x onerror=alert(1)>');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('href="javascript');
    expect(server.printed()).toMatch(new RegExp(`^${content}/${ADA}:4:1: error schema Unexpected`, 'm'));

    const overlay = await listen(server);
    await expect.poll(() => overlay.find(({ type }) => type === 'error')?.err?.message, SOON).toBeDefined();
    const message = overlay.find(({ type }) => type === 'error')?.err?.message ?? '';
    expect(html).toContain(message);
    expect(await statusOf(server, '/@vite/client')).toBe(200);

    heard.length = 0;
    write(ADA, before);
    write('places/port-alder.mdx', place);
    await expect.poll(() => statusOf(server, 'people/ada-merin/'), SOON).toBe(200);
    await expect.poll(() => heard.map(({ type }) => type), SOON).toContain('full-reload');
  });

  test('survives YAML that cannot be read, and a wrong identity.yml', { timeout: PATIENCE }, async () => {
    const before = read(ADA);
    change(ADA, 'claims:', 'claims: ]');
    const server = await startDev(content, 4881);
    await expect.poll(() => textOf(server, 'people/ada-merin/'), SOON).toContain(`${ADA}:8:`);
    await expect.poll(() => server.printed(), SOON).toMatch(/ada-merin\.mdx:8:\d+: error frontmatter/);
    write(ADA, before);
    await expect.poll(() => statusOf(server, 'people/ada-merin/'), SOON).toBe(200);
    write('identity.yml', 'sameAss: []\n');
    await expect.poll(() => textOf(server, 'about/'), SOON).toContain('identity.yml:1:1');
    rmSync(join(content, 'identity.yml'));
    await expect.poll(() => statusOf(server, 'about/'), SOON).toBe(200);
  });

  test('links a new name everywhere, and follows pages that come, move and go', {
    timeout: PATIENCE,
  }, async () => {
    const server = await startDev(content, 4882);
    expect(await statusOf(server, 'people/leander-quill/')).toBe(404);
    expect((await fetch(new URL('people/a-merin/', server.url))).url).toBe(`${server.url}people/ada-merin/`);
    write('people/leander-quill.mdx', LEANDER);
    await expect.poll(() => statusOf(server, 'people/leander-quill/'), SOON).toBe(200);
    expect(await textOf(server, 'people/leander-quill/')).toContain('href="/below/people/ada-merin/"');
    expect(await textOf(server, 'people/')).toContain('Leander Quill');
    change('people/ada-merin.mdx', 'She answers', 'Quill-of-the-quay answers');
    change('people/leander-quill.mdx', 'status:', 'aliases: [Quill-of-the-quay]\nstatus:');
    const ada = () => textOf(server, 'people/ada-merin/');
    await expect.poll(ada, SOON).toContain('href="/below/people/leander-quill/"');
    renameSync(join(content, 'people/leander-quill.mdx'), join(content, 'people/leander.mdx'));
    change('people/leander.mdx', 'status:', 'formerIds: [leander-quill]\nstatus:');
    await expect.poll(() => statusOf(server, 'people/leander/'), SOON).toBe(200);
    await expect.poll(ada, SOON).toContain('href="/below/people/leander/"');
    rmSync(join(content, 'people/leander.mdx'));
    await expect.poll(() => statusOf(server, 'people/leander/'), SOON).toBe(404);
    expect(await ada()).not.toContain('leander');
  });

  test('tells warnings in the terminal only', { timeout: PATIENCE }, async () => {
    write('places/alder.mdx', '---\nname: Port Alder\nstatus: draft\n---\n');
    const server = await startDev(content, 4883);
    await expect.poll(() => server.printed(), SOON).toMatch(/places\/\S+:\d+:\d+: warning name-is-unique/);
    expect(await statusOf(server, 'places/alder/')).toBe(200);
  });
});
