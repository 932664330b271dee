/**
 * **Escaped** words are words of others that stay words wherever Markdown is shown: they make no link, mention,
 * image, tag, heading or list, also where a forge looks for such things after it has read the Markdown.
 */
import { visible } from '../visible.ts';

/** Joins two characters unseen, so that what they began is no mention, address or short code any more. */
const JOINER = '\u2060';

/** Signs after which a forge may look for a name, a number or an address. */
const BEGINS = /(?<=[@#!$~%&^:])(?=[\p{L}\p{N}_/[{"'`-])|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)/giu;
/** Digits of a commit. */
const COMMIT = /\b(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])([0-9a-f]{3})([0-9a-f]{4,})\b/gi;
/** What Markdown gives a meaning to within a line. */
const SPECIAL = /[\\`*_[\]#+!~$^={}@]/g;
/** A backslash takes nothing from these in HTML, or in a table. */
const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/** Words of others on one line, for the middle of a paragraph, a cell of a table, or an element. */
export function escapeMarkdown(words: string): string {
  const line = visible(words);
  const broken = line.replace(BEGINS, JOINER).replace(COMMIT, `$1${JOINER}$2`);
  return broken.replace(SPECIAL, '\\$&').replace(/[&<>|]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** A path or an id in type of one width; one with signs that no path of content has is escaped. */
export function code(words: string): string {
  return /^[\w./-]+$/.test(words) ? `\`${words}\`` : escapeMarkdown(words);
}
