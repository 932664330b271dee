/**
 * A **face** is one cut of a typeface as the site uses it; a **part** is a stretch of Unicode that is a file of
 * its own, so that a page in English loads only the English part of each face.
 */
import { createHash } from 'node:crypto';

export type Axes = Record<string, number | { min: number; max: number }>;

export interface Face {
  name: string;
  family: string;
  style: 'normal' | 'italic';
  weight: string;
  /** Package and file of the font; the script of a part stands where `*` does. */
  file: string;
  /** Axes to pin or to narrow; the others stay as they are. */
  axes: Axes;
}

export interface Part {
  name: string;
  script: 'latin' | 'latin-ext' | 'cyrillic';
  /** As in CSS, without `U+`: `20-7E`. */
  ranges: readonly string[];
}

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4-*-opsz';
const SANS = '@fontsource-variable/sofia-sans-semi-condensed/files/sofia-sans-semi-condensed-*-wght';

export const faces: readonly Face[] = [
  {
    name: 'text',
    family: 'Dossier Text',
    style: 'normal',
    weight: '400',
    file: `${SERIF}-normal.woff2`,
    axes: { opsz: 16, wght: 400 },
  },
  {
    name: 'italic',
    family: 'Dossier Text',
    style: 'italic',
    weight: '400',
    file: `${SERIF}-italic.woff2`,
    axes: { opsz: 16, wght: 400 },
  },
  {
    name: 'display',
    family: 'Dossier Display',
    style: 'normal',
    weight: '600',
    file: `${SERIF}-normal.woff2`,
    axes: { opsz: 60, wght: 600 },
  },
  {
    name: 'sans',
    family: 'Dossier Sans',
    style: 'normal',
    weight: '400 700',
    file: `${SANS}-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
  },
];

export const parts: readonly Part[] = [
  {
    name: 'english',
    script: 'latin',
    ranges: ['20-7E', 'A0', 'B7', 'D7', '2011', '2013-2014', '2018-2019', '201C-201D', '2026', '20AC'],
  },
  {
    name: 'latin1',
    script: 'latin',
    ranges: ['A1-B6', 'B8-D6', 'D8-FF', '131', '152-153', '201A', '201E', '2022', '2032-2033', '2212'],
  },
  {
    name: 'latinext',
    script: 'latin-ext',
    ranges: ['100-130', '132-151', '154-17F', '218-21B', '1E80-1E85'],
  },
  { name: 'cyrillic', script: 'cyrillic', ranges: ['400-45F', '490-491', '2116'] },
];

/** Name of the file that holds one part of one face: `text-english.woff2`. */
export function fileName(face: Face, part: Part): string {
  return `${face.name}-${part.name}.woff2`;
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
  return faces.flatMap((face) => parts.map((part) => faceRule(face, part))).join('');
}

function faceRule(face: Face, part: Part): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("./${fileName(face, part)}") format("woff2");
  unicode-range: ${part.ranges.map((range) => `U+${range}`).join(', ')};
}
`;
}

/** Changes whenever any of the files would: it names the folder in which they are kept. */
export function fingerprint(fonts: Iterable<Uint8Array>): string {
  const hash = createHash('sha256').update(JSON.stringify([faces, parts]));
  for (const font of fonts) hash.update(font);
  return hash.digest('hex').slice(0, 16);
}
