/**
 * Every link, picture, script and style of a built site leads somewhere, anchors included.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite, SiteName } from './setup.ts';

interface Link {
  from: string;
  href: string;
}

const ORIGIN = 'https://site.invalid';

describe.each<SiteName>(['harbour', 'harbourBelow', 'bundled', 'github'])('on %s', (name) => {
  test('every internal link and its anchor resolves', () => {
    const site = inject('sites')[name];
    expect(linksOf(site).length).toBeGreaterThan(30);
    expect(linksOf(site).filter((link) => !resolves(site, link))).toEqual([]);
  });

  test('no page carries the same id twice', () => {
    const site = inject('sites')[name];
    const repeated = pagesOf(site).filter((page) => {
      const ids = idsOf(readFileSync(join(site.folder, page), 'utf8'));
      return new Set(ids).size < ids.length;
    });
    expect(repeated).toEqual([]);
  });
});

test('an address without a page is told from one with', () => {
  const site = inject('sites').harbour;
  const link = (href: string) => resolves(site, { from: 'index.html', href });
  expect(link('people/ada-merin/')).toBe(true);
  expect(link('people/nobody/')).toBe(false);
  expect(link('people/ada-merin/#no-such-claim')).toBe(false);
  expect(resolves(inject('sites').harbourBelow, { from: 'index.html', href: '/people/ada-merin/' })).toBe(
    false,
  );
});

function pagesOf(site: BuiltSite): string[] {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  return files.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html'));
}

function linksOf(site: BuiltSite): Link[] {
  return pagesOf(site).flatMap((from) => {
    const html = readFileSync(join(site.folder, from), 'utf8');
    return [...html.matchAll(/<[a-z][^>]*?\s(?:href|src|action)="([^"]*)"/g)].map((match) => ({
      from,
      href: (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    }));
  });
}

function idsOf(html: string): string[] {
  return [...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** Links to other sites are not followed; everything else must be a file below the base, with its anchor. */
function resolves(site: BuiltSite, { from, href }: Link): boolean {
  const url = new URL(href, `${ORIGIN}${site.base}${from}`);
  if (url.origin !== ORIGIN) return true;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(site.base)) return false;
  const inside = path.slice(site.base.length);
  const file = join(site.folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  if (!existsSync(file)) return false;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return !anchor || !file.endsWith('.html') || anchorsIn(file).has(anchor);
}

const anchors = new Map<string, Set<string>>();

/** Ids in a file, read once: thousands of links lead to the same page. */
function anchorsIn(file: string): Set<string> {
  const known = anchors.get(file) ?? new Set(idsOf(readFileSync(file, 'utf8')));
  anchors.set(file, known);
  return known;
}
