/**
 * ## composed-characters
 *
 * A letter with a mark is one character, as keyboards write it, not a letter and a mark behind it: both look alike,
 * but a search in an editor finds only one of them. https://unicode.org/reports/tr15/
 *
 * Good:
 * ```mdx
 * name: Kovačevski
 * ```
 * Bad:
 * ```mdx
 * name: Kovac&#x30C;evski
 * ```
 * Message:
 * ```text
 * Unexpected `č` written as 2 characters, expected one. Type the letter again.
 * ```
 */
import { type Message, mendedBy, warningAt } from '../../model/message.ts';
import type { ContentFile } from '../../model/page.ts';
import type { Rule } from '../rule.ts';
import { fitsSize } from './page-size.ts';

const name = 'composed-characters';

/** Most letters of one page that are looked at; those behind them come when these are mended. */
const MOST_TOLD = 200;
const MARKED = /[\p{L}\p{N}]\p{M}{1,4}/gu;

export const composedCharacters: Rule = {
  name,
  alone: true,
  check: (content) => content.files.filter(fitsSize).flatMap(loose),
};

function loose(file: ContentFile): Message[] {
  if (!/\p{M}/u.test(file.text)) return [];
  return Array.from(file.text.matchAll(MARKED))
    .slice(0, MOST_TOLD)
    .flatMap(({ 0: written, index }) => {
      const text = written.normalize('NFC');
      if (text === written || text.length >= written.length) return [];
      const reason = `Unexpected \`${text}\` written as ${written.length} characters, expected one. Type the letter again.`;
      const message = warningAt({ ...file, offset: index }, name, reason);
      return [mendedBy(message, [{ start: index, end: index + written.length, text }])];
    });
}
