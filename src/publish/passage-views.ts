/**
 * The passages of a source as a reader sees them: names linked, cited words marked, and beside each the
 * claims that rest on it.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { hrefOf } from '../model/href.ts';
import type { Passage } from '../model/page.ts';
import { walk } from '../model/walk.ts';
import type { Span } from '../text/quote.ts';
import { clone } from './clone.ts';
import type { Use } from './evidence.ts';
import { escapeHtml } from './html.ts';
import type { Library, Source } from './library.ts';
import { linkBlock } from './link-mentions.ts';
import { renderInline } from './render.ts';
import { collapse, type Decoration, decorate, runsOf, type TextBlock } from './text-runs.ts';
import type { PassageView } from './view.ts';

export function passageViews(library: Library, uses: readonly Use[], source: Source): PassageView[] {
  const blocks = blocksByOffset(source.body);
  const usesAt = Map.groupBy(uses, (use) => use.passage);
  let linked = new Set<string>();
  return source.passages.map((passage) => {
    if (passage.heading) linked = new Set();
    const used = usesAt.get(passage.number) ?? [];
    const { number, anchor, heading, text } = passage;
    const html = passageHtml(library, {
      passage,
      block: blocks.get(passage.offset),
      marks: merged(used),
      linked,
    });
    return { number, anchor, heading, html, text, backs: backsOf(library, used) };
  });
}

const CONTAINERS = new Set(['root', 'list', 'listItem', 'blockquote']);

/** The blocks that are passages: those that stand in nothing but lists and quotations. */
function blocksByOffset(body: Root): Map<number, RootContent> {
  const blocks = new Map<number, RootContent>();
  walk(body, (node, parents) => {
    if (CONTAINERS.has(node.type) || !parents.every((parent) => CONTAINERS.has(parent.type))) return;
    blocks.set(node.position?.start.offset ?? 0, node as RootContent);
  });
  return blocks;
}

interface Shown {
  passage: Passage;
  block: RootContent | undefined;
  marks: readonly Span[];
  linked: Set<string>;
}

function passageHtml(library: Library, { passage, block, marks, linked }: Shown): string {
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return escapeHtml(passage.text);
  const shown: TextBlock = clone(block);
  collapse(shown);
  if (!passage.heading) {
    const href = ({ id }: { id: string }) => library.link(library.entity(id)).href;
    linkBlock(shown, { gazetteer: library.gazetteer, href, linked }, marks);
  }
  const decorations = marks.map((mark): Decoration => ({ ...mark, wrap: marked }));
  decorate(shown, runsOf(shown), decorations);
  return renderInline(shown.children, library.base);
}

function marked(words: PhrasingContent): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'mark' }, children: [words] };
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

/** Claims that rest on a passage, each once; prose that cites it is not a claim. */
function backsOf(library: Library, uses: readonly Use[]): PassageView['backs'] {
  const backs = new Map<string, PassageView['backs'][number]>();
  for (const { entity, claimNumber } of uses) {
    if (claimNumber === undefined) continue;
    const href = `${hrefOf(library.base, entity)}#s${claimNumber}`;
    backs.set(href, { entity: library.link(entity), claimNumber, href });
  }
  return [...backs.values()];
}
