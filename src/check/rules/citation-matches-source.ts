/**
 * ## citation-matches-source
 *
 * The quotation of a citation stands in its source, exactly once, in one passage. Typographic quotes,
 * dashes and white space may differ; nothing else may.
 *
 * Source `declaration`:
 * ```mdx
 * The Belarusian army took part.
 *
 * The army went home.
 * ```
 * Good:
 * ```yaml
 * cite: [{ source: declaration, quote: The Belarusian army }]
 * ```
 * Bad:
 * ```yaml
 * cite: [{ source: declaration, quote: The Russian army took part }]
 * ```
 * Message:
 * ```text
 * Unexpected quotation, expected words of `declaration`. Nearest, in passage 1: “The Belarusian army took part”. Copy these words; difference: The [-Russian-]{+Belarusian+} army took part.
 * ```
 */
import { errorAt, type Message } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { mismatchOf } from '../citation.ts';
import { citationsOn } from '../citations-on.ts';
import type { Content } from '../content.ts';
import { referenceMessages } from '../reference.ts';
import type { Rule } from '../rule.ts';

const name = 'citation-matches-source';

export const citationMatchesSource: Rule = {
  name,
  check(content) {
    return content.pages.flatMap((page) =>
      citationsOn(page).flatMap(({ citation, offsetOf }) =>
        citationMessages(content, page, citation, offsetOf),
      ),
    );
  },
};

function citationMessages(
  content: Content,
  page: Page,
  citation: Citation,
  offset: (field: string) => number,
): Message[] {
  const at = (field: string) => ({ path: page.path, text: page.text, offset: offset(field) });
  const { sources } = content;
  const source = sources.byId.get(citation.source) ?? sources.formerly.get(citation.source);
  const messages = sources.taken.has(citation.source)
    ? []
    : referenceMessages(sources, name, 'a source', { id: citation.source, place: at('source') });
  const mismatch = source && mismatchOf(content, source, citation);
  return mismatch ? [...messages, errorAt(at(mismatch.field), name, mismatch.reason)] : messages;
}
