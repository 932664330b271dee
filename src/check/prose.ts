/**
 * **Prose** is the body of a page: here the parts of it that rules ask about, each with its place.
 */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type EntityLink, findLinks } from '../model/link.ts';
import type { Page } from '../model/page.ts';
import { walk } from '../model/walk.ts';

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
