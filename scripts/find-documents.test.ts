import { chmodSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnOf, pdfOf } from '../src/convert/read/pdf/fixtures/pdf-of.ts';
import { folderOf } from './command-run.ts';
import { findDocuments } from './find-documents.ts';

const names = async (paths: readonly string[]) =>
  (await findDocuments(paths)).documents.map(({ path }) => basename(path));

/** The one problem, without the folder. */
async function problem(path: string): Promise<string | undefined> {
  const { problems, documents } = await findDocuments([path]);
  expect(documents).toEqual([]);
  expect(problems).toHaveLength(1);
  return problems[0]?.replace(`${path}: `, '');
}

describe('documents', () => {
  test('are found in folders below folders, in the order of their paths', async () => {
    const folder = folderOf({ 'b.txt': 'B b.', 'a/c.md': 'C c.', '.hidden.txt': 'H h.', 'picture.png': 'x' });
    expect(await names([folder])).toEqual(['c.md', 'b.txt']);
    expect((await findDocuments([folder])).skipped.map((path) => basename(path))).toEqual(['picture.png']);
  });
  test('are found once, though named twice', async () => {
    const folder = folderOf({ 'a.txt': 'A a.' });
    expect(await names([folder, join(folder, 'a.txt')])).toEqual(['a.txt']);
  });
  test('are known by the SHA-256 of their bytes', async () => {
    const folder = folderOf({ 'a.txt': 'abc' });
    expect((await findDocuments([folder])).documents[0]?.sha256).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

describe('documents of every format', () => {
  test('are found side by side, in the order of their paths', async () => {
    const pdf = Buffer.from(pdfOf({ pages: [columnOf(50, 100, ['Ships left the harbour on Thursday.'])] }));
    const folder = folderOf({
      'c.txt': 'C c.',
      'a.pdf': pdf,
      'b.html': '<html><body><p>Boats left, too.</p></body></html>',
    });
    expect(await names([folder])).toEqual(['a.pdf', 'b.html', 'c.txt']);
  });
  test('are told in one line each when they are broken', async () => {
    const folder = folderOf({ 'a.pdf': '%PDF-1.4', 'b.docx': 'PK\x03\x04' });
    const { documents, problems } = await findDocuments([folder]);
    expect(documents).toEqual([]);
    expect(problems.map((line) => line.replace(folder, '').slice(1, 19))).toEqual([
      'a.pdf: Unexpected ',
      'b.docx: Unexpected',
    ]);
  });
});

describe('a path that leads to no document', () => {
  test('is told when nothing is there', async () => {
    expect(await problem(join(folderOf({}), 'nowhere.txt'))).toMatch(
      /^Unexpected path, expected a file or folder/,
    );
  });
  test('is told when the folder holds none', async () => {
    const folder = folderOf({ 'picture.png': 'x' });
    mkdirSync(join(folder, 'empty'));
    expect(await problem(join(folder, 'empty'))).toMatch(/^Unexpected empty folder/);
    expect(await problem(folder)).toMatch(/^Unexpected folder of 1 files in other formats/);
  });
  test('is told when nobody may read it, even to an administrator', async () => {
    const folder = folderOf({ 'closed.txt': 'A a.' });
    chmodSync(join(folder, 'closed.txt'), 0);
    expect(await problem(join(folder, 'closed.txt'))).toMatch(
      /^Unexpected refusal, expected permission to read/,
    );
  });
  test('does not keep the others from being read', async () => {
    const folder = folderOf({ 'a.txt': 'A a.', 'b.txt': '' });
    const { documents, problems } = await findDocuments([folder]);
    expect([documents.length, problems.length]).toEqual([1, 1]);
  });
});
