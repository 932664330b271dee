/**
 * What is written for **crawlers**: the sitemap and `robots.txt`. Both need whole addresses, so there is neither
 * while no origin is set.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFolder } from '../../model/kind.ts';
import { pathOf } from '../../model/page.ts';
import { sitemapFiles } from '../../publish/sitemap.ts';
import type { Settings } from '../settings.ts';

/** Pages that nobody should find by searching the web. */
const UNLISTED = /^(?:(?:404|search|start)(?:\.html|\/)?$|fix\/)/;

export interface Crawled {
  /** Addresses of pages below the base: `people/ada-merin/`. */
  paths: readonly string[];
  /** The day a file below `content/` changed last, when that is known. */
  modified: (contentPath: string) => string | undefined;
}

/** @returns How many addresses the sitemap names. */
export function writeForCrawlers(
  out: string,
  { origin, base }: Pick<Settings, 'origin' | 'base'>,
  { paths, modified }: Crawled,
): number {
  if (!origin) return 0;
  const folder = new URL(base, origin).href;
  const addresses = paths
    .filter((path) => !UNLISTED.test(path))
    .map((path) => ({ href: folder + path, modified: modified(contentPathOf(path) ?? '') }));
  for (const { name, text } of sitemapFiles(addresses, folder)) writeFileSync(join(out, name), text);
  writeFileSync(join(out, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${folder}sitemap.xml\n`);
  return addresses.length;
}

/** `people/ada-merin/` → `people/ada-merin.mdx`; other pages have no file below `content/`. */
function contentPathOf(path: string): string | undefined {
  const [folder = '', id, ...rest] = path.replace(/\/$/, '').split('/');
  const kind = kindOfFolder(folder);
  return kind && id && rest.length === 0 ? pathOf(kind, id) : undefined;
}
