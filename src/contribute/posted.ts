/**
 * What is **posted** on a forge in our name may hold words of others; none of them becomes a mention, an image, a
 * link, a heading, a comment that nobody sees, or the end of what it stands in.
 */
import { withoutHidden } from '../text/character.ts';

/** Words of others are shown up to here, in characters. */
const MOST = 200;
/** Any tag but those that a report uses; without attributes these can do nothing. */
const TAG = /<(?!\/?(?:details|summary|ins|del|br)>)/g;
/** A character written by name or number, but for those that a report uses: it could be an `@`. */
const ENTITY = /&(?!(?:lt|gt|amp|quot|nbsp|#124);)(?=#?\w+;)/g;
const GAP = '\u200B';

/**
 * Words of others as one code span: inside it a forge looks for nothing.
 *
 * @param most Longer words are cut, in characters.
 */
export function posted(words: string, most = MOST): string {
  const plain = plainWords(words.slice(0, most * 8)).replace(/`/g, 'ˋ');
  const shown = plain.length > most ? `${[...plain].slice(0, most).join('')}…` : plain;
  return shown === '' ? '(nothing)' : `\`${shown}\``;
}

/** A message of ours, in which words of others stand between backticks: each of those as one code span. */
export function postedMessage(message: string, most = MOST): string {
  const parts = message.slice(0, most).split('`');
  if (parts.length % 2 === 0) return posted(message, most);
  return parts.map((part, at) => (at % 2 === 1 ? posted(part, most) : harmlessLine(part))).join('');
}

function harmlessLine(words: string): string {
  const [, before = '', after = ''] = /^(\s?).*?(\s?)$/s.exec(words) ?? [];
  return words.trim() === '' ? words.replace(/\s+/g, ' ') : before + harmless(plainWords(words)) + after;
}

/** On one line, without anything that moves a cursor, hides, or opens and closes a comment. */
export function plainWords(words: string): string {
  return (
    withoutHidden(words.replace(/\s+/g, ' '))
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f]|\p{Cf}/gu, '')
      .replace(/<!-*|-->/g, '…')
      .trim()
  );
}

/**
 * Markdown of others as Markdown in which nothing calls, loads or leads anywhere: text, lists, tables, code and a
 * few bare tags stay.
 */
export function harmless(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => withoutHidden(line).replace(/\r/g, ''))
    .join('\n')
    .replace(TAG, '‹')
    .replace(ENTITY, '&amp;')
    .replace(/!(?=\[)/g, '')
    .replace(/\](?=[([])|\](?=:)/g, `]${GAP}`)
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${GAP}`)
    .replace(/#(?=\d)/g, `#${GAP}`)
    .replace(/\bGH-(?=\d)/gi, `GH-${GAP}`)
    .replace(/:(?=\\?\/\\?\/)/g, `:${GAP}`)
    .replace(/\bwww(?=\.)/gi, `www${GAP}`)
    .replace(/\b(javascript|data|mailto|xmpp)(?=:)/gi, `$1${GAP}`);
}
