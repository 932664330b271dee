/**
 * The **passages** of a PDF: its pages part into columns, columns into lines, lines into paragraphs; what the
 * end of a page or of a column parted is joined again, and notes at the foot of pages follow the text.
 */
import type { DocumentPassage } from '../../document.ts';
import { squeeze } from '../../segment.ts';
import { columnsOf } from './columns.ts';
import { type PageCells, withoutFurniture } from './furniture.ts';
import { joined, type Vocabulary, vocabularyOf } from './hyphen.ts';
import { cellsOf, linesOf } from './line.ts';
import { mirrored } from './mirror.ts';
import { opensItem, type Paragraph, paragraphsOf } from './paragraph.ts';
import type { PageText } from './piece.ts';
import { headingLevel, isSmall, type Sizes, sizesOf } from './sizes.ts';
import { rowText } from './table.ts';

export interface Told {
  passages: DocumentPassage[];
  /** The largest heading at the beginning, with which the document opens. */
  title?: string;
}

export function passagesOf(upright: readonly PageText[]): Told {
  const pages = mirrored(upright);
  const parted = withoutFurniture(pages.map(uprightCells));
  const paragraphs = parted.pages
    .flatMap(({ number, cells }) =>
      columnsOf(cells).flatMap((column) => paragraphsOf(linesOf(column), number)),
    )
    .concat(pages.flatMap(turnedParagraphs));
  const sizes = sizesOf(paragraphs);
  const vocabulary = vocabularyOf(paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const [notes, running] = part(paragraphs, (paragraph) => isNote(paragraph, sizes));
  const whole = [...whileUnfinished(running, sizes), ...notes];
  const passages = whole.map((one, at) => passageOf(one, whole[at + 1], { sizes, vocabulary }));
  const told = [...passages, ...parted.once.flatMap(furnitureTold)];
  return withTitle(told.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)));
}

/** Running heads and feet, which a page says besides its text. */
function furnitureTold({ number, cells }: PageCells): DocumentPassage[] {
  const lines = linesOf(cells.toSorted((one, other) => one.baseline - other.baseline));
  return paragraphsOf(lines, number).map((paragraph) => ({
    text: squeeze(paragraph.lines.map(({ text }) => text).join(' ')),
    heading: false,
    page: number,
  }));
}

function uprightCells({ number, height, layers }: PageText) {
  return { number, height, cells: cellsOf(layers[0] ?? []) };
}

/** Words along the margin, and tables that stand on their side. */
function turnedParagraphs({ number, layers }: PageText): Paragraph[] {
  return layers
    .slice(1)
    .flatMap((pieces) =>
      columnsOf(cellsOf(pieces)).flatMap((column) => paragraphsOf(linesOf(column), number)),
    );
}

function part<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

/** Small letters behind a number or a star that points to it. */
function isNote(paragraph: Paragraph, sizes: Sizes): boolean {
  const text = paragraph.lines[0]?.text ?? '';
  return !paragraph.isRow && isSmall(paragraph, sizes) && /^(?:\d{1,3}|[*†‡§]+)\s?[\p{L}"“(]/u.test(text);
}

/** Join paragraphs that a page or a column ended in the middle of a sentence. */
function whileUnfinished(paragraphs: readonly Paragraph[], sizes: Sizes): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = whole.at(-1);
    if (before && goesOn(before, paragraph, sizes)) before.lines.push(...paragraph.lines);
    else whole.push({ ...paragraph, lines: [...paragraph.lines] });
  }
  return whole;
}

function goesOn(before: Paragraph, paragraph: Paragraph, sizes: Sizes): boolean {
  const last = before.lines.at(-1);
  const first = paragraph.lines[0];
  if (!last || !first || before.isRow || paragraph.isRow) return false;
  const isElsewhere = paragraph.page !== before.page || first.baseline < last.baseline;
  const isAlike = Math.abs(before.size - paragraph.size) < 0.09 * sizes.body;
  if (!isElsewhere || !isAlike || opensItem(first.text)) return false;
  return (
    !/[.!?:…]["”’»)\]]*\d{0,2}$/u.test(last.text) &&
    /^["“‘(]?\p{Ll}|^\p{L}.*$/u.test(first.text) &&
    isLong(last.text, first.text)
  );
}

/** Text that breaks off in full lines, or goes on in small letters. */
function isLong(last: string, first: string): boolean {
  return /^\p{Ll}/u.test(first) || (/[\p{Ll},-]$/u.test(last) && last.length > 30 && first.length > 30);
}

interface Known {
  sizes: Sizes;
  vocabulary: Vocabulary;
}

function passageOf(
  paragraph: Paragraph,
  next: Paragraph | undefined,
  { sizes, vocabulary }: Known,
): DocumentPassage {
  const { page, lines } = paragraph;
  const level = headingLevel(paragraph, next, sizes);
  if (paragraph.isRow)
    return { text: squeeze(lines.map(rowText).join(' ')), heading: false, form: 'row', page };
  const text = squeeze(
    joinedLines(
      lines.map((line) => line.text),
      vocabulary,
    ).replaceAll('\u00AD', ''),
  );
  if (level !== undefined) return { text, heading: true, level, page };
  if (!opensItem(text)) return { text, heading: false, page };
  return { text: text.replace(/^[•◦▪▫■●○‣⁃∙·*–—-]\s+/u, ''), heading: false, form: 'item', page };
}

/** Each line with what parts it from the next one: the cost grows with the words, however long the paragraph. */
function joinedLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const parts = lines.map((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) return line;
    const both = joined(line, next, vocabulary);
    return both.slice(0, both.length - next.length);
  });
  return parts.join('');
}

/** The largest heading with which the first page opens is the title. */
function withTitle(passages: DocumentPassage[]): Told {
  const opening = passages.slice(0, 3).filter(({ page, heading }) => heading && page === passages[0]?.page);
  const [largest] = opening.toSorted((one, other) => (one.level ?? 0) - (other.level ?? 0));
  return largest ? { passages, title: largest.text } : { passages };
}
