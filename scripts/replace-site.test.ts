import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './command-run.ts';
import { draftOf, dropDraft, replaceSite } from './replace-site.ts';

const write = (folder: string, words: string) => writeFileSync(join(folder, 'index.html'), words);
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test('the new site is there with nothing of the old one, and nothing lies beside it', () => {
  const top = folderOf({ 'site/index.html': 'old', 'site/gone/index.html': 'old' });
  const site = join(top, 'site');
  const draft = draftOf(site);
  write(draft, 'new');
  expect(read(site)).toBe('old');
  replaceSite(site, draft);
  expect(read(site)).toBe('new');
  expect([readdirSync(top), readdirSync(site)]).toEqual([['site'], ['index.html']]);
});

test('the first site needs none before it, nor its folder', () => {
  const site = join(folderOf({}), 'deep/site');
  const draft = draftOf(site);
  write(draft, 'new');
  replaceSite(site, draft);
  expect(read(site)).toBe('new');
});

test('a draft that was left behind is no part of the next', () => {
  const site = join(folderOf({ 'site/index.html': 'old', 'site.draft/half.html': 'half' }), 'site');
  expect(readdirSync(draftOf(site))).toEqual([]);
});

test('the old site stands when the new one is not there', () => {
  const site = join(folderOf({ 'site/index.html': 'old' }), 'site');
  expect(() => replaceSite(site, `${site}.draft`)).toThrow();
  expect(read(site)).toBe('old');
});

test('of a build that failed nothing is left but the old site', () => {
  const top = folderOf({ 'site/index.html': 'old' });
  const site = join(top, 'site');
  dropDraft(site, draftOf(site));
  dropDraft(site, site);
  expect([readdirSync(top), read(site)]).toEqual([['site'], 'old']);
});

test('a link to the site stays a link', () => {
  const top = folderOf({ 'real/index.html': 'old' });
  const site = join(top, 'site');
  symlinkSync(join(top, 'real'), site);
  const draft = draftOf(site);
  write(draft, 'new');
  replaceSite(site, draft);
  expect([read(site), read(join(top, 'real')), readdirSync(top)]).toEqual(['new', 'new', ['real', 'site']]);
});

test('where nothing can be made beside it, the site is built in its place', () => {
  const top = folderOf({ 'site/index.html': 'old', file: '' });
  const site = join(top, 'file', 'site');
  expect(draftOf(site)).toBe(site);
  expect(() => replaceSite(site, site)).not.toThrow();
  expect(existsSync(`${site}.draft`)).toBe(false);
});
