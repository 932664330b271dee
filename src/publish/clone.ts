/**
 * A **clone** of a tree without places: what is about to be linked, so that the page itself stays as written.
 */
import type { Nodes } from 'mdast';

export function clone<Tree extends Nodes>(tree: Tree): Tree {
  const { position: _, ...rest } = tree;
  return 'children' in tree
    ? ({ ...rest, children: tree.children.map(clone) } as Tree)
    : ({ ...rest } as Tree);
}
