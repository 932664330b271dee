/**
 * The remark plugins of the content, for the pages that the site itself has (`src/site/pages/*.mdx`): names
 * and `[[id]]` become links there, too.
 */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { linkMentions } from '../../publish/link-mentions.ts';
import { wikiLinks } from '../../publish/wiki-links.ts';
import { knowledge } from '../knowledge.ts';

export function remarkNames() {
  return async (tree: Root, file: VFile): Promise<undefined> => {
    const { library } = await knowledge();
    const linkOf = (id: string) => {
      const page = library.find(id);
      return page && library.link(page);
    };
    wikiLinks({ find: linkOf })(tree, file);
    const href = ({ id }: { id: string }) => library.link(library.entity(id)).href;
    linkMentions({ gazetteer: library.gazetteer, href })(tree);
  };
}
