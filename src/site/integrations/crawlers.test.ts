import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeForCrawlers } from './crawlers.ts';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const paths = [
  '',
  'people/',
  'people/ada-merin/',
  'search/',
  '404.html',
  '404/',
  'fix/people/ada-merin/',
  'start/',
];
const modified = (path: string) => (path === 'people/ada-merin.mdx' ? '2031-05-04' : undefined);

describe('writeForCrawlers', () => {
  test('lists what can be read below the base path, and leaves search and the missing page out', () => {
    const place = { origin: 'https://dossier.example', base: '/dossier/' };
    expect(writeForCrawlers(out, place, { paths, modified })).toBe(3);
    const text = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    expect(text).toContain('<loc>https://dossier.example/dossier/</loc>');
    expect(text).toContain('/dossier/people/ada-merin/</loc><lastmod>2031-05-04</lastmod>');
    expect(text).not.toMatch(/search|404|fix|start/);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain(
      'Sitemap: https://dossier.example/dossier/sitemap.xml',
    );
  });
  test('writes nothing while no origin is set', () => {
    expect(writeForCrawlers(out, { origin: undefined, base: '/' }, { paths, modified })).toBe(0);
    expect(readdirSync(out)).toEqual([]);
  });
});
