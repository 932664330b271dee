/**
 * A **hidden character** is one that a reader cannot see but that changes what is read: it turns writing
 * round, splits words invisibly, or carries a message nobody reads. Pages have none of them.
 */
import type { Span } from './quote.ts';

export interface Hidden extends Span {
  /** What it is, such as `bidirectional control U+202E`. */
  name: string;
}

/** Letters after which a zero-width joiner or non-joiner is ordinary spelling. */
const JOINING =
  '\\p{M}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';

const HIDDEN = new RegExp(
  [
    '(?![\\t\\n\\r])\\p{Cc}|\\r(?!\\n)',
    '[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]',
    '[\\u200B\\u2060-\\u2064\\uFEFF\\u115F\\u1160\\u3164\\uFFA0]',
    `(?<![${JOINING}])\\u200C`,
    `(?<![${JOINING}\\p{Extended_Pictographic}\\p{Emoji_Modifier}])\\u200D`,
    '[\\u{E0000}-\\u{E0FFF}]|\\p{Co}|\\p{Cs}|\\p{Noncharacter_Code_Point}',
  ].join('|'),
  'gu',
);

/** Text of nothing but everyday Latin and Cyrillic characters: nearly all text, so it is asked first. */
const USUAL = /^[\t\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u024F\u0400-\u052F\u2010-\u2027\u2030-\u205E]*$/;

/** Find every hidden character, in order. */
export function hiddenCharacters(text: string): Hidden[] {
  if (USUAL.test(text)) return [];
  return Array.from(text.matchAll(HIDDEN), ({ 0: character, index }) => ({
    start: index,
    end: index + character.length,
    name: nameOf(character.codePointAt(0) ?? 0),
  }));
}

/** The same text without them: for documents that others have written. */
export function withoutHidden(text: string): string {
  return USUAL.test(text) ? text : text.replace(HIDDEN, '');
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${categoryOf(code)} ${number}`;
}

function categoryOf(code: number): string {
  if (code < 0xa0) return 'control character';
  if (code === 0x61c || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e))
    return 'bidirectional control';
  if (code >= 0x2066 && code <= 0x2069) return 'bidirectional control';
  if (code >= 0xe0000 && code <= 0xe0fff) return 'tag character';
  return /\p{Co}/u.test(String.fromCodePoint(code)) ? 'private-use character' : 'invisible character';
}
