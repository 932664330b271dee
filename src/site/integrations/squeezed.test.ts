import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFolders, squeezed } from './squeezed.ts';

let top: string;
beforeEach(() => {
  top = join(mkdtempSync(join(tmpdir(), 'dossier-')), 'search');
});
afterEach(() => rmSync(join(top, '..'), { recursive: true }));

const read = (path: string) => gunzipSync(readFileSync(join(top, path))).toString();
const written = () => readdirSync(join(top, '..'), { recursive: true, encoding: 'utf8' }).sort();

describe('replaceFolders', () => {
  test('writes files that are squeezed, and takes away those of before', () => {
    replaceFolders(top, [
      { path: 'names/start', text: 'old' },
      { path: 'names/a-1', text: 'old' },
      { path: 'claims/start', text: 'kept' },
    ]);
    replaceFolders(top, [{ path: 'names/start', text: 'Łódź' }]);
    expect(read('names/start')).toBe('Łódź');
    expect(read('claims/start')).toBe('kept');
    expect(written()).toEqual([
      'search',
      'search/claims',
      'search/claims/start',
      'search/names',
      'search/names/start',
    ]);
  });
  test('leaves what lies beside its folders, such as the page of search', () => {
    mkdirSync(top);
    writeFileSync(join(top, 'index.html'), 'page');
    replaceFolders(top, [{ path: 'names/start', text: '' }]);
    expect(readFileSync(join(top, 'index.html'), 'utf8')).toBe('page');
  });
  test('leaves all as it was when one file cannot be written', () => {
    replaceFolders(top, [{ path: 'names/start', text: 'old' }]);
    const files = [
      { path: 'names/start', text: 'new' },
      { path: 'names/start/below', text: 'cannot be' },
    ];
    expect(() => replaceFolders(top, files)).toThrow();
    expect(read('names/start')).toBe('old');
    expect(written()).toEqual(['search', 'search/names', 'search/names/start']);
  });
});

test('squeezed text has neither time nor system in it, and says so', () => {
  const bytes = squeezed('a'.repeat(1000));
  expect([...bytes.slice(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255]);
  expect(gunzipSync(bytes).toString()).toBe('a'.repeat(1000));
});
