/**
 * The **passages** of a web page are its blocks as a reader sees them: paragraphs, headings, items, rows,
 * quotations and captions, in order.
 */
import { joinCells } from '../../../text/cells.ts';
import type { DocumentPassage, HeadingLevel, PassageForm } from '../../document.ts';
import { linesOf, segment, squeeze } from '../../segment.ts';
import { isElement, isText, nameOf, readableText, wordCount } from './dom.ts';

const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
const SILENT = new Set(
  'script style noscript template svg math head iframe object select textarea button input canvas audio video'.split(
    ' ',
  ),
);
const FORMS: Readonly<Record<string, PassageForm>> = {
  li: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
};

/** Attribute by which an element was marked as a caption before passages are made of it. */
export const CAPTION_MARK = 'data-caption';

/** Where the walk stands: what surrounds the words at hand. */
interface Within {
  form?: PassageForm;
  level?: HeadingLevel;
  lines?: string;
}

export function passagesIn(root: Element): DocumentPassage[] {
  const walk = new Walk();
  walk.children(root, {});
  walk.flush({});
  return walk.passages;
}

class Walk {
  readonly passages: DocumentPassage[] = [];
  private words = '';
  private breaks = 0;

  children(parent: Node, within: Within): void {
    for (const node of parent.childNodes) {
      if (isText(node)) this.add(node.data);
      else if (isElement(node)) this.element(node, within);
    }
  }

  private element(element: Element, within: Within): void {
    const name = nameOf(element);
    if (SILENT.has(name)) return;
    if (name === 'br') {
      if (++this.breaks > 1) this.flush(within);
      else this.words += ' ';
      return;
    }
    if (!BLOCKS.has(name) && !element.hasAttribute(CAPTION_MARK)) {
      this.children(element, within);
      return;
    }
    this.flush(within);
    const inside = enter(element, within);
    if (name === 'tr') this.row(element, inside);
    else if (name === 'pre') this.preformatted(element, inside);
    else this.children(element, inside);
    this.flush(inside);
  }

  /** A row of a data table is one passage; a row that lays out a page is as many as it holds. */
  private row(row: Element, within: Within): void {
    const cells = [...row.children].map((cell) => squeeze(readableText(cell)));
    if (cells.filter(hasWords).length < 2 || isLayout(row)) this.children(row, within);
    else this.push(joinCells(cells), { ...within, form: within.form ?? 'row' });
  }

  /** Prose that was wrapped is told as it is meant, lines that stand for themselves as they stand. */
  private preformatted(element: Element, within: Within): void {
    const form = within.form ?? 'preformatted';
    for (const block of readableText(element).split(/\n[^\S\n]*\n/)) {
      const lines = segment(block).length > 1 && form === 'preformatted' ? linesOf(block) : undefined;
      if (lines === undefined) for (const { text } of segment(block)) this.push(text, { ...within, form });
      else this.push(squeeze(block), { ...within, form, lines });
    }
  }

  private add(text: string): void {
    if (text.trim() !== '') this.breaks = 0;
    this.words += text;
  }

  flush(within: Within): void {
    const text = squeeze(this.words);
    this.words = '';
    this.breaks = 0;
    this.push(text, within);
  }

  private push(text: string, { level, form, lines }: Within): void {
    if (!hasWords(text)) return;
    if (level !== undefined) this.passages.push({ text, heading: true, level });
    else this.passages.push({ text, heading: false, ...(form && { form }), ...(lines && { lines }) });
  }
}

/** A caption stays one, and a quotation stays one unless a caption stands in it. */
function enter(element: Element, within: Within): Within {
  const name = nameOf(element);
  if (element.hasAttribute(CAPTION_MARK)) return { form: 'caption' };
  if (within.form === 'caption') return within;
  const rank = /^h([1-6])$/.exec(name)?.[1];
  if (rank !== undefined) return { ...within, level: Number(rank) as HeadingLevel };
  const form = FORMS[name] ?? within.form;
  return { ...within, ...(form === undefined ? {} : { form }) };
}

/** Words in a cell beyond which a table is there to place paragraphs, not to hold data. */
const LONG_CELL = 60;

function isLayout(row: Element): boolean {
  const holdsBlocks = row.querySelector('table, h1, h2, h3, h4, ul, ol, blockquote, p + p') !== null;
  return holdsBlocks || [...row.children].some((cell) => wordCount(cell.textContent ?? '') > LONG_CELL);
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
