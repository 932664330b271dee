/**
 * The **citations on** a page: those of its claims and those in its prose, each with its places.
 */
import { offsetOf, type Path } from '../model/front.ts';
import { leavingOut } from '../model/leave-out.ts';
import type { Replacement } from '../model/message.ts';
import { nodeAt, spanAt } from '../model/node.ts';
import type { Page } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import type { Span } from '../text/quote.ts';
import { type CitationInProse, leadsOf } from './leads.ts';
import { valueAt } from './prose.ts';
import { yamlWords } from './yaml-words.ts';

export interface CitationOnPage {
  citation: Citation;
  /** Where a field of the citation begins in the file. */
  offsetOf(field: string): number;
  /** Where what the field holds is written, without what quotes it. */
  spanOf(field: string): Span | undefined;
  /** Write other words into a field; nothing where they cannot be written in its place. */
  rewriting(field: string, words: string): readonly Replacement[] | undefined;
  /** Take a field out. */
  removal(field: string): readonly Replacement[] | undefined;
}

/** First those of claims, then those in prose. */
export function citationsOn(page: Page): CitationOnPage[] {
  return [...inClaims(page), ...inProse(page)];
}

function inClaims(page: Page): CitationOnPage[] {
  if (page.kind === 'source') return [];
  return page.data.claims.flatMap((claim, at) =>
    claim.cite.map((citation, index) => {
      const path: Path = ['claims', at, 'cite', index];
      return {
        citation,
        offsetOf: (field: string) => offsetOf(page.front, [...path, field]),
        spanOf: (field: string) => spanAt(page, [...path, field]),
        rewriting: (field: string, words: string) => {
          const span = spanAt(page, [...path, field]);
          const { node } = nodeAt(page.front.document, [...path, field]);
          const text = yamlWords(words, node);
          return span && text !== undefined ? [{ ...span, text }] : undefined;
        },
        removal: (field: string) => leavingOut(page, [...path, field]),
      };
    }),
  );
}

function inProse(page: Page): CitationOnPage[] {
  return leadsOf(page).cites.map((cited) => {
    const spanOf = (field: string) => attributeSpan(page.text, cited, field);
    return {
      citation: cited.citation,
      offsetOf: (field: string) => {
        const attribute = cited.attributes[field];
        return attribute === undefined ? cited.start : valueAt(page.text, attribute);
      },
      spanOf,
      rewriting: (field: string, words: string) => {
        const span = spanOf(field);
        return span && !/["'&<>{}]/.test(words) ? [{ ...span, text: words }] : undefined;
      },
      removal: (field: string) => {
        const end = spanOf(field)?.end;
        const start = page.text.slice(0, cited.attributes[field]).trimEnd().length;
        return end === undefined ? undefined : [{ start, end: end + 1, text: '' }];
      },
    };
  });
}

/** Between the quotation marks of an attribute whose value stands in the file as it is read. */
function attributeSpan(text: string, cited: CitationInProse, field: string): Span | undefined {
  const offset = cited.attributes[field];
  const value = cited.citation[field as keyof Citation];
  if (offset === undefined || value === undefined) return undefined;
  const start = offset + field.length + 2;
  return text.startsWith(value, start) && /^=["']$/.test(text.slice(start - 2, start))
    ? { start, end: start + value.length }
    : undefined;
}
