/**
 * **Markdown** marks its headings, lists and quotations; the marks are taken off and the words kept.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Document, type DocumentPassage, Unreadable } from '../document.ts';
import { squeeze } from '../segment.ts';
import type { Format } from './format.ts';
import { type Stated, statedIn } from './stated.ts';
import { withTitle } from './title.ts';
import { decodeUtf8 } from './utf8.ts';

export const markdown: Format = {
  extensions: ['.md', '.markdown'],
  read({ stem, bytes }): Document {
    const { body, title: stated, ...metadata } = statedIn(decodeUtf8(bytes));
    refuseTangle(body);
    const tree = fromMarkdown(body);
    const passages = passagesIn(tree);
    return { ...titled(passages, tree, { stated, stem }), stated: metadata.stated };
  },
};

/** More marks than this in one paragraph are no prose, and take a parser minutes. */
const MOST_MARKS = 2_000;

function refuseTangle(body: string): void {
  for (const block of body.split(/\n\s*\n/)) {
    const marks = block.match(/[*_[\]<>`]/g)?.length ?? 0;
    if (marks <= MOST_MARKS) continue;
    throw new Unreadable(
      `Unexpected paragraph with ${marks} marks, expected prose. Save the document as plain text (.txt).`,
    );
  }
}

/** The stated title wins; a first heading that says the same, or stands for it, is not told twice. */
function titled(
  passages: DocumentPassage[],
  tree: Root,
  { stated, stem }: { stated: Stated['title']; stem: string },
): Pick<Document, 'title' | 'passages'> {
  const [first, ...rest] = passages;
  const opening = tree.children[0];
  const heading = opening?.type === 'heading' && rest.length > 0 ? first : undefined;
  if (stated !== undefined) {
    return { title: stated, passages: heading?.text === stated ? rest : passages };
  }
  return heading ? { title: heading.text, passages: rest } : withTitle(passages, stem);
}

const CONTAINERS = new Set(['blockquote', 'list', 'listItem', 'root']);
const WITHOUT_WORDS = new Set(['definition', 'thematicBreak']);

/** Every leaf block is a passage: a paragraph, a heading, a list item, a paragraph of a quotation. */
function passagesIn(node: Root | RootContent): DocumentPassage[] {
  if (CONTAINERS.has(node.type) && 'children' in node) {
    return (node.children as RootContent[]).flatMap(passagesIn);
  }
  const text = WITHOUT_WORDS.has(node.type) ? '' : squeeze(wordsOf(node));
  return /[\p{L}\p{N}]/u.test(text) ? [{ text, heading: node.type === 'heading' }] : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ');
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
