/**
 * A **face** is one cut of a typeface as the site uses it; a **part** is a stretch of Unicode that is a file of
 * its own, so that a page in English loads only the English part of each face.
 */
import { createHash } from 'node:crypto';

export type Axes = Record<string, number | { min: number; max: number }>;

export interface Face {
  name: string;
  /** What style sheets call it. */
  uses: readonly Use[];
  /** Package and file of the font; the script of a part stands where `*` does. */
  file: string;
  /** Axes to pin or to narrow; the others stay as they are. */
  axes: Axes;
  parts: readonly Part[];
  /** OpenType features that the site uses; absent: all, as joined scripts need them. */
  features?: readonly string[];
  /** Letters are drawn so much larger, in per cent, to look as large as those of the other faces. */
  sizeAdjust?: number;
  /** Also used to draw pictures, which need the font as it is unpacked. */
  drawn?: boolean;
}

export interface Use {
  family: string;
  style: 'normal' | 'italic';
  weight: string;
}

export interface Part {
  name: string;
  script: 'latin' | 'latin-ext' | 'cyrillic' | 'arabic';
  /** As in CSS, without `U+`: `20-7E`. */
  ranges: readonly string[];
  /** Letters that stand between those of other parts: there is nothing to kern. */
  scattered?: boolean;
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-*-opsz';
const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-*';
const SANS = '@fontsource-variable/sofia-sans-semi-condensed/files/sofia-sans-semi-condensed-*-wght';

const EUROPEAN: readonly Part[] = [
  {
    name: 'latin1',
    script: 'latin',
    ranges: [
      ...['23', '2A', '3C', '3E', '40', '5C', '5E', '60', '7B-7E', 'A1-B6', 'B8-FF', '131', '152-153'],
      ...['2011', '201A', '201E', '2022', '2032-2033', '2212'],
    ],
  },
  {
    name: 'latinext',
    script: 'latin-ext',
    ranges: ['100-130', '132-151', '154-17F', '218-21B', '1E80-1E85'],
  },
  { name: 'cyrillic', script: 'cyrillic', ranges: ['400-45F', '490-491', '2116'] },
  // Of two parts that have a letter the later is loaded. With English come the letters that names bring into it
  // most often; what hardly any sentence holds (#, @, {) does not.
  {
    name: 'english',
    script: 'latin',
    ranges: [
      ...[
        '20-22',
        '24-29',
        '2B-3B',
        '3D',
        '3F',
        '41-5B',
        '5D',
        '5F',
        '61-7A',
        'A0',
        'B7',
        'E1',
        'E4',
        'E7-E9',
      ],
      ...['ED', 'F1', 'F3', 'F6', 'F8', 'FA', 'FC', '2013-2014', '2018-2019', '201C-201D', '2026', '20AC'],
    ],
  },
  {
    name: 'central',
    script: 'latin-ext',
    ranges: ['105-107', '10C-10D', '111', '119', '142', '144', '15A-15B', '160-161', '17A-17E'],
    scattered: true,
  },
];
/** Kerning, ligatures, and figures of one width. No part holds accents that are set apart. */
const LETTERS = ['kern', 'liga', 'tnum'] as const;
/** Tables that no browser reads: lines of other scripts, names of styles, when to smooth. */
export const UNREAD = ['BASE', 'STAT', 'gasp'] as const;
/** Tables of OpenType features. */
export const FEATURES = ['GDEF', 'GPOS', 'GSUB'] as const;
const ARABIC: readonly Part[] = [
  {
    name: 'arabic',
    script: 'arabic',
    ranges: ['60C', '61B', '61F', '621-63A', '640-655', '660-66D', '670-6D5', '6F0-6F9', '200C-200F'],
  },
];

const TEXT: Use = { family: 'Dossier Text', style: 'normal', weight: '400' };
const ITALIC: Use = { ...TEXT, style: 'italic' };
const DISPLAY: Use = { family: 'Dossier Display', style: 'normal', weight: '600' };
const SANS_USE: Use = { family: 'Dossier Sans', style: 'normal', weight: '400 700' };

export const faces: readonly Face[] = [
  {
    name: 'text',
    drawn: true,
    uses: [TEXT],
    file: `${SERIF}-normal.woff2`,
    axes: { opsz: 16, wght: 400 },
    parts: EUROPEAN,
    features: LETTERS,
  },
  {
    name: 'italic',
    uses: [ITALIC],
    file: `${SERIF}-italic.woff2`,
    axes: { opsz: 16, wght: 400 },
    parts: EUROPEAN,
    features: LETTERS,
  },
  {
    name: 'display',
    drawn: true,
    uses: [DISPLAY],
    file: `${SERIF}-normal.woff2`,
    axes: { opsz: 60, wght: 600 },
    parts: EUROPEAN,
    features: LETTERS,
  },
  {
    name: 'sans',
    drawn: true,
    uses: [SANS_USE],
    file: `${SANS}-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
    parts: EUROPEAN,
    features: LETTERS,
  },
  {
    // Arabic has no italics: its one file stands in wherever one of the others would.
    name: 'naskh',
    drawn: true,
    uses: [TEXT, ITALIC, DISPLAY, SANS_USE],
    file: `${NASKH}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
    parts: ARABIC,
    sizeAdjust: 114,
  },
];

/** Every file that is made. */
export const fontFiles: readonly { face: Face; part: Part }[] = faces.flatMap((face) =>
  face.parts.map((part) => ({ face, part })),
);

/** Name of the file that holds one part of one face: `text-english.woff2`. */
export function fileName(face: Face, part: Part): string {
  return `${face.name}-${part.name}.woff2`;
}

/** Name of the same file unpacked: `text-english.ttf`. */
export function drawnName(face: Face, part: Part): string {
  return `${face.name}-${part.name}.ttf`;
}

/** The characters of a part, in order. */
export function charactersOf({ ranges }: Part): string {
  return ranges
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}

/** The style sheet that names every file, relative to itself. */
export function faceRules(): string {
  return fontFiles.flatMap(({ face, part }) => face.uses.map((use) => faceRule(use, face, part))).join('');
}

function faceRule({ family, style, weight }: Use, face: Face, part: Part): string {
  const adjusted = face.sizeAdjust ? `  size-adjust: ${face.sizeAdjust}%;\n` : '';
  return `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("./${fileName(face, part)}") format("woff2");
  unicode-range: ${part.ranges.map((range) => `U+${range}`).join(', ')};
${adjusted}}
`;
}

/** Changes whenever any of the files would: it names the folder in which they are kept. */
export function fingerprint(fonts: Iterable<Uint8Array>): string {
  const hash = createHash('sha256').update(JSON.stringify([faces, UNREAD]));
  for (const font of fonts) hash.update(font);
  return hash.digest('hex').slice(0, 16);
}
