/**
 * The **citations on** a page: those of its claims and those in its prose, each with its places.
 */
import { offsetOf, type Path } from '../model/front.ts';
import type { Page } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import { attributeOf, type Component, componentsIn, startOf } from './prose.ts';

export interface CitationOnPage {
  citation: Citation;
  /** Where a field of the citation begins in the file. */
  offsetOf(field: string): number;
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
      return { citation, offsetOf: (field: string) => offsetOf(page.front, [...path, field]) };
    }),
  );
}

function inProse(page: Page): CitationOnPage[] {
  return componentsIn(page, 'Cite').flatMap((component) => {
    const citation = citationOf(component);
    if (!citation) return [];
    const offset = (field: string) => attributeOf(component, field)?.offset ?? startOf(component);
    return [{ citation, offsetOf: offset }];
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
