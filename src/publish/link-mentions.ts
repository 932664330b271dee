/**
 * A remark plugin: the first mention of each entity in a section becomes a link to its page.
 *
 * ```text
 * NATO was founded …, says the NATO chief.   →   [NATO](/organisations/nato/) was founded …, says the NATO chief.
 * ```
 */
import type { Link, Root } from 'mdast';
import type { Gazetteer, Named } from '../gazetteer/gazetteer.ts';
import type { Kind } from '../model/kind.ts';
import type { Span } from '../text/quote.ts';
import { mentionsToLink } from './mentions.ts';
import { blocksOf, type Decoration, decorate, type Run, runsOf, type TextBlock } from './text-runs.ts';

export interface LinkOptions {
  gazetteer: Gazetteer;
  /** Address of an entity's page. */
  href: (entity: Named) => string;
  /** Entity whose own page this is: never linked. */
  self?: string | undefined;
}

/**
 * A heading begins a section. Nothing is linked in headings, links, code, components, quotations and between
 * quotation marks; a name that several entities bear is left alone.
 */
export function linkMentions({ gazetteer, href, self }: LinkOptions) {
  return (tree: Root): undefined => {
    const linked = new Set<string>();
    const begin = () => {
      linked.clear();
      if (self) linked.add(self);
    };
    begin();
    for (const { block, quoted } of blocksOf(tree)) {
      if (block.type === 'heading') begin();
      else if (!quoted) linkBlock(block, { gazetteer, href, linked });
    }
  };
}

/** Link the names of one block; with `quoted`, those between quotation marks, too. */
export function linkBlock(
  block: TextBlock,
  {
    gazetteer,
    href,
    linked,
    quoted = false,
  }: Pick<LinkOptions, 'gazetteer' | 'href'> & { linked: Set<string>; quoted?: boolean },
): void {
  const known = runsOf(block);
  const closed = closedSpans(known.runs, known.text);
  for (const id of linkedOnPurpose(block)) linked.add(id);
  const decorations = mentionsToLink(known.text, { gazetteer, linked, quoted }, closed).map(
    ({ start, end, entity }): Decoration => ({
      start,
      end,
      wrap: (words) => nameLink(href(entity), entity, words.value),
    }),
  );
  decorate(block, known, decorations);
}

/** Whatever no open run covers; a name that reaches over the edge of a run is left alone, too. */
function closedSpans(runs: readonly Run[], text: string): Span[] {
  const open = runs.filter((run) => !run.closed);
  const edges = [...open.map((run) => run.start), text.length];
  const spans: Span[] = [];
  let last = 0;
  for (const { start, node } of open) {
    if (start > last) spans.push({ start: last, end: start });
    last = start + node.value.length;
  }
  if (last < text.length) spans.push({ start: last, end: text.length });
  // An empty stretch overlaps only what lies around it: a name that crosses from one run into the next.
  return [...spans, ...edges.map((edge) => ({ start: edge, end: edge }))];
}

function linkedOnPurpose(block: TextBlock): string[] {
  return block.children.flatMap((child) => {
    const id = child.type === 'link' ? child.data?.hProperties?.dataId : undefined;
    return typeof id === 'string' ? [id] : [];
  });
}

/** The link of a name, as every page writes it. */
export function nameLink(url: string, { kind }: { kind: Kind }, words: string): Link {
  return {
    type: 'link',
    url,
    data: { hProperties: { className: ['name'], dataKind: kind } },
    children: [{ type: 'text', value: words }],
  };
}
