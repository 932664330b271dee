/**
 * A **sitemap** tells search engines which addresses there are, and when each has changed last, as far as that
 * is known (https://www.sitemaps.org/protocol.html).
 */
import { escapeHtml } from './html.ts';

export interface SiteAddress {
  /** Whole: `https://dossier.example/people/ada-merin/`. */
  href: string;
  /** `2026-11-22`. */
  modified?: string | undefined;
}

/** More addresses than this may not stand in one file. */
const MOST = 50_000;

/**
 * The files of a sitemap: one, or, when there are too many addresses for one, several and their index. The first
 * is always `sitemap.xml`.
 *
 * @param folder
 *   Whole address of the folder they stand in, with a slash at the end.
 */
export function sitemapFiles(
  addresses: readonly SiteAddress[],
  folder: string,
  most: number = MOST,
): { name: string; text: string }[] {
  const sorted = [...addresses].sort((a, b) => (a.href < b.href ? -1 : 1));
  if (sorted.length <= most) return [{ name: 'sitemap.xml', text: document('urlset', 'url', sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / most) }, (_, index) => ({
    name: `sitemap-${index + 1}.xml`,
    text: document('urlset', 'url', sorted.slice(index * most, (index + 1) * most)),
  }));
  const index = parts.map(({ name }) => ({ href: folder + name }));
  return [{ name: 'sitemap.xml', text: document('sitemapindex', 'sitemap', index) }, ...parts];
}

function document(root: string, item: string, addresses: readonly SiteAddress[]): string {
  const items = addresses.map(({ href, modified }) => {
    const day = modified ? `<lastmod>${escapeHtml(modified)}</lastmod>` : '';
    return `<${item}><loc>${escapeHtml(href)}</loc>${day}</${item}>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${items.join('')}</${root}>
`;
}
