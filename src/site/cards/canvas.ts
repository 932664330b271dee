/**
 * The **canvas** of a card: sixteen colours, of which the first ten go from paper to ink, so that words can be
 * drawn over paper without mixing colours.
 */
import { type Coverage, coverageOf, type Outline } from './coverage.ts';
import type { Line } from './lines.ts';
import { type Colour, png, rowBytes } from './png.ts';
import { HEIGHT, WIDTH } from './size.ts';
import { glyphCoverage } from './typeface.ts';

/** Shades from paper to ink. */
const SHADES = 10;
const ROW = rowBytes(WIDTH);

/** Colours that are mixed with paper in three shades, and with ink in two. */
export interface Colours {
  paper: Colour;
  ink: Colour;
  kind: Colour;
  mark: Colour;
}

/** A colour as a row of shades in the palette, from the ground that it is drawn on to itself. */
export type Ramp = readonly number[];
export const INK: Ramp = Array.from({ length: SHADES }, (_, at) => at);
/** Words that stand back. */
export const MUTED: Ramp = INK.slice(0, SHADES - 2);
export const HAIR: Ramp = [0, 2];
export const KIND: Ramp = [0, SHADES, SHADES + 1, SHADES + 2];
export const MARK: Ramp = [0, SHADES + 3];
/** Ink over the highlighter. */
export const ON_MARK: Ramp = [SHADES + 3, SHADES + 4, SHADES + 5, SHADES - 1];

function paletteOf({ paper, ink, kind, mark }: Colours): Colour[] {
  return [
    ...INK.map((at) => mixed(paper, ink, at / (SHADES - 1))),
    ...[1, 2, 3].map((at) => mixed(paper, kind, at / 3)),
    ...[0, 1, 2].map((at) => mixed(mark, ink, at / 3)),
  ];
}

function mixed(from: Colour, to: Colour, part: number): Colour {
  return from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * part)) as unknown as Colour;
}

export class Canvas {
  readonly #rows: Uint8Array;
  readonly #palette: readonly Colour[];

  private constructor(rows: Uint8Array, palette: readonly Colour[]) {
    this.#rows = rows;
    this.#palette = palette;
  }

  static of(colours: Colours): Canvas {
    return new Canvas(new Uint8Array(ROW * HEIGHT), paletteOf(colours));
  }

  copy(): Canvas {
    return new Canvas(this.#rows.slice(), this.#palette);
  }

  png(): Buffer {
    return png({ width: WIDTH, height: HEIGHT, palette: this.#palette, rows: this.#rows });
  }

  rectangle(
    ramp: Ramp,
    { x, y, width, height }: { x: number; y: number; width: number; height: number },
  ): void {
    this.outline(ramp, [[x, y, x + width, y, x + width, y + height, x, y + height]]);
  }

  outline(ramp: Ramp, outline: Outline): void {
    this.#cover(coverageOf(outline), { ramp, x: 0, y: 0 });
  }

  /** @param y The line that letters stand on. */
  line(line: Line, { ramp, size, x, y }: { ramp: Ramp; size: number; x: number; y: number }): void {
    for (const { word, x: start } of line) {
      for (const glyph of word.glyphs) {
        const at = x + (start + glyph.x) * size;
        const place = { ramp, x: Math.floor(at), y: Math.round(y - glyph.y * size) };
        this.#cover(glyphCoverage(glyph, size, at), place);
      }
    }
  }

  /** A pixel takes the shade of its coverage unless it has a stronger one of the same colour. */
  #cover(coverage: Coverage, { ramp, x, y }: { ramp: Ramp; x: number; y: number }): void {
    const { width, height, pixels } = coverage;
    const [left, top, most] = [coverage.left + x, coverage.top + y, ramp.length - 1];
    const [from, to] = [Math.max(0, -left), Math.min(width, WIDTH - left)];
    const last = Math.min(height, HEIGHT - top);
    for (let row = Math.max(0, -top); row < last; row++) {
      for (let column = from; column < to; column++) {
        const part = pixels[row * width + column] as number;
        // Most of a glyph's box is empty.
        if (part * most >= 0.5) this.#set(left + column, top + row, ramp, Math.round(part * most));
      }
    }
  }

  #set(x: number, y: number, ramp: Ramp, shade: number): void {
    const at = y * ROW + 1 + (x >> 1);
    const low = (x & 1) === 1;
    const byte = this.#rows[at] as number;
    const before = low ? byte & 15 : byte >> 4;
    const colour = ramp[shade] as number;
    if (before !== ramp[0] && ramp.indexOf(before) >= shade) return;
    this.#rows[at] = low ? (byte & 0xf0) | colour : (byte & 15) | (colour << 4);
  }
}
