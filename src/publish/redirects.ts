/**
 * A **redirect** leads from the address that a page had before to the one it has now, without script. A script
 * of two lines adds what a refresh forgets: the passage or statement that was asked for.
 */
import { type Base, hrefOf } from '../model/href.ts';
import { escapeHtml } from './html.ts';
import type { Entity, Library, Source } from './library.ts';

export interface Redirect {
  from: string;
  to: string;
}

/** Pages made from pages: `/said/ada/` gathers what the page `ada` has said. */
export interface Gathered {
  /** First part of their addresses. */
  folder: string;
  has: (id: string) => boolean;
}

/** Former addresses of all pages; an address that another page has taken since is not redirected. */
export function redirectsOf(
  library: Library,
  pages: readonly (Entity | Source)[],
  gathered: readonly Gathered[] = [],
): Redirect[] {
  const taken = new Set(pages.map((page) => hrefOf(library.base, page)));
  return pages.flatMap((page) =>
    page.data.formerIds.flatMap((id) => {
      const from = hrefOf(library.base, { kind: page.kind, id });
      if (taken.has(from)) return [];
      const also = page.kind === 'source' ? [] : gathered.filter(({ has }) => has(page.id) && !has(id));
      return [
        { from, to: hrefOf(library.base, page) },
        ...also.map(({ folder }) => ({
          from: `${library.base}${folder}/${id}/`,
          to: `${library.base}${folder}/${page.id}/`,
        })),
      ];
    }),
  );
}

/** The page at a former address; search engines take the new one for the same. */
export function redirectHtml(
  { to }: Redirect,
  { language, base, origin = '' }: { language: string; base: Base; origin?: string | undefined },
): string {
  const href = escapeHtml(to);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${escapeHtml(base)}favicon.svg" type="image/svg+xml">
<script src="${escapeHtml(base)}moved.js" data-to="${href}"></script>
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${escapeHtml(origin)}${href}">
</head>
<body>
<p>This page has moved to <a href="${href}">${href}</a>.</p>
</body>
</html>
`;
}
