import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { readContent } from '../../src/store/read.ts';
import { makeKnowledge } from './knowledge.ts';

function made(pages: number) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  makeKnowledge({ folder, pages, corpora: join(folder, 'no corpora here') });
  return readContent(folder).pages;
}

test('a knowledge base is valid, as large as wanted, and the same at every run, without any corpora', () => {
  const pages = made(120);
  expect(pages.length).toBeGreaterThan(110);
  const { messages } = check({ files: pages });
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(made(120)).toEqual(pages);
}, 120_000);
