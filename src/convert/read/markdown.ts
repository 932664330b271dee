/**
 * **Markdown** marks its headings, lists and quotations; the marks are taken off and the words kept.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Document, type DocumentPassage, type PassageForm, Unreadable } from '../document.ts';
import { linesOf, squeeze } from '../segment.ts';
import { decodeText } from './encoding/decode.ts';
import type { Format } from './format.ts';
import { guardLength } from './plain-text.ts';
import { statedInPrint } from './printed-date.ts';
import { type Frontmatter, statedIn } from './stated.ts';
import { withTitle } from './title.ts';

export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  async read({ stem, bytes }): Promise<Document> {
    guardLength(bytes);
    const { text, notes } = await decodeText(bytes);
    const { body, stated, ...frontmatter } = statedIn(text);
    refuseTangle(body);
    refuseDepth(body);
    const tree = fromMarkdown(body);
    const document = titled(passagesIn(tree), tree, { frontmatter, stem });
    const printed = statedInPrint(document.passages, stated);
    const basis = { ...document.basis, ...printed.basis };
    return { ...document, stated: { ...stated, ...printed.stated }, basis, notes };
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

/** Lists within one another; people write some five. */
const DEEPEST = 100;

function refuseDepth(body: string): void {
  const indents: number[] = [];
  for (const [marks] of body.matchAll(/^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)+/gm)) {
    const indent = marks.search(/\S/);
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    if (indents.length + marks.trim().split(/\s+/).length - 1 <= DEEPEST) continue;
    throw new Unreadable(
      `Unexpected more than ${DEEPEST} lists within one another, expected fewer. Save the document as plain text (.txt).`,
    );
  }
}

/** The stated title wins; a first heading that says the same, or stands for it, is not told twice. */
function titled(
  passages: DocumentPassage[],
  tree: Root,
  { frontmatter, stem }: { frontmatter: Pick<Frontmatter, 'title' | 'basis'>; stem: string },
): Pick<Document, 'title' | 'passages' | 'basis'> {
  const { title, basis } = frontmatter;
  const [first, ...rest] = passages;
  const heading = tree.children[0]?.type === 'heading' && rest.length > 0 ? first : undefined;
  if (title !== undefined) return { title, passages: heading?.text === title ? rest : passages, basis };
  if (heading) {
    return { title: heading.text, passages: rest, basis: { ...basis, title: 'first heading' } };
  }
  const found = withTitle(passages, stem);
  return { title: found.title, passages: found.passages, basis: { ...basis, title: found.basis } };
}

const CONTAINERS = new Set(['blockquote', 'list', 'listItem', 'root']);
const WITHOUT_WORDS = new Set(['definition', 'thematicBreak']);

const FORMS: Partial<Record<Nodes['type'], PassageForm>> = { listItem: 'item', blockquote: 'quote' };

/** Every leaf block is a passage: a paragraph, a heading, a list item, a paragraph of a quotation. */
function passagesIn(node: Root | RootContent, within?: PassageForm): DocumentPassage[] {
  const form = FORMS[node.type] ?? within;
  if (CONTAINERS.has(node.type) && 'children' in node) {
    return (node.children as RootContent[]).flatMap((child) => passagesIn(child, form));
  }
  const text = WITHOUT_WORDS.has(node.type) ? '' : squeeze(wordsOf(node));
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  if (node.type === 'heading') return [{ text, heading: true, level: node.depth }];
  const own = node.type === 'code' ? 'preformatted' : form;
  const lines = node.type === 'code' ? linesOf(node.value) : undefined;
  return [{ text, heading: false, ...(own && { form: own }), ...(lines && { lines }) }];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ');
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
