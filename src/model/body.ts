/**
 * The **body** of a page is data: Markdown with a fixed list of components. It is parsed once, here, and the
 * same tree is checked, linked and rendered; contributed text never reaches a compiler.
 *
 * Expressions are parsed (so that they can be refused with their place) but never evaluated; there is no
 * syntax for imports or exports at all: such lines are words like any other, and refused as a mistake.
 */
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { type PassageForm, pageMarked, passageMarked } from './source-marks.ts';
import { walk } from './walk.ts';

/** A numbered paragraph of a source. */
export interface Passage {
  /** From 1, as a reader counts. */
  number: number;
  /** Stable address inside the page, such as `p-3fa2c1d0`. */
  anchor: string;
  /** Words as shown, white space collapsed. */
  text: string;
  heading: boolean;
  /** Where it begins in the file. */
  offset: number;
  /** How deep a heading is, from 2. */
  level?: number;
  form?: PassageForm;
  /** Page of the original on which it begins, from 1; absent where none is marked. */
  page?: number;
  /** Of the words of the whole passage, where only parts of it stand here, with `…` between them. */
  hash?: string;
}

/** Components that prose may use, with the attributes each takes; attributes are always plain strings. */
export const components = {
  Cite: { required: ['source', 'quote'], optional: ['prefix', 'suffix'] },
} as const satisfies Record<string, { required: readonly string[]; optional: readonly string[] }>;

/**
 * Parse Markdown with components. Throws a `VFileMessage` with a `place` when the syntax is broken.
 *
 * @param start
 *   Where the body begins in the text, at the start of a line; places in the tree are places in the text.
 */
export function parseBody(text: string, start = 0): Root {
  if (start === 0) return parse(text);
  const lines = text.slice(0, start).split('\n').length - 1;
  // At the start of a text this mark would be swallowed, and all places would be wrong by one.
  if (text.startsWith('\uFEFF', start))
    return parse(text.slice(0, start).replace(/[^\n]/g, ' ') + text.slice(start));
  try {
    return moved(parse(text.slice(start)), start, lines);
  } catch (error) {
    throw movedStop(error as Stop, start, lines);
  }
}

/** Made once: each is a table of what begins with which character. */
const SYNTAX = {
  extensions: [mdxMd(), mdxExpression(), mdxJsx()],
  mdastExtensions: [mdxExpressionFromMarkdown(), mdxJsxFromMarkdown()],
};

function parse(text: string): Root {
  return fromMarkdown(text, SYNTAX);
}

/** Why and where parsing stopped: the parts of a `VFileMessage` that hold places. */
export interface Stop {
  name: string;
  message: string;
  ruleId?: string;
  reason?: string;
  place?: Partial<Place> & { start?: Place; end?: Place };
}

interface Place {
  line: number;
  offset?: number;
}

/** Lines in `(1:3-1:6)`. */
const IN_WORDS = /(?<=\(|-)\d+(?=:\d+[-)])/g;

/** The same, counted from further up, also in its words: `<b>` (1:3-1:6). */
function movedStop(stop: Stop, offset: number, lines: number): Stop {
  const { place, name, message, reason } = stop;
  for (const point of new Set([place, place?.start, place?.end])) {
    if (point?.line !== undefined) point.line += lines;
    if (point?.offset !== undefined) point.offset += offset;
  }
  const told = (words: string, at: RegExp) => words.replace(at, (line) => String(Number(line) + lines));
  if (place) stop.name = told(name, /(?<=^|-)\d+(?=:\d)/g);
  stop.message = told(message, IN_WORDS);
  if (reason !== undefined) stop.reason = told(reason, IN_WORDS);
  return stop;
}

/** Places in a tree, counted from further up. */
function moved(tree: Root, offset: number, lines: number): Root {
  walk(tree, (node) => {
    move(node, offset, lines);
    if (!('attributes' in node)) return;
    for (const attribute of node.attributes) move(attribute, offset, lines);
  });
  return tree;
}

function move({ position }: { position?: Root['position'] }, offset: number, lines: number): void {
  if (!position) return;
  for (const point of [position.start, position.end]) {
    point.line += lines;
    point.offset = (point.offset ?? 0) + offset;
  }
}

const FORMS: Readonly<Record<string, Passage['form']>> = { listItem: 'item', blockquote: 'quote' };

/** The passages of a source: its blocks, top to bottom, numbered from 1. */
export function passagesOf(body: Root): Passage[] {
  const passages: Passage[] = [];
  const seen = new Map<string, number>();
  let page: number | undefined;
  for (const { block, form } of leaves(body.children)) {
    page = pageMarked(block) ?? page;
    const text = textOf(block).replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const { hash: whole, form: marked } = passageMarked(block) ?? {};
    const own = marked ?? (block.type === 'code' ? 'preformatted' : form);
    passages.push({
      number: passages.length + 1,
      anchor: anchorFor(whole ?? hash(fold(text)), seen),
      text,
      heading: block.type === 'heading',
      offset: block.position?.start.offset ?? 0,
      ...(block.type === 'heading' && { level: block.depth }),
      ...(own && { form: own }),
      ...(page && { page }),
      ...(whole && { hash: whole }),
    });
  }
  return passages;
}

interface Leaf {
  block: RootContent;
  form: Passage['form'];
}

/** Blocks that hold words, out of the lists and quotations they stand in. */
function leaves(blocks: readonly RootContent[], form?: Passage['form']): Leaf[] {
  return blocks.flatMap((block) => {
    const isContainer = block.type === 'list' || block.type in FORMS;
    if (!isContainer || !('children' in block)) return [{ block, form }];
    return leaves(block.children as RootContent[], FORMS[block.type] ?? form);
  });
}

/**
 * The address of a passage inside its page: a hash of its words, so that it survives passages added above
 * it; passages with the same words are counted.
 */
function anchorFor(whole: string, seen: Map<string, number>): string {
  const name = `p-${whole.slice(0, 8)}`;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

/** How a line begins that other tools would run as an import or export. */
const MODULE_SYNTAX =
  /^\s*(?:import(?=\s*["'{*]|\s+[\w$]+\s*(?:,\s*[{*]|from\s*["']))|export(?=\s*[*{]|\s+(?:default|const|let|var|function|class|async)\b))/;

/** Does a paragraph, as it is written, begin like an import or export of a module? */
export function opensModule(written: string): boolean {
  return MODULE_SYNTAX.test(written);
}

/** Characters that mean something in Markdown with components, wherever they stand. */
const SPECIAL = /[\\*_`[\]<>{}~|$]/g;
const REFERENCE = /&(?=#?\w+;)/g;
const BLOCK_START = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s=-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;

/**
 * Write words so that `parseBody` gives back exactly these words as one paragraph.
 *
 * @param text
 *   One passage, without line breaks.
 */
export function escapeBody(text: string): string {
  return text
    .replace(SPECIAL, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(/^(\s*)([ie])/, (start, space: string, letter: string) =>
      opensModule(text) ? `${space}&#${letter.charCodeAt(0)};` : start,
    )
    .replace(BLOCK_START, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
