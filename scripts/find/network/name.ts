/**
 * The **name** that a document from the network would have as a file: readers take its ending as a hint, and what
 * stands before it as the last resort for a title.
 */
import { isReadable } from '../../../src/convert/read/read.ts';

/** Endings by media type. */
const ENDINGS: Record<string, string> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'application/pdf': '.pdf',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/rtf': '.rtf',
  'application/rtf': '.rtf',
  'text/xml': '.xml',
  'application/xml': '.xml',
  'application/atom+xml': '.xml',
  'application/rss+xml': '.xml',
  'message/rfc822': '.eml',
  'application/epub+zip': '.epub',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
};

/** What the host says of a document, as it says it. */
export interface Told {
  type: string;
  disposition: string;
}

/** @returns Empty when nobody says what it is: the bytes must. */
export function nameOf(address: URL, { type, disposition }: Told): string {
  const own = filedAs(disposition) ?? lastOf(address);
  const ending = ENDINGS[type.replace(/;.*$/s, '').trim().toLowerCase()];
  const stem = own.replace(/\.[^.]{1,5}$/, '');
  if (ending === undefined) return isReadable(own) ? own : '';
  return ending === '.txt' && /\.md$/i.test(own) ? own : stem + ending;
}

/** `attachment; filename="report.pdf"` */
function filedAs(disposition: string): string | undefined {
  const name = /filename\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(disposition);
  return plain(name?.[1] ?? name?.[2] ?? '');
}

/** The last part of the path, or else the host, whose first page is a web page. */
function lastOf({ pathname, hostname }: URL): string {
  const root = `${hostname}.html`;
  const part = pathname.split('/').findLast((one) => one !== '') ?? '';
  try {
    return plain(decodeURIComponent(part)) ?? root;
  } catch {
    return plain(part) ?? root;
  }
}

/** One name, not a path; and never that of a page of this knowledge base. */
function plain(name: string): string | undefined {
  const bare = name.replace(/^.*[/\\]/s, '').replace(/\p{C}/gu, '');
  return bare === '' ? undefined : bare.slice(-200).replace(/\.mdx$/i, '.md');
}
