/**
 * To **walk** a tree is to see every node from top to bottom, with what it stands in.
 */
import type { Nodes, Parents } from 'mdast';

/** Sees one node; `parents` holds what it stands in, the root first, and is reused: keep nothing of it. */
export type Visitor = (node: Nodes, parents: readonly Parents[]) => void;

/** Walk a tree; what a visitor does to the children of the node it sees is walked, too. */
export function walk(node: Nodes, visitor: Visitor, parents: Parents[] = []): void {
  visitor(node, parents);
  if (!('children' in node)) return;
  parents.push(node);
  for (const child of node.children) walk(child, visitor, parents);
  parents.pop();
}
