/**
 * **Prose** is the body of a page: here the parts of it that rules ask about, each with its place.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type EntityLink, findLinks } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { walk } from '../model/walk.ts';
import type { Span } from '../text/quote.ts';

export type Component = MdxJsxFlowElement | MdxJsxTextElement;

export interface Attribute {
  value: string;
  /** Where the attribute begins in the file. */
  offset: number;
}

/** Where a node begins in the file. */
export function startOf(node: { position?: Nodes['position'] }): number {
  return node.position?.start.offset ?? 0;
}

/** Where a node ends in the file, behind its last character. */
export function endOf(node: { position?: Nodes['position'] }): number {
  return node.position?.end.offset ?? startOf(node);
}

/** Links by id in the prose of a page; spans count from the start of the file. */
export function linksIn(page: Page): EntityLink[] {
  const links: EntityLink[] = [];
  if (!page.text.includes('[[')) return links;
  walk(page.body, (node) => {
    if (node.type !== 'text') return;
    const start = startOf(node);
    const written = page.text.slice(start, node.position?.end.offset ?? start);
    for (const link of findLinks(written))
      links.push({ ...link, start: start + link.start, end: start + link.end });
  });
  return links;
}

/** A Markdown link, or the definition of one. */
export interface LinkInProse extends Span {
  url: string;
}

const ELSEWHERE = /^(?:https?|mailto):/i;

/** Markdown links that have no scheme; spans are of the address where it stands as it is read, or of the whole link. */
export function addressesIn(page: Page): LinkInProse[] {
  const found: LinkInProse[] = [];
  if (!/\]\(|\]:/.test(page.text)) return found;
  walk(page.body, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (ELSEWHERE.test(node.url)) return;
    const [start, end] = [startOf(node), endOf(node)];
    const at = page.text.slice(start, end).lastIndexOf(node.url);
    const isPlain = at !== -1 && /\](?:\(|:)\s*<?$/.test(page.text.slice(start, start + at).slice(-20));
    const from = start + at;
    found.push({
      url: node.url,
      ...(isPlain ? { start: from, end: from + node.url.length } : { start, end }),
    });
  });
  return found;
}

/** Uses of a component, such as `Cite`. */
export function componentsIn(page: Page, name: string): Component[] {
  const found: Component[] = [];
  if (!page.text.includes(`<${name}`)) return found;
  walk(page.body, (node) => {
    if (isComponent(node) && node.name === name) found.push(node);
  });
  return found;
}

export function isComponent(node: { type: string }): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute that holds plain words; `undefined` when it is missing or holds anything else. */
export function attributeOf(component: Component, name: string): Attribute | undefined {
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    if (typeof attribute.value === 'string')
      return { value: attribute.value, offset: startOf(attribute as { position?: Nodes['position'] }) };
  }
  return undefined;
}

/** Where the value of an attribute begins that begins at an offset: its quotation mark. */
export function valueAt(text: string, offset: number): number {
  const name = /^[\w-]{1,100}\s{0,100}=\s{0,100}/.exec(text.slice(offset, offset + 300));
  return offset + (name?.[0].length ?? 0);
}
