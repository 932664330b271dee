/**
 * A **card** is the picture that other sites show for a link to a page of this one: what it is, its name, one
 * sentence, how much is known, and whose it is.
 */
import type { Kind } from '../../model/kind.ts';
import { Canvas, type Colours, HAIR, INK, KIND, MARK, MUTED, ON_MARK } from './canvas.ts';
import type { Outline } from './coverage.ts';
import { fitted } from './lines.ts';
import type { Colour } from './png.ts';
import { HEIGHT, WIDTH } from './size.ts';
import type { Typeface } from './typeface.ts';

export interface Card {
  /** Absent on the card of the site itself. */
  kind?: Kind;
  /** "Person", with the shape of the kind before it. */
  label: string;
  /** The first that our fonts can write is shown. */
  names: readonly string[];
  summary: string;
  /** "20 statements · 4 sources". */
  facts: string;
}

export interface Faces {
  display: Typeface;
  text: Typeface;
  sans: Typeface;
}

/** As in the style sheet `tokens.css`, light. */
const PAPER: Colour = [250, 250, 247];
const BLACK: Colour = [21, 24, 30];
const YELLOW: Colour = [255, 228, 92];
const KINDS: Record<Kind, Colour> = {
  person: [42, 86, 176],
  organisation: [12, 107, 98],
  equipment: [168, 64, 26],
  place: [90, 100, 32],
  event: [154, 31, 95],
  source: BLACK,
};
const EDGE = 76;
const MEASURE = WIDTH - 2 * EDGE;
const HEAD = 112;
const FOOT = HEIGHT - 66;
const NAME_SIZES = [104, 92, 80, 70, 60, 52, 45, 39];

/** Draws cards; what all cards of a kind share is drawn once. */
export class CardPainter {
  readonly #faces: Faces;
  readonly #title: string;
  readonly #grounds = new Map<string, Canvas>();

  /** @param title Name of the site. */
  constructor(faces: Faces, title: string) {
    this.#faces = faces;
    this.#title = title;
  }

  /** The card as a PNG. */
  paint({ kind, label, names, summary, facts }: Card): Buffer {
    const { display, text, sans } = this.#faces;
    const name = names.find((one) => display.has(one)) ?? names.at(-1) ?? '';
    const canvas = this.#ground(kind, label).copy();
    const title = fitted(display, name, { sizes: NAME_SIZES, width: MEASURE, most: 3 });
    const said = fitted(text, summary, { sizes: [36], width: MEASURE, most: 2 });
    const step = Math.round(title.size * 1.1);
    const height = title.lines.length * step + (said.lines.length > 0 ? 34 + said.lines.length * 48 : 0);
    let y = Math.round((HEAD + FOOT - 40) / 2 - height / 2) + 10;
    for (const line of title.lines) {
      y += step;
      canvas.line(line, { ramp: INK, size: title.size, x: EDGE, y: y - Math.round(title.size * 0.2) });
    }
    y += 26;
    for (const line of said.lines) {
      y += 48;
      canvas.line(line, { ramp: MUTED, size: said.size, x: EDGE, y: y - 8 });
    }
    const [line = []] = fitted(sans, facts, { sizes: [32], width: MEASURE - 260, most: 1 }).lines;
    canvas.line(line, { ramp: MUTED, size: 32, x: EDGE, y: FOOT });
    return canvas.png();
  }

  #ground(kind: Kind | undefined, label: string): Canvas {
    const known = this.#grounds.get(label);
    if (known) return known;
    const colours: Colours = { paper: PAPER, ink: BLACK, mark: YELLOW, kind: kind ? KINDS[kind] : BLACK };
    const canvas = Canvas.of(colours);
    canvas.rectangle(KIND, { x: 0, y: 0, width: WIDTH, height: 14 });
    canvas.rectangle(HAIR, { x: EDGE, y: FOOT - 58, width: MEASURE, height: 2 });
    if (kind) canvas.outline(KIND, shapeOf(kind, { x: EDGE, y: HEAD - 27, size: 28 }));
    const [line = []] = fitted(this.#faces.sans, label, { sizes: [36], width: MEASURE, most: 1 }).lines;
    canvas.line(line, { ramp: INK, size: 36, x: EDGE + (kind ? 44 : 0), y: HEAD });
    this.#wordmark(canvas);
    this.#grounds.set(label, canvas);
    return canvas;
  }

  /** The name of the site at the right below, with a stroke of highlighter behind all but its first and last letter. */
  #wordmark(canvas: Canvas): void {
    const size = 42;
    const letters = [...this.#title];
    const face = this.#faces.display;
    const widthOf = (text: string) => face.word(text).width * size;
    const x = WIDTH - EDGE - widthOf(this.#title);
    const first = widthOf(letters[0] ?? '');
    const inner = widthOf(letters.slice(1, -1).join(''));
    canvas.rectangle(MARK, { x: Math.round(x + first), y: FOOT - 18, width: Math.round(inner), height: 20 });
    const line = [{ word: face.word(this.#title), x: 0 }];
    canvas.line(line, { ramp: ON_MARK, size, x, y: FOOT });
    canvas.line(line, { ramp: INK, size, x, y: FOOT });
  }
}

/** The shape of a kind in a square whose upper left corner is given; as in `kind.css`. */
function shapeOf(kind: Kind, { x, y, size }: { x: number; y: number; size: number }): Outline {
  const at = (...corners: number[]) => corners.map((part, index) => (index % 2 === 0 ? x : y) + part * size);
  if (kind === 'organisation') return [at(0, 0, 1, 0, 1, 1, 0, 1)];
  if (kind === 'equipment') return [at(0.5, -0.1, 1.1, 0.5, 0.5, 1.1, -0.1, 0.5)];
  if (kind === 'place') return [at(0.5, 0.04, 1, 0.96, 0, 0.96)];
  if (kind === 'event') return [at(0, 0, 1, 0, 0.62, 0.5, 1, 1, 0, 1, 0.38, 0.5)];
  if (kind === 'source') return [at(0.08, -0.05, 0.64, -0.05, 0.92, 0.25, 0.92, 1.05, 0.08, 1.05)];
  const round = Array.from({ length: 48 }, (_, step) => (step / 24) * Math.PI);
  return [at(...round.flatMap((angle) => [0.5 + Math.cos(angle) / 2, 0.5 + Math.sin(angle) / 2]))];
}
