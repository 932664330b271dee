/**
 * A **node** is what stands at a path of a front, with its place in the file.
 */
import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../text/quote.ts';
import type { Path } from './explanation.ts';
import type { Front } from './front.ts';

export interface Found {
  /** The field, where the last step of the path names one. */
  pair?: Pair | undefined;
  /** What it holds, or the entry of the list. */
  node?: Node | undefined;
  /** The fields or the list it stands in. */
  around?: Node | undefined;
}

/** Follow a path through a document; as far as it leads. */
export function nodeAt(document: Document, path: Path): Found {
  return path.reduce<Found>(({ node }, step) => stepInto(node, step), {
    node: document.contents ?? undefined,
  });
}

function stepInto(around: Node | undefined, step: string | number): Found {
  if (isSeq(around)) return { around, node: nodeOf(around.items[Number(step)]) };
  if (!isMap(around)) return {};
  const pair = around.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
  return { around, pair, node: nodeOf(pair?.value) };
}

function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

/** Where a node stands in the file, without the line end that belongs to a block; nothing for one that was made. */
export function spanOf(front: Front, text: string, node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = [front.start + node.range[0], front.start + node.range[1]];
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where what stands at a path of a front is written. */
export function spanAt({ front, text }: { front: Front; text: string }, path: Path): Span | undefined {
  return spanOf(front, text, nodeAt(front.document, path).node);
}

/** A word or a number as the file writes it, without what quotes it; or the name of a field. */
export function writtenAt(document: Document, path: Path, atKey: boolean): string | undefined {
  const { pair, node } = nodeAt(document, path);
  const scalar = atKey ? pair?.key : node;
  return isScalar(scalar) ? scalar.source : undefined;
}
