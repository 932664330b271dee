import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from './write-whole.ts';

describe('writeWhole', () => {
  test('replaces a file and leaves nothing beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whole-'));
    const file = join(folder, 'model.br');
    writeFileSync(file, 'old');
    writeWhole(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['model.br']);
  });
  test('names the file that could not be written, and leaves no draft', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whole-'));
    expect(() => writeWhole(join(folder, 'no', 'model.br'), 'new')).toThrow(/model\.br/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
