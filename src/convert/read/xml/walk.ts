/**
 * To **walk** XML is to hear of its elements and words in order, without ever holding the tree. Nothing in
 * the file can make the walk leave it: a document type declaration that brings contents of its own, which could
 * define entities or name other files, is refused; one that only names a type says nothing, and no file is fetched.
 */
import { SaxesParser } from 'saxes';
import { Unreadable } from '../../document.ts';
import { FETCH_AGAIN, OTHER_FORM, refusal, shown } from '../refusal.ts';
import { encodingOf } from './encoding.ts';
import { Namespaces, type Prefixes } from './namespaces.ts';

export interface Listener {
  /** Names and attributes bear the prefixes of `prefixes`. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  words?(text: string): void;
}

export interface Walk {
  bytes: Uint8Array;
  /** Name of the part, for messages. */
  part: string;
  prefixes: Prefixes;
  /**
   * XHTML as it is found: entities by name, and mistakes that a browser would forgive.
   */
  xhtml?: { entities: Readonly<Record<string, string>> };
}

/** Elements within one another; the deepest real document measured has 51. */
const DEEPEST = 256;
/** Elements in one part: a book of 1,000 pages has some 500,000. */
const MOST_ELEMENTS = 1_500_000;
/** Attributes of one element; the longest real start tag measured declares 40 namespaces. */
const MOST_ATTRIBUTES = 1_000;
/** Bytes that are decoded at once. */
const CHUNK = 2 ** 16;

/**
 * @throws {Unreadable}
 *   When the bytes are no well-formed XML, declare a document type of their own, or nest too deep.
 */
export function walkXml(walk: Walk, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const depth = { now: 0, elements: 0, attributes: 0 };
  const namespaces = new Namespaces(walk.prefixes);
  parser.on('error', (error) => {
    if (!walk.xhtml) throw malformed(walk.part, error.message);
  });
  parser.on('doctype', (type) => {
    if (type.includes('[')) throw declared(walk.part);
  });
  parser.on('attribute', () => {
    depth.attributes += 1;
    if (depth.attributes > MOST_ATTRIBUTES)
      throw tooMuch(walk.part, `more than ${MOST_ATTRIBUTES} attributes`);
  });
  parser.on('opentag', (tag) => {
    depth.attributes = 0;
    depth.now += 1;
    depth.elements += 1;
    if (depth.now > DEEPEST) throw tooMuch(walk.part, `more than ${DEEPEST} elements within one another`);
    if (depth.elements > MOST_ELEMENTS) throw tooMuch(walk.part, `more than ${MOST_ELEMENTS} elements`);
    namespaces.enter(tag.attributes);
    listener.open?.(namespaces.element(tag.name), namespaces.attributes(tag.attributes));
  });
  parser.on('closetag', (tag) => {
    listener.close?.(namespaces.element(tag.name));
    namespaces.leave();
    depth.now -= 1;
  });
  parser.on('text', (text) => listener.words?.(text));
  parser.on('cdata', (text) => listener.words?.(text));
  if (walk.xhtml) Object.assign(parser.ENTITIES, walk.xhtml.entities);
  feed(parser, walk);
}

function feed(parser: SaxesParser, walk: Walk): void {
  try {
    for (const text of textOf(walk)) parser.write(text);
    parser.close();
  } catch (error) {
    throw error instanceof Unreadable ? error : malformed(walk.part, (error as Error).message);
  }
}

/** An ampersand that begins no character's name: the parser would take what follows, tags and all, for one. */
const STRAY_AMPERSAND = /&(?!#?\w{1,31};)/g;

/** The file in pieces; XHTML whole and with stray ampersands mended. */
function* textOf({ bytes, xhtml }: Walk): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: !xhtml });
  if (xhtml) yield decoder.decode(bytes).replace(STRAY_AMPERSAND, '&amp;');
  if (xhtml) return;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

function malformed(part: string, reason: string): Unreadable {
  const why = reason.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
  const found = `XML in ${shown(part)} (${why.replace(/[\p{C}\s]+/gu, ' ').slice(0, 80)})`;
  return refusal({ found, expected: 'well-formed XML', remedy: FETCH_AGAIN });
}

function declared(part: string): Unreadable {
  const found = `document type declaration with contents in ${shown(part)}`;
  return refusal({ found, expected: 'XML without them', remedy: OTHER_FORM });
}

function tooMuch(part: string, found: string): Unreadable {
  return refusal({ found: `${found} in ${shown(part)}`, expected: 'fewer', remedy: OTHER_FORM });
}
