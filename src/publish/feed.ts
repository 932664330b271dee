/**
 * The **feed** tells recent changes to programs that people read news with, as Atom (RFC 4287).
 */
import type { ChangesView } from './changes-view.ts';
import { escapeHtml } from './html.ts';

export interface FeedOptions {
  title: string;
  /** Origin of the published site: addresses in a feed are whole. */
  origin: string;
  /** Address of the page of recent changes, and of the feed, below the origin. */
  page: string;
  feed: string;
}

/** @returns The feed as XML. */
export function atomFeed(view: ChangesView, { title, origin, page, feed }: FeedOptions): string {
  const whole = (path: string) => escapeHtml(new URL(path, origin).href);
  const at = (day: string | undefined) => `${day ?? '1970-01-01'}T00:00:00Z`;
  const rows = view.days.flatMap(({ rows }) => rows);
  const entries = rows.map(
    ({ anchor, name, words, href, day, authors }) => `<entry>
<id>${whole(`${page}#${anchor}`)}</id>
<title>${plainXml(`${name}: ${words}`)}</title>
<updated>${at(day)}</updated>
${authors.map((author) => `<author><name>${plainXml(author)}</name></author>`).join('')}
<link href="${whole(href ?? `${page}#${anchor}`)}"/>
</entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${whole(page)}</id>
<title>${plainXml(`Recent changes · ${title}`)}</title>
<updated>${at(rows[0]?.day)}</updated>
<author><name>${plainXml(title)}</name></author>
<link rel="self" type="application/atom+xml" href="${whole(feed)}"/>
<link rel="alternate" type="text/html" href="${whole(page)}"/>
${entries.join('')}</feed>
`;
}

/** XML has no place for control characters, not even escaped. */
function plainXml(text: string): string {
  return escapeHtml(text.replace(/\p{C}+/gu, ' '));
}
