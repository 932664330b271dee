/**
 * The words of a passage as **HTML**: names linked, cited words in `<mark>`, a row in its cells, and text whose
 * lines stand as they stand in these lines.
 */
import type { Code, PhrasingContent, RootContent } from 'mdast';
import type { Passage } from '../model/page.ts';
import { passageMarked } from '../model/source-marks.ts';
import { cellsIn } from '../text/cells.ts';
import type { Span } from '../text/quote.ts';
import { clone } from './clone.ts';
import { escapeHtml } from './html.ts';
import type { Library } from './library.ts';
import { linkBlock } from './link-mentions.ts';
import { joinMarks, marked } from './passage-marks.ts';
import { renderInline } from './render.ts';
import { collapse, type Decoration, decorate, runsOf, type TextBlock } from './text-runs.ts';

interface Shown {
  passage: Passage;
  /** The block of the page that the passage is. */
  block: RootContent | undefined;
  /** Cited words, in order, without overlaps. */
  marks: readonly Span[];
}

export function passageHtml(library: Library, { passage, block, marks }: Shown): string {
  if (block?.type === 'code') return codeHtml(block, marks);
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return escapeHtml(passage.text);
  const shown: TextBlock = clone(block);
  if (passageMarked(block)) shown.children.shift();
  const linked = passage.heading ? undefined : new Set<string>();
  if (passage.form === 'row' && shown.children.every(({ type }) => type === 'text'))
    return rowHtml(library, { passage, marks, linked });
  collapse(shown);
  return wordsHtml(library, { shown, marks, linked });
}

interface Words {
  shown: TextBlock;
  marks: readonly Span[];
  /** What was linked before; nothing is linked where it is absent. */
  linked: Set<string> | undefined;
}

function wordsHtml(library: Library, { shown, marks, linked }: Words): string {
  const href = ({ id }: { id: string }) => library.link(library.entity(id)).href;
  if (linked) linkBlock(shown, { gazetteer: library.gazetteer, href, linked, quoted: true });
  const decorations = marks.map((mark): Decoration => ({ ...mark, wrap: marked }));
  decorate(shown, runsOf(shown), decorations);
  return renderInline(joinMarks(shown.children as PhrasingContent[]), library.base);
}

/** What parts two cells is heard and copied, and shown by the distance between them. */
const BAR = '<span class="hidden"> | </span>';

function rowHtml(
  library: Library,
  { passage: { text }, marks, linked }: Pick<Words, 'marks' | 'linked'> & Pick<Shown, 'passage'>,
): string {
  const cells = cellsIn(text).map((cell) => {
    const value = text.slice(cell.start, cell.end);
    const shown: TextBlock = { type: 'paragraph', children: [{ type: 'text', value }] };
    return `<span class="cell">${wordsHtml(library, { shown, marks: within(cell, marks), linked })}</span>`;
  });
  return cells.join(BAR);
}

/** The parts of spans that lie in another, counted from where it begins. */
function within({ start, end }: Span, spans: readonly Span[]): Span[] {
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
}

/** Marks are counted in words with white space collapsed; the lines keep theirs. */
function codeHtml({ value }: Code, marks: readonly Span[]): string {
  const places = [...value.matchAll(/\S|\s+/g)].map(({ index }) => index);
  const first = /^\s/.test(value) ? 1 : 0;
  let html = '';
  let last = 0;
  for (const { start, end } of marks) {
    const from = places[start + first] ?? value.length;
    const until = places[end + first] ?? value.trimEnd().length;
    html += `${escapeHtml(value.slice(last, from))}<mark>${escapeHtml(value.slice(from, until))}</mark>`;
    last = until;
  }
  return html + escapeHtml(value.slice(last));
}
