/**
 * A remark plugin: `[[su-35]]` and `[[su-35|the jet]]` become links, on purpose, to the page with that id.
 */
import type { Link, Root } from 'mdast';
import type { VFile } from 'vfile';
import { findLinks } from '../model/link.ts';
import { walk } from '../model/walk.ts';
import { nameLink } from './link-mentions.ts';
import { type Decoration, decorate, runsOf } from './text-runs.ts';
import type { NameLink } from './view.ts';

export interface WikiLinkOptions {
  /** The page that bears an id, or bore it before. */
  find: (id: string) => NameLink | undefined;
}

/** An id that no page bears stays as it is written, and the file gets a message. */
export function wikiLinks({ find }: WikiLinkOptions) {
  return (tree: Root, file?: VFile): undefined => {
    walk(tree, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const known = runsOf(node);
      const decorations: Decoration[] = [];
      for (const { start, end, id, words } of findLinks(known.text)) {
        const target = find(id);
        if (target) decorations.push({ start, end, wrap: () => purposeful(target, words ?? target.name) });
        else file?.message(`Unexpected \`[[${id}]]\`, expected the id of a page.`, node);
      }
      const open = { ...known, runs: known.runs.filter((run) => !run.closed) };
      decorate(node, open, decorations);
    });
  };
}

/** The id is remembered on the node, so that the name is not linked once more in the same section. */
function purposeful(target: NameLink, words: string): Link {
  const link = nameLink(target.href, target, words);
  return { ...link, data: { hProperties: { ...link.data?.hProperties, dataId: target.id } } };
}
