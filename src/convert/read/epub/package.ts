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
  properties: Properties;
}

const prefixes: Prefixes = {
  'http://www.idpf.org/2007/opf': 'opf',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

interface Found {
  /** Identifier of a file → path; navigation is none. */
  files: Map<string, string>;
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
  const chapters = [...found.order].map((id) => found.files.get(id) ?? '').filter((path) => path !== '');
  return { chapters: [...new Set(chapters)], properties: propertiesIn(found.words) };
}

type Met = { element: string; attributes: Readonly<Record<string, string>>; folder: string };

function meet(found: Found, { element, attributes, folder }: Met): void {
  const { id = '', href = '', properties = '', idref = '' } = attributes;
  if (element === 'opf:item' && !/\bnav\b/.test(properties)) found.files.set(id, pathFrom(folder, href));
  if (element === 'opf:itemref') found.order.add(idref);
  if (element === 'dc:date' && attributes['opf:event'] === 'modification') return;
  if (element.startsWith('dc:')) found.words.set(element, [...(found.words.get(element) ?? []), '']);
}

/** Where an address leads inside the archive; `''` when it leads out of it. */
function pathFrom(folder: string, href: string): string {
  const base = 'archive://root/';
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
