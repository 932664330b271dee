/**
 * To **segment** is to split running text into passages: paragraphs as a reader sees them, however the file
 * breaks its lines.
 */
import { withoutHidden } from '../text/character.ts';
import type { DocumentPassage } from './document.ts';

/**
 * Split plain text into passages.
 *
 * Blank lines part paragraphs. Lines in between are joined when they are hard-wrapped, that is when the next
 * word would not have fitted; otherwise every line is a paragraph of its own.
 *
 * @param text
 *   Lines end with `\n`.
 */
export function segment(text: string): DocumentPassage[] {
  const blocks = text
    .split(/\n\s*\n/)
    .map((block) => block.split('\n').map(squeeze).filter(hasWords))
    .filter((lines) => lines.length > 0);
  const width = wrapWidth(blocks);
  const paragraphs = blocks.flatMap((lines) => paragraphsOf(lines, width));
  return paragraphs.map((paragraph, at) => ({
    text: paragraph,
    heading: isHeading(paragraph, paragraphs[at + 1]),
  }));
}

/** White space collapsed, characters that nobody sees dropped. */
export function squeeze(text: string): string {
  return withoutHidden(text.replace(/[\s\p{Cc}]+/gu, ' ')).trim();
}

/**
 * Text in its lines as they stand, for what is preformatted: squeezed, it has the same words as the text.
 *
 * @returns Nothing for a single line, which says no more than its words.
 */
export function linesOf(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/).map((line) => {
    const even = line.replaceAll('\t', '    ').replace(/\p{Cc}/gu, ' ');
    return withoutHidden(even).trimEnd();
  });
  const block = lines.join('\n').replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
  return block.includes('\n') ? block : undefined;
}

function hasWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/** Narrowest and widest column at which people wrap their lines. */
const NARROWEST = 40;
const WIDEST = 130;

/** The column at which the file was wrapped: nearly the longest line that has a line below it. */
function wrapWidth(blocks: readonly (readonly string[])[]): number {
  const lengths = blocks.flatMap((lines) => lines.slice(0, -1).map((line) => line.length));
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
}

function paragraphsOf(lines: readonly string[], width: number): string[] {
  if (!isWrapped(lines, width)) return [...lines];
  const paragraphs: string[] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before === undefined || opensItem(line)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = joined(before, line);
  }
  return paragraphs;
}

function isWrapped(lines: readonly string[], width: number): boolean {
  if (lines.length < 2 || width < NARROWEST || width > WIDEST) return false;
  const full = lines.slice(0, -1).filter((line, at) => {
    const next = lines[at + 1] ?? '';
    return line.length + 1 + next.indexOf(' ') > width - 6 || !next.includes(' ') || opensItem(next);
  });
  return full.length >= (lines.length - 1) * 0.75;
}

function opensItem(line: string): boolean {
  return /^(?:[-*•–]|\d{1,3}[.)])\s/.test(line);
}

/** A word that is parted by a hyphen at the end of a line keeps its hyphen: it may belong there. */
function joined(before: string, line: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before + line : `${before} ${line}`;
}

/** A short line without a full stop, above a paragraph that is longer than itself. */
function isHeading(text: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    text.length <= 90 &&
    next.length > 90 &&
    /^["“‘'(\p{Lu}\p{N}]/u.test(text) &&
    !/[.!?:;,…]["”’')]*$/u.test(text)
  );
}
