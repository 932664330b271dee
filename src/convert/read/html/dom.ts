/**
 * The **DOM** of a web page, made without a browser: no script runs, nothing is loaded.
 */
import { parseHTML } from 'linkedom';

const TEXT = 3;
const ELEMENT = 1;
const SHOW_COMMENTS = 128;

/**
 * Always with a head and a body, as browsers make them, whatever the page left out or put elsewhere: what stands
 * before or after its root belongs to it.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html);
  const root = [...document.childNodes].find(isRoot) ?? document.createElement('html');
  if (!isArranged(document, root)) arrange(document, root);
  for (const comment of commentsIn(document)) comment.remove();
  return document;
}

/** They go, for Readability makes the page anew, and no element may then have more than some 100,000 children. */
function commentsIn(document: Document): ChildNode[] {
  const walker = document.createTreeWalker(document.documentElement, SHOW_COMMENTS);
  const comments: ChildNode[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as ChildNode);
  return comments;
}

const isRoot = (node: Node): node is Element => isElement(node) && nameOf(node) === 'html';
const isNoise = (node: Node) => !isElement(node) && !(isText(node) && node.data.trim() !== '');

function isArranged(document: Document, root: Element): boolean {
  const others = [...document.childNodes].filter((node) => node !== root);
  return others.every(isNoise) && [...root.children].map(nameOf).join() === 'head,body';
}

const OF_HEAD = new Set(['title', 'meta', 'link', 'base', 'style']);

/** What stands outside head and body is moved to where it belongs. */
function arrange(document: Document, root: Element): void {
  const [head, body] = [document.createElement('head'), document.createElement('body')];
  const nodes = [...document.childNodes].flatMap((node) => (isRoot(node) ? [...node.childNodes] : [node]));
  for (const node of nodes) {
    const name = isElement(node) ? nameOf(node) : '';
    if (name === 'head') moveAll(node, head);
    else if (name === 'body') moveAll(node, body);
    else if (!isNoise(node)) (OF_HEAD.has(name) ? head : body).append(node);
  }
  root.replaceChildren(head, body);
  for (const other of [...document.children]) if (other !== root) other.remove();
  if (!root.isConnected) document.append(root);
}

/** One by one: a call takes no more than some 100,000 arguments. */
function moveAll(from: Node, to: Element): void {
  for (const node of [...from.childNodes]) to.append(node);
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

/** Elements whose words nobody reads. */
export const UNREAD = 'script, style, noscript, template';

/** The words of an element as they are read: none of a script or a style. */
export function readableText(element: Element): string {
  if (element.querySelector(UNREAD) === null) return element.textContent ?? '';
  const copy = element.cloneNode(true) as Element;
  for (const one of [...copy.querySelectorAll(UNREAD)]) one.remove();
  return copy.textContent ?? '';
}

export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** In writings without spaces every letter counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}_]+/gu;
