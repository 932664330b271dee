import { describe, expect, test } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const FOLDER = 'https://dossier.example/';
const at = (path: string) => ({ href: FOLDER + path });

describe('sitemapFiles', () => {
  test('names every address in order, and the day it changed when that is known', () => {
    const [file, ...more] = sitemapFiles([at('b/'), { ...at('a/'), modified: '2031-05-04' }], FOLDER);
    expect(more).toEqual([]);
    expect(file?.name).toBe('sitemap.xml');
    expect(file?.text.match(/<url>.*<\/url>/g)).toEqual([
      '<url><loc>https://dossier.example/a/</loc><lastmod>2031-05-04</lastmod></url>',
      '<url><loc>https://dossier.example/b/</loc></url>',
    ]);
  });
  test('is split when it is too long for one file, behind an index', () => {
    const files = sitemapFiles([at('a/'), at('b/'), at('c/')], FOLDER, 2);
    expect(files.map(({ name }) => name)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(files[0]?.text).toContain('<sitemap><loc>https://dossier.example/sitemap-2.xml</loc></sitemap>');
    expect(files[2]?.text).toContain('<url><loc>https://dossier.example/c/</loc></url>');
  });
  test('escapes what means something in XML', () => {
    expect(sitemapFiles([at('?a&b')], FOLDER)[0]?.text).toContain('?a&amp;b');
  });
});
