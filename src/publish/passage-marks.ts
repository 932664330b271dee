/**
 * The **marks** of a passage: the words that somebody cites, one mark for each stretch, whatever links stand in it.
 */
import type { Emphasis, Link, PhrasingContent } from 'mdast';
import type { Span } from '../text/quote.ts';

export function marked(...words: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName: 'mark' }, children: words };
}

/** Quotations that overlap or touch become one mark. */
export function merged(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** A link inside marked words stands inside their mark: one stroke of the highlighter, not three. */
export function joinMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes.map(markOutside)) {
    const last = joined.at(-1);
    if (last && isMark(last) && isMark(node)) last.children.push(...node.children);
    else joined.push(node);
  }
  return joined;
}

/** `a > mark` → `mark > a`, when nothing else stands in the link. */
function markOutside(node: PhrasingContent): PhrasingContent {
  if (node.type !== 'link') return node;
  const [only, another] = node.children;
  if (!only || another || !isMark(only)) return node;
  const link: Link = { ...node, children: only.children };
  return marked(link);
}

function isMark(node: PhrasingContent): node is Emphasis {
  return node.type === 'emphasis' && node.data?.hName === 'mark';
}
