import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMerges } from './merges.ts';
import { readContent } from './read.ts';
import { writeContent } from './write.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('records of merges are read in order, and are no content', () => {
  expect(readMerges(root)).toEqual([]);
  writeContent(root, [
    { path: 'merges/b.json', text: '{}' },
    { path: 'merges/a.json', text: '[]' },
  ]);
  expect(readMerges(root).map(({ path, text }) => `${path} ${text}`)).toEqual([
    'merges/a.json []',
    'merges/b.json {}',
  ]);
  expect(readContent(root)).toEqual({ pages: [], ledgers: [] });
});

test('what a killed run has left beside them, or beside identity.yml, goes', () => {
  mkdirSync(join(root, 'merges'));
  const left = ['merges/.a.json.dossier-tmp', '.identity.yml.dossier-tmp'].map((path) => join(root, path));
  for (const path of left) writeFileSync(path, 'half');
  expect(readMerges(root)).toEqual([]);
  writeContent(root, []);
  expect(left.filter((path) => existsSync(path))).toEqual([]);
});
