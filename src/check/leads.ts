/**
 * **Leads** are what the prose of a page leads to: other pages by links, and sources by citations. They are
 * gathered once for a page, because all rules that follow them would walk its whole body otherwise.
 */
import type { EntityLink } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import type { Citation } from '../model/schema.ts';
import {
  addressesIn,
  attributeOf,
  type Component,
  componentsIn,
  type LinkInProse,
  linksIn,
  startOf,
} from './prose.ts';

export type { LinkInProse } from './prose.ts';

export interface Leads {
  /** In the order of the prose. */
  links: readonly EntityLink[];
  cites: readonly CitationInProse[];
  /** Markdown links that leave the page for another of this site, or seem to. */
  addresses: readonly LinkInProse[];
}

/** A `<Cite>` that names a source and words of it. */
export interface CitationInProse {
  citation: Citation;
  /** Where it begins in the file. */
  start: number;
  /** Where those attributes begin in the file that it has. */
  attributes: Readonly<Record<string, number>>;
}

const gathered = new WeakMap<Page, Leads>();

export function leadsOf(page: Page): Leads {
  const known = gathered.get(page) ?? {
    links: linksIn(page),
    cites: citationsInProse(page),
    addresses: addressesIn(page),
  };
  gathered.set(page, known);
  return known;
}

/** Take leads that were gathered earlier from a page with the same text. */
export function takeLeads(page: Page, leads: Leads): void {
  gathered.set(page, leads);
}

function citationsInProse(page: Page): CitationInProse[] {
  return componentsIn(page, 'Cite').flatMap((component) => citationOf(component) ?? []);
}

/** `undefined` when attributes are missing, which another rule tells. */
function citationOf(component: Component): CitationInProse | undefined {
  const written = ['source', 'quote', 'prefix', 'suffix'].flatMap((name) => {
    const attribute = attributeOf(component, name);
    return attribute ? [[name, attribute] as const] : [];
  });
  const words = Object.fromEntries(written.map(([name, { value }]) => [name, value]));
  const { source, quote, ...context } = words;
  if (source === undefined || quote === undefined) return undefined;
  const attributes = Object.fromEntries(written.map(([name, { offset }]) => [name, offset]));
  return { citation: { source, quote, ...context }, start: startOf(component), attributes };
}
