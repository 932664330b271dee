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
import { errorAt, type Message, mendedBy } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import { type Mismatch, mismatchOf } from '../citation.ts';
import { type CitationOnPage, citationsOn } from '../citations-on.ts';
import type { Content } from '../content.ts';
import { referenceMessages } from '../reference.ts';
import type { Rule } from '../rule.ts';

const name = 'citation-matches-source';

export const citationMatchesSource: Rule = {
  name,
  check(content) {
    return content.pages.flatMap((page) =>
      citationsOn(page).flatMap((cited) => citationMessages(content, page, cited)),
    );
  },
};

function citationMessages(content: Content, page: Page, cited: CitationOnPage): Message[] {
  const { citation } = cited;
  const { byId, formerly, taken } = content.sources;
  const source = byId.get(citation.source) ?? formerly.get(citation.source);
  const messages = taken.has(citation.source) ? [] : sourceMessages(content, page, cited);
  const { quote, prefix, suffix } = citation;
  if (!source || [quote, prefix, suffix].includes('')) return messages;
  const mismatch = mismatchOf(content, source, citation);
  return mismatch ? [...messages, mismatchMessage(page, cited, mismatch)] : messages;
}

function sourceMessages(
  { sources, entities }: Content,
  page: Page,
  { citation, offsetOf, spanOf }: CitationOnPage,
) {
  const place = { path: page.path, text: page.text, offset: offsetOf('source') };
  const elsewhere = (id: string) =>
    entities.taken.has(id)
      ? `\`${id}\` is an entity: name it in \`object\`, \`by\` or \`about\`.`
      : undefined;
  return referenceMessages(sources, name, 'a source', {
    id: citation.source,
    place,
    elsewhere,
    span: spanOf('source'),
  });
}

function mismatchMessage(page: Page, cited: CitationOnPage, { field, reason, instead }: Mismatch): Message {
  const message = errorAt({ path: page.path, text: page.text, offset: cited.offsetOf(field) }, name, reason);
  if (instead === undefined) return message;
  return mendedBy(message, instead === '' ? cited.removal(field) : cited.rewriting(field, instead));
}
