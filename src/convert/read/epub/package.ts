/**
 * The **package** of an e-book lists its files, the order in which chapters are read, and what the publisher
 * states of the book (EPUB 3.3, section 5: https://www.w3.org/TR/epub-33/#sec-package-doc).
 */
import { type Properties, propertiesOf } from '../office/properties.ts';
import type { Prefixes } from '../xml/namespaces.ts';
import { walkXml } from '../xml/walk.ts';

export interface Package {
  /** Paths of the chapters inside the archive, in order, each once. */
  chapters: string[];
  /** How many chapters are pictures, with nothing written to take their place. */
  pictures: number;
  properties: Properties;
}

const prefixes: Prefixes = {
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

interface File {
  path: string;
  /** `application/xhtml+xml`; may be missing. */
  type: string;
  /** Identifier of the file that takes its place where its type cannot be shown. */
  fallback: string;
}

interface Found {
  /** By its identifier; navigation is none. */
  files: Map<string, File>;
  /** Identifiers of the chapters. */
  order: Set<string>;
  /** Name of an element, `dc:creator` → its words, as often as it stands there. */
  words: Map<string, string[]>;
}

export function readPackage(bytes: Uint8Array, part: string): Package {
  const found: Found = { files: new Map(), order: new Set(), words: new Map() };
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  let name = '';
  walkXml(
    { bytes, part, prefixes },
    {
      open(element, attributes) {
        name = element;
        meet(found, { element, attributes, folder });
      },
      close() {
        name = '';
      },
      words(text) {
        const all = found.words.get(name);
        if (all) all.splice(-1, 1, (all.at(-1) ?? '') + text);
      },
    },
  );
  const files = [...found.order]
    .flatMap((id) => shownFile(found.files, id) ?? [])
    .filter(({ path }) => path !== '');
  const [written, others] = [files.filter(isWritten), files.filter((file) => !isWritten(file))];
  return {
    chapters: [...new Set(written.map(({ path }) => path))],
    pictures: others.length,
    properties: propertiesIn(found.words),
  };
}

/** Steps from one fallback to the next. */
const MOST_STEPS = 8;

/** The file itself, or the first of its fallbacks that is written. */
function shownFile(files: ReadonlyMap<string, File>, id: string): File | undefined {
  const file = files.get(id);
  let written = file;
  for (let step = 0; step < MOST_STEPS && written && !isWritten(written); step++)
    written = files.get(written.fallback);
  return written && isWritten(written) ? written : file;
}

/** Pictures, sound and films hold no words, and a drawing in SVG some. */
function isWritten({ type }: File): boolean {
  return !/^(?:image\/(?!svg)|audio\/|video\/)/i.test(type);
}

type Met = { element: string; attributes: Readonly<Record<string, string>>; folder: string };

function meet(found: Found, { element, attributes, folder }: Met): void {
  const { id = '', href = '', properties = '', idref = '', fallback = '' } = attributes;
  const type = attributes['media-type'] ?? '';
  if (element === 'opf:item' && !/\bnav\b/.test(properties))
    found.files.set(id, { path: pathFrom(folder, href), type, fallback });
  if (element === 'opf:itemref') found.order.add(idref);
  if (element === 'dc:date' && attributes['opf:event'] === 'modification') return;
  if (element.startsWith('dc:')) found.words.set(element, [...(found.words.get(element) ?? []), '']);
}

/** Where an address leads inside the archive; `''` when it leads out of it. */
function pathFrom(folder: string, href: string): string {
  const base = 'archive://book/';
  const address = URL.canParse(href, base + folder) ? new URL(href, base + folder) : undefined;
  if (address?.href.startsWith(base) !== true) return '';
  try {
    return decodeURIComponent(address.pathname.slice(1));
  } catch {
    return address.pathname.slice(1);
  }
}

function propertiesIn(words: ReadonlyMap<string, string[]>): Properties {
  const first = (name: string) => words.get(name)?.find((one) => one.trim() !== '');
  const address = words.get('dc:source')?.find((one) => /^https?:\/\/\S+$/.test(one.trim()));
  return propertiesOf({
    title: first('dc:title'),
    author: words
      .get('dc:creator')
      ?.map((one) => one.trim())
      .join(', '),
    publisher: first('dc:publisher'),
    published: first('dc:date'),
    url: address?.trim(),
    language: first('dc:language'),
  });
}
