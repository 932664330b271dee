/**
 * A **piece** is a run of letters as the PDF sets it: words and where they stand on the page.
 *
 * Measures are in points (1/72 inch) as a reader holds the page: x to the right, y downwards.
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { IN_PARTS, refusal } from '../refusal.ts';

export interface Piece {
  text: string;
  left: number;
  right: number;
  /** On which the letters stand. */
  baseline: number;
  /** Of the font. */
  size: number;
  /** Name of the font within its document. */
  font: string;
  /** Did pdf.js see the line end here? */
  ends: boolean;
}

export interface PageText {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  /** In the order of the file; the upright ones, then those of each other direction, turned upright. */
  layers: Piece[][];
}

/** UTF-16 code units; more stand on no page that a person reads. */
const MOST_ON_A_PAGE = 1_000_000;

/** @throws {Unreadable} when the page holds more letters than any page does. */
export async function piecesOf(page: PDFPageProxy): Promise<PageText> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const layers: Piece[][] = [[], [], [], []];
  const reader = page.streamTextContent({}).getReader();
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items as TextItem[]) {
      if (item.str === undefined || (item.str === '' && !item.hasEOL)) continue;
      length += item.str.length;
      if (length > MOST_ON_A_PAGE) throw tooMuch();
      const { piece, turn } = pieceOf(item, transform as Matrix);
      layers[turn]?.push(piece);
    }
  }
  return { number: page.pageNumber, width, height, layers: layers.filter((layer) => layer.length > 0) };
}

type Matrix = [number, number, number, number, number, number];

function pieceOf(item: TextItem, page: Matrix): { piece: Piece; turn: number } {
  const [a, b, c, d, x, y] = multiply(page, item.transform as Matrix);
  const turn = Math.round(Math.atan2(b, a) / (Math.PI / 2)) & 3;
  const [left, baseline] = turned(x, y, turn);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || item.height;
  const { str: text, fontName: font, hasEOL: ends } = item;
  return { piece: { text, left, right: left + item.width, baseline, size, font, ends }, turn };
}

/** Turn a place back by quarters, so that words that run up or down the page run to the right. */
function turned(x: number, y: number, quarters: number): [number, number] {
  if (quarters === 1) return [y, -x];
  if (quarters === 2) return [-x, -y];
  return quarters === 3 ? [-y, x] : [x, y];
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function tooMuch(): Error {
  return refusal({
    found: `page of more than ${MOST_ON_A_PAGE} characters`,
    expected: 'one that a person can read',
    remedy: IN_PARTS,
  });
}
