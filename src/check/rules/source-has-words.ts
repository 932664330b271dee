/**
 * ## source-has-words
 *
 * A source holds the words that claims rest on: without any, nothing can be quoted of it.
 *
 * Good:
 * ```mdx
 * ---
 * title: Declaration
 * text: digest
 * ---
 * The army took part.
 * ```
 * Bad:
 * ```mdx
 * ---
 * title: Declaration
 * text: digest
 * ---
 * ```
 * Message:
 * ```text
 * Unexpected end of source, expected at least one passage. Write its words below the closing `---`, a paragraph each.
 * ```
 */
import { warningAt } from '../../model/message.ts';
import type { Rule } from '../rule.ts';

const name = 'source-has-words';

export const sourceHasWords: Rule = {
  name,
  alone: true,
  check: (content) =>
    content.sources.pages
      .filter(({ passages }) => passages.length === 0)
      .map(({ path, text, front }) => {
        const reason =
          'Unexpected end of source, expected at least one passage. Write its words below the closing `---`, a paragraph each.';
        return warningAt({ path, text, offset: front.bodyStart }, name, reason);
      }),
};
