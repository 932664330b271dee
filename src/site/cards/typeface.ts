/**
 * A **typeface** turns words into glyphs and glyphs into coverage. It is a list of fonts, each with a part of
 * Unicode: every letter is set in the first that has it, and none is ever taken from the machine.
 */
import * as hb from 'harfbuzzjs';
import { type Coverage, coverageOf } from './coverage.ts';
import { outlineOf, type Step } from './outline.ts';

/** A glyph in its place: `x` and `y` from the start of the word, in ems; y upwards. */
export interface Glyph {
  font: Font;
  id: number;
  x: number;
  y: number;
}

export interface Word {
  glyphs: Glyph[];
  /** In ems. */
  width: number;
  rightToLeft: boolean;
}

interface Font {
  font: hb.Font;
  unitsPerEm: number;
  has: ReadonlySet<number>;
  steps: Map<number, readonly Step[]>;
  coverages: Map<string, Coverage>;
}

const RIGHT_TO_LEFT = /^[\p{P}\s]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Places between two pixels at which a glyph may begin. */
const BETWEEN = 4;

export class Typeface {
  readonly #fonts: readonly Font[];
  readonly #words = new Map<string, Word>();

  /** @param weight For fonts that have several. */
  constructor(files: readonly Uint8Array[], weight: number) {
    this.#fonts = files.map((file) => opened(file, weight));
  }

  /** Whether every letter can be set, accents aside. */
  has(text: string): boolean {
    return [...text.normalize('NFD')].every(
      (letter) => /[\s\p{M}\p{Cf}]/u.test(letter) || this.#fontOf(letter) !== undefined,
    );
  }

  /** A word set in one line; a letter that no font has loses its accents, or is left out. */
  word(text: string): Word {
    const known = this.#words.get(text);
    if (known) return known;
    const rightToLeft = RIGHT_TO_LEFT.test(text);
    const runs = this.#runs(text);
    if (rightToLeft) runs.reverse();
    const word: Word = { glyphs: [], width: 0, rightToLeft };
    for (const { font, letters } of runs) add(word, font, letters);
    this.#words.set(text, word);
    return word;
  }

  /** Width of a space, in ems. */
  get space(): number {
    return this.word('\u00A0').width || 0.25;
  }

  #fontOf(letter: string): Font | undefined {
    const code = letter.codePointAt(0) ?? 0;
    return this.#fonts.find(({ has }) => has.has(code));
  }

  /** Stretches of a word that are set in one font. */
  #runs(text: string): { font: Font; letters: string }[] {
    const runs: { font: Font; letters: string }[] = [];
    for (const wanted of text) {
      const letter = this.#fontOf(wanted) ? wanted : (wanted.normalize('NFD')[0] ?? '');
      const last = runs.at(-1);
      const font = last?.font.has.has(letter.codePointAt(0) ?? 0) ? last.font : this.#fontOf(letter);
      if (font && font === last?.font) last.letters += letter;
      else if (font) runs.push({ font, letters: letter });
    }
    return runs;
  }
}

function opened(file: Uint8Array, weight: number): Font {
  const face = new hb.Face(new hb.Blob(file));
  const font = new hb.Font(face);
  if ('wght' in face.getAxisInfos()) font.setVariations([new hb.Variation('wght', weight)]);
  return {
    font,
    unitsPerEm: face.upem,
    has: new Set(face.collectUnicodes()),
    steps: new Map(),
    coverages: new Map(),
  };
}

function add(word: Word, font: Font, letters: string): void {
  const buffer = new hb.Buffer();
  buffer.addText(letters);
  buffer.guessSegmentProperties();
  hb.shape(font.font, buffer);
  const places = buffer.getGlyphPositions();
  for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance, xOffset, yOffset } = places[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const x = word.width + xOffset / font.unitsPerEm;
    word.glyphs.push({ font, id: codepoint, x, y: yOffset / font.unitsPerEm });
    word.width += xAdvance / font.unitsPerEm;
  }
}

/**
 * Coverage of a glyph, made once for each size and each place between two pixels.
 *
 * @param size Of an em, in pixels.
 * @param x Where the glyph begins, in pixels; only what is behind the point counts.
 */
export function glyphCoverage({ font, id }: Glyph, size: number, x: number): Coverage {
  const shift = Math.floor((x - Math.floor(x)) * BETWEEN);
  const key = `${id} ${size} ${shift}`;
  const known = font.coverages.get(key);
  if (known) return known;
  const steps = font.steps.get(id) ?? font.font.glyphToJson(id);
  font.steps.set(id, steps);
  const made = coverageOf(outlineOf(steps, size / font.unitsPerEm, shift / BETWEEN));
  font.coverages.set(key, made);
  return made;
}
