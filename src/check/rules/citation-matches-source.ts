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
import { offsetOf, type Path } from '../../model/front.ts';
import { errorAt, type Message } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { mismatchOf } from '../citation.ts';
import type { Content } from '../content.ts';
import { attributeOf, type Component, componentsIn, startOf } from '../prose.ts';
import { referenceMessages } from '../reference.ts';
import type { Rule } from '../rule.ts';

const name = 'citation-matches-source';

export const citationMatchesSource: Rule = {
  name,
  check(content) {
    return content.pages.flatMap((page) => [...inClaims(content, page), ...inProse(content, page)]);
  },
};

function inClaims(content: Content, page: Page): Message[] {
  if (page.kind === 'source') return [];
  return page.data.claims.flatMap((claim, at) =>
    claim.cite.flatMap((citation, index) => {
      const path: Path = ['claims', at, 'cite', index];
      return citationMessages(content, page, citation, (field) => offsetOf(page.front, [...path, field]));
    }),
  );
}

function inProse(content: Content, page: Page): Message[] {
  return componentsIn(page, 'Cite').flatMap((component) => {
    const citation = citationOf(component);
    if (!citation) return [];
    const offset = (field: string) => attributeOf(component, field)?.offset ?? startOf(component);
    return citationMessages(content, page, citation, offset);
  });
}

/** The citation a component makes; `undefined` when attributes are missing, which another rule tells. */
function citationOf(component: Component): Citation | undefined {
  const [source, quote] = [attributeOf(component, 'source'), attributeOf(component, 'quote')];
  if (!source || !quote) return undefined;
  const prefix = attributeOf(component, 'prefix')?.value;
  const suffix = attributeOf(component, 'suffix')?.value;
  return { source: source.value, quote: quote.value, prefix, suffix };
}

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
