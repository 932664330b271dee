import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settings } from '../settings.ts';
import { writeRedirects } from './redirect-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => `${settings.base}${path}`;

describe('writeRedirects', () => {
  test('writes a page at the former address', () => {
    expect(writeRedirects(folder, [{ from: at('people/a/'), to: at('people/b/') }])).toBe(1);
    expect(readFileSync(join(folder, 'people/a/index.html'), 'utf8')).toContain(`href="${at('people/b/')}"`);
  });
  test('never writes over a page', () => {
    mkdirSync(join(folder, 'people/a'), { recursive: true });
    writeFileSync(join(folder, 'people/a/index.html'), 'a page');
    expect(writeRedirects(folder, [{ from: at('people/a/'), to: at('people/b/') }])).toBe(0);
    expect(existsSync(join(folder, 'people/b'))).toBe(false);
    expect(readFileSync(join(folder, 'people/a/index.html'), 'utf8')).toBe('a page');
  });
});
