import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { readContent } from '../src/store/read.ts';
import { writeContent } from './bench-content.ts';

test('invented content is as much as was asked for, free of mistakes, and the same at every run', () => {
  const [one, other] = [mkdtempSync(join(tmpdir(), 'dossier-')), mkdtempSync(join(tmpdir(), 'dossier-'))];
  try {
    writeContent(one, 60);
    writeContent(other, 60);
    const { pages } = readContent(one);
    expect(pages).toHaveLength(60);
    expect(readContent(other).pages).toEqual(pages);
    expect(check({ files: pages }).messages).toEqual([]);
  } finally {
    rmSync(one, { recursive: true });
    rmSync(other, { recursive: true });
  }
});
