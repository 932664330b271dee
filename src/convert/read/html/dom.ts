/**
 * The **DOM** of a web page, made without a browser: no script runs, nothing is loaded.
 */
import { parseHTML } from 'linkedom';

const TEXT = 3;
const ELEMENT = 1;

/** Always with a head and a body, as browsers make them, whatever the page left out. */
export function parsePage(html: string): Document {
  const hasRoot = /<html[\s>]/i.test(html.slice(0, 100_000));
  const { document } = parseHTML(hasRoot ? html : `<!doctype html><html>${html}</html>`);
  arrange(document);
  return document;
}

const OF_HEAD = new Set(['title', 'meta', 'link', 'base', 'style']);

/** What stands outside head and body is moved to where it belongs. */
function arrange(document: Document): void {
  const root = document.documentElement;
  const names = [...root.children].map(nameOf);
  if (names.length === 2 && names[0] === 'head' && names[1] === 'body') return;
  const [head, body] = [document.createElement('head'), document.createElement('body')];
  for (const node of [...root.childNodes]) {
    const name = isElement(node) ? nameOf(node) : '';
    if (name === 'head') head.append(...node.childNodes);
    else if (name === 'body') body.append(...node.childNodes);
    else (OF_HEAD.has(name) ? head : body).append(node);
  }
  root.replaceChildren(head, body);
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** In writings without spaces every letter counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}_]+/gu;
