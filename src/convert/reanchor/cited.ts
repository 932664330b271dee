/**
 * What is **cited** on a page: every citation of its claims and of its prose, with the place where it is written.
 */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { offsetOf } from '../../model/front.ts';
import type { Page } from '../../model/page.ts';
import type { Citation, Claim } from '../../model/schema.ts';
import { walk } from '../../model/walk.ts';

export type Field = 'quote' | 'prefix' | 'suffix';
type Component = MdxJsxFlowElement | MdxJsxTextElement;

export interface Cited {
  citation: Citation;
  /** Of a claim: the claim, its number on the page, and the number of the citation in it, from 0. */
  claim?: { claim: Claim; at: number; index: number };
  /** Of prose. */
  component?: Component;
  /** Where the quotation begins in the file. */
  offset: number;
}

/** Citations that a page holds, first those of claims, of all sources. */
export function citedOn(page: Page): Cited[] {
  return [...(page.kind === 'source' ? [] : inClaims(page)), ...inProse(page)];
}

function inClaims(page: Exclude<Page, { kind: 'source' }>): Cited[] {
  return page.data.claims.flatMap((claim, at) =>
    claim.cite.map((citation, index) => ({
      citation,
      claim: { claim, at, index },
      get offset() {
        return offsetOf(page.front, ['claims', at, 'cite', index, 'quote']);
      },
    })),
  );
}

function inProse(page: Page): Cited[] {
  const cited: Cited[] = [];
  if (!page.text.includes('<Cite', page.front.bodyStart)) return cited;
  walk(page.body, (node) => {
    if (!isComponent(node) || node.name !== 'Cite') return;
    const [source, quote] = [attributeOf(node, 'source'), attributeOf(node, 'quote')];
    if (source?.value === undefined || quote?.value === undefined) return;
    const prefix = attributeOf(node, 'prefix')?.value;
    const suffix = attributeOf(node, 'suffix')?.value;
    const citation = { source: source.value, quote: quote.value, prefix, suffix };
    cited.push({ citation, component: node, offset: quote.start });
  });
  return cited;
}

function isComponent(node: { type: string }): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute that holds plain words, with the span of the whole of it in the file. */
export function attributeOf(
  component: Component,
  name: string,
): { value: string; start: number; end: number } | undefined {
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { start, end } = attribute.position ?? {};
    if (typeof attribute.value !== 'string' || start?.offset === undefined || end?.offset === undefined)
      continue;
    return { value: attribute.value, start: start.offset, end: end.offset };
  }
  return undefined;
}
