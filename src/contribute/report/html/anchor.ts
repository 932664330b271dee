/**
 * An **anchor** is where a link inside the report leads: made of ids, of nothing but letters, digits and hyphens.
 */
import type { ClaimChange } from '../claim-change.ts';
import type { PageReport } from '../page-report.ts';

export function pageAnchor({ path }: Pick<PageReport, 'path'>): string {
  return path.replace(/\.mdx$/, '').replace(/[^A-Za-z0-9]+/g, '-');
}

export function claimAnchor(page: Pick<PageReport, 'path'>, { id }: ClaimChange): string {
  return `${pageAnchor(page)}-${id}`;
}

/** Of a section that is ours: "New mistakes". */
export function sectionAnchor(title: string): string {
  return `look-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}
