/**
 * **Links** of a report to the pages and files that it is about; there are none while nobody says where they are.
 */
import type { PageReport } from './page-report.ts';

export const forges = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof forges)[number];

export interface Whereabouts {
  /** Where the site is published. */
  site?: string | undefined;
  /** Where the change can be seen as a site. */
  preview?: string | undefined;
  repository?: { href: string; kind: ForgeKind; before?: string; after?: string } | undefined;
  /** Folder of the content in the repository. */
  folder?: string | undefined;
}

export interface ReportLink {
  words: string;
  href: string;
}

/** Links to a page and its file before and after the change. */
export function linksOf(page: PageReport, where: Whereabouts): ReportLink[] {
  const old = page.deed === 'added' ? undefined : (page.from?.path ?? page.path);
  const now = page.deed === 'removed' || page.deed === 'merged' ? undefined : page.path;
  const { repository } = where;
  return [
    link('page before', where.site, old && addressOf(old)),
    link('page after', where.preview, now && addressOf(now)),
    repository?.before &&
      link('file before', repository.href, old && fileAt(repository.kind, repository.before, old, where)),
    repository?.after &&
      link('file after', repository.href, now && fileAt(repository.kind, repository.after, now, where)),
  ].filter((one) => one !== undefined && one !== '') as ReportLink[];
}

function link(words: string, root: string | undefined, rest: string | undefined): ReportLink | undefined {
  if (root === undefined || rest === undefined || !/^https?:\/\//.test(root)) return undefined;
  return { words, href: `${root.replace(/\/+$/, '')}/${rest}` };
}

/** `people/ada/`, of `people/ada.mdx`. */
function addressOf(path: string): string {
  return `${encoded(path.replace(/\.mdx$/, ''))}/`;
}

const VIEWS: Record<ForgeKind, string> = { github: 'blob', gitlab: '-/blob', forgejo: 'src/commit' };

function fileAt(
  kind: ForgeKind,
  revision: string,
  path: string,
  { folder = 'content' }: Whereabouts,
): string {
  return `${VIEWS[kind]}/${encoded(revision)}/${encoded(folder)}/${encoded(path)}`;
}

/** Safe in an address, in Markdown and in HTML. */
function encoded(path: string): string {
  return path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    )
    .join('/');
}
