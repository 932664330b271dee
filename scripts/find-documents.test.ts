import { chmodSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from './command-run.ts';
import { findDocuments } from './find-documents.ts';

const names = (paths: readonly string[]) => findDocuments(paths).documents.map(({ path }) => basename(path));

/** The one problem, without the folder. */
function problem(path: string): string | undefined {
  const { problems, documents } = findDocuments([path]);
  expect(documents).toEqual([]);
  expect(problems).toHaveLength(1);
  return problems[0]?.replace(`${path}: `, '');
}

describe('documents', () => {
  test('are found in folders below folders, in the order of their paths', () => {
    const folder = folderOf({ 'b.txt': 'B b.', 'a/c.md': 'C c.', '.hidden.txt': 'H h.', 'picture.png': 'x' });
    expect(names([folder])).toEqual(['c.md', 'b.txt']);
    expect(findDocuments([folder]).skipped.map((path) => basename(path))).toEqual(['picture.png']);
  });
  test('are found once, though named twice', () => {
    const folder = folderOf({ 'a.txt': 'A a.' });
    expect(names([folder, join(folder, 'a.txt')])).toEqual(['a.txt']);
  });
  test('are known by the SHA-256 of their bytes', () => {
    const folder = folderOf({ 'a.txt': 'abc' });
    expect(findDocuments([folder]).documents[0]?.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('a path that leads to no document', () => {
  test('is told when nothing is there', () => {
    expect(problem(join(folderOf({}), 'nowhere.txt'))).toMatch(/^Unexpected path, expected a file or folder/);
  });
  test('is told when the folder holds none', () => {
    const folder = folderOf({ 'picture.png': 'x' });
    mkdirSync(join(folder, 'empty'));
    expect(problem(join(folder, 'empty'))).toMatch(/^Unexpected empty folder/);
    expect(problem(folder)).toMatch(/^Unexpected folder of 1 files in other formats/);
  });
  test('is told when nobody may read it, even to an administrator', () => {
    const folder = folderOf({ 'closed.txt': 'A a.' });
    chmodSync(join(folder, 'closed.txt'), 0);
    expect(problem(join(folder, 'closed.txt'))).toMatch(/^Unexpected refusal, expected permission to read/);
  });
  test('does not keep the others from being read', () => {
    const folder = folderOf({ 'a.txt': 'A a.', 'b.txt': '' });
    const { documents, problems } = findDocuments([folder]);
    expect([documents.length, problems.length]).toEqual([1, 1]);
  });
});
