/**
 * A **chapter** of an e-book is one XHTML file. Its words are told in order; what only helps to move about in
 * the book is not.
 */
import type { PassageForm } from '../../document.ts';
import { type Flow, levelOf, type Shape } from '../office/flow.ts';
import { sayPicture } from '../office/picture.ts';
import { type Listener, walkXml } from '../xml/walk.ts';
import { entities } from './entities.ts';

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'head script style template nav rt rp audio video object iframe canvas noscript annotation annotation-xml'.split(
    ' ',
  ),
);
/** Marks of notes, numbers of printed pages, ways back. */
const MARKS = /\b(?:noteref|pagebreak|backlink|doc-noteref|doc-pagebreak|doc-backlink)\b/;
const FORMS = new Map<string, PassageForm>([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'preformatted'],
]);

type Attributes = Readonly<Record<string, string>>;

/**
 * Tell one chapter to the flow of the book.
 *
 * @throws {Unreadable} when it brings entities of its own, or nests too deep.
 */
export function readChapter(bytes: Uint8Array, part: string, flow: Flow): void {
  walkXml({ bytes, part, prefixes, xhtml: { entities } }, new Chapter(flow));
  flow.closeAll();
}

const prefixes = {
  'http://www.w3.org/1999/xhtml': '',
  'http://www.idpf.org/2007/ops': 'epub',
  'http://www.w3.org/1998/Math/MathML': '',
  'http://www.w3.org/2000/svg': 'svg',
};

class Chapter implements Listener {
  readonly flow: Flow;
  readonly #names: string[] = [];
  #unseen = 0;
  /** Items that are open: has each had its first paragraph? */
  readonly #items: boolean[] = [];

  constructor(flow: Flow) {
    this.flow = flow;
  }

  open(name: string, attributes: Attributes): void {
    this.#names.push(name);
    if (this.#unseen > 0 || isUnseen(name, attributes)) this.#unseen += 1;
    else this.#meet(name, attributes);
  }

  close(name: string): void {
    if (this.#unseen > 0) this.#unseen -= 1;
    else this.#leave(name);
    this.#names.pop();
  }

  words(text: string): void {
    if (this.#unseen === 0) this.flow.say(text);
  }

  #meet(name: string, { alt }: Attributes): void {
    if (BLOCKS.has(name)) this.#end(this.#names.slice(0, -1));
    if (name === 'tr') this.flow.openRow();
    else if (name === 'td' || name === 'th') this.flow.openCell();
    else if (name === 'li') this.#items.push(false);
    else if (name === 'br') this.flow.say(' ');
    else if (name === 'img' || name === 'svg:image') sayPicture(this.flow, alt);
  }

  #leave(name: string): void {
    if (BLOCKS.has(name)) this.#end(this.#names);
    if (name === 'td' || name === 'th') this.flow.closeCell();
    else if (name === 'tr') this.flow.closeRow();
    else if (name === 'li') this.#items.pop();
  }

  #end(around: readonly string[]): void {
    if (this.flow.words.trim() !== '') this.flow.end(this.#shape(around));
    else this.flow.end();
  }

  /** What the innermost element around a paragraph that means something makes of it. */
  #shape(around: readonly string[]): Shape {
    for (const name of around.toReversed()) {
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level !== undefined) return { heading: levelOf(Number(level)) };
      const form = FORMS.get(name);
      if (form !== undefined) return { form };
      if (name === 'li') return this.#opensItem() ? { form: 'item' } : {};
    }
    return {};
  }

  #opensItem(): boolean {
    const opens = this.#items.at(-1) === false;
    if (opens) this.#items.splice(-1, 1, true);
    return opens;
  }
}

function isUnseen(name: string, { hidden, role = '', 'epub:type': type = '' }: Attributes): boolean {
  return UNSEEN.has(name) || hidden !== undefined || MARKS.test(`${type} ${role}`);
}
