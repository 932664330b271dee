/**
 * A **redirect** leads from the address that a page had before to the one it has now, without script.
 */
import { hrefOf } from '../model/href.ts';
import { escapeHtml } from './html.ts';
import type { Entity, Library, Source } from './library.ts';

export interface Redirect {
  from: string;
  to: string;
}

/** Former addresses of all pages; an address that another page has taken since is not redirected. */
export function redirectsOf(library: Library, pages: readonly (Entity | Source)[]): Redirect[] {
  const taken = new Set(pages.map((page) => hrefOf(library.base, page)));
  return pages.flatMap((page) =>
    page.data.formerIds
      .map((id) => ({ from: hrefOf(library.base, { kind: page.kind, id }), to: hrefOf(library.base, page) }))
      .filter(({ from }) => !taken.has(from)),
  );
}

/** The page at a former address; search engines take the new one for the same. */
export function redirectHtml(
  { to }: Redirect,
  { language, origin = '' }: { language: string; origin?: string | undefined },
): string {
  const href = escapeHtml(to);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<title>This page has moved</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${escapeHtml(origin)}${href}">
</head>
<body>
<p>This page has moved to <a href="${href}">${href}</a>.</p>
</body>
</html>
`;
}
