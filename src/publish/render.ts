/**
 * Rendering: a checked tree becomes HTML. Only what is known to be harmless is rendered; anything else means
 * that a check was left out, and stops the build.
 */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { Base } from '../model/href.ts';
import { walk } from '../model/walk.ts';

const RENDERED = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'code',
  'link',
  'linkReference',
  'definition',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'break',
]);

/** Addresses that a reader may be led to: web, mail, this site. */
const ADDRESS = /^(?:https?:\/\/|mailto:|#|\/(?!\/)|(?:\.{1,2}\/)+|[\w-]+(?:[/?#]|$))/i;

/** Render a body; its addresses get the base path on the way. */
export function renderBody(tree: Root, base: Base): string {
  verify(tree, base);
  return toHtml(toHast(tree));
}

/** Render what stands inside one block, without the block. */
export function renderInline(children: readonly PhrasingContent[], base: Base): string {
  const paragraph: Nodes = { type: 'paragraph', children: [...children] };
  verify(paragraph, base);
  return toHtml((toHast(paragraph) as Element).children);
}

/** Refuse unknown nodes and addresses; an address that begins at the root of the site gets the base path. */
function verify(tree: Nodes, base: Base): void {
  walk(tree, (node) => {
    if (!RENDERED.has(node.type)) throw new Error(`Internal error: ${node.type} was not refused by check`);
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (!ADDRESS.test(node.url)) throw new Error(`Internal error: the address ${node.url} was not refused`);
    if (node.url.startsWith('/') && !node.url.startsWith(base)) node.url = base + node.url.slice(1);
  });
}
