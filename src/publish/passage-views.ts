/**
 * The passages of a source as a reader sees them: names linked, cited words marked, and beside each the
 * claims that rest on it.
 */
import type { Root, RootContent } from 'mdast';
import type { PassageForm } from '../model/source-marks.ts';
import { walk } from '../model/walk.ts';
import type { Use } from './evidence.ts';
import type { Library, Source } from './library.ts';
import { type Back, backsOf } from './passage-backs.ts';
import { passageHtml } from './passage-html.ts';
import { merged } from './passage-marks.ts';

export interface PassageView {
  number: number;
  anchor: string;
  heading: boolean;
  form?: PassageForm;
  /** Names linked, cited words in `<mark>`. */
  html: string;
  text: string;
  /** The page of the original that begins with it. */
  page?: number;
  /** Claims and prose that rest on this passage. */
  backs: Back[];
}

/** Each passage links its names anew: a reader arrives at it from elsewhere. */
export function passageViews(library: Library, uses: readonly Use[], source: Source): PassageView[] {
  const blocks = blocksByOffset(source.body);
  const usesAt = Map.groupBy(uses, (use) => use.passage);
  return source.passages.map((passage, at) => {
    const used = usesAt.get(passage.number) ?? [];
    const { number, anchor, heading, form, text, page } = passage;
    const opensPage = page !== undefined && page !== source.passages[at - 1]?.page;
    const html = passageHtml(library, {
      passage,
      block: blocks.get(passage.offset),
      marks: merged(used),
    });
    return {
      ...{ number, anchor, heading, html, text },
      ...(form && { form }),
      ...(opensPage && { page }),
      backs: backsOf(library, used),
    };
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
