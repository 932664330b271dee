/**
 * A **run** is a text node inside a block. Names and quotations are looked for in the words of the whole
 * block, then brought back to the runs they stand in.
 */
import type { Heading, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import { walk } from '../model/walk.ts';
import type { Span } from '../text/quote.ts';

export type TextBlock = Paragraph | Heading;

export interface Run {
  node: Text;
  /** Where it begins in the words of the block. */
  start: number;
  /** Stands in a link or a component, where no other link may be. */
  closed: boolean;
}

export interface Runs {
  /** The words of the whole block. */
  text: string;
  runs: Run[];
}

/** Something done to a stretch of a block's words. */
export interface Decoration extends Span {
  /** Makes the node that stands in place of the words. */
  wrap: (words: Text) => PhrasingContent;
}

const CLOSED = new Set(['link', 'linkReference', 'mdxJsxTextElement', 'mdxJsxFlowElement']);

/** Paragraphs and headings from top to bottom, with what they stand in. */
export function blocksOf(tree: Root): { block: TextBlock; quoted: boolean }[] {
  const blocks: { block: TextBlock; quoted: boolean }[] = [];
  walk(tree, (node, parents) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    blocks.push({ block: node, quoted: parents.some((parent) => parent.type === 'blockquote') });
  });
  return blocks;
}

/** The text nodes of a block; code counts as words that no run covers. */
export function runsOf(block: TextBlock): Runs {
  const runs: Run[] = [];
  let text = '';
  walk(block, (node, parents) => {
    if (node.type === 'text') {
      runs.push({ node, start: text.length, closed: parents.some((parent) => CLOSED.has(parent.type)) });
      text += node.value;
    } else if (node.type === 'inlineCode') text += node.value;
    else if (node.type === 'image') text += node.alt ?? '';
  });
  return { text, runs };
}

/** Collapse white space in a block the way the words of a passage are collapsed. */
export function collapse(block: TextBlock): void {
  const { text, runs } = runsOf(block);
  const end = text.trimEnd().length;
  for (const { node, start } of runs) {
    const kept = node.value.slice(0, Math.max(0, end - start)).replace(/\s+/g, ' ');
    const follows = start === 0 || /\s$/.test(text.slice(0, start));
    node.value = follows ? kept.trimStart() : kept;
  }
}

/** Cut runs where decorations begin and end, and wrap what lies between; decorations must not overlap. */
export function decorate(block: TextBlock, { runs }: Runs, decorations: readonly Decoration[]): void {
  const replaced = new Map<Text, PhrasingContent[]>();
  for (const run of runs) {
    const end = run.start + run.node.value.length;
    const inside = decorations.filter((decoration) => decoration.start < end && decoration.end > run.start);
    if (inside.length > 0) replaced.set(run.node, cut(run, inside));
  }
  if (replaced.size === 0) return;
  const parents: Parents[] = [];
  walk(block, (node) => {
    if ('children' in node) parents.push(node);
  });
  for (const parent of parents as Paragraph[]) {
    parent.children = parent.children.flatMap((child) =>
      child.type === 'text' ? (replaced.get(child) ?? [child]) : [child],
    );
  }
}

function cut({ node, start }: Run, decorations: readonly Decoration[]): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let last = 0;
  const keep = (until: number) => {
    if (until > last) pieces.push({ type: 'text', value: node.value.slice(last, until) });
  };
  for (const { start: from, end, wrap } of [...decorations].sort((a, b) => a.start - b.start)) {
    const [first, until] = [Math.max(0, from - start), Math.min(node.value.length, end - start)];
    keep(first);
    pieces.push(wrap({ type: 'text', value: node.value.slice(first, until) }));
    last = until;
  }
  keep(node.value.length);
  return pieces;
}
