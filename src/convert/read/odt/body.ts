/**
 * The **body** of an OpenDocument text: paragraphs, lists and tables, with everything in them that a reader of
 * the document sees once all changes are accepted.
 */
import { Flow } from '../office/flow.ts';
import { sayPicture } from '../office/picture.ts';
import { shapeOf } from '../office/shape.ts';
import type { Listener } from '../xml/walk.ts';
import type { Styles } from './styles.ts';

/** What was deleted, what is a mark only, what repeats headings and captions, what a program keeps for itself. */
const UNSEEN = new Set([
  ...[
    'text:tracked-changes',
    'text:note-citation',
    'text:ruby-text',
    'text:hidden-text',
    'svg:title',
    'svg:desc',
  ],
  ...['text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index'],
  ...[
    'text:user-index',
    'text:alphabetical-index',
    'text:bibliography-configuration',
    'office:annotation-end',
  ],
  ...[
    'text:sequence-decls',
    'text:variable-decls',
    'text:user-field-decls',
    'office:forms',
    'office:binary-data',
  ],
  ...['dc:date', 'meta:date-string', 'meta:creator-initials', 'loext:sender-initials'],
]);
const BLOCKS = new Set(['text:p', 'text:h']);

type Attributes = Readonly<Record<string, string>>;

interface Paragraph {
  style: string;
  /** Of headings, from 1. */
  outline?: number;
}

export class Body implements Listener {
  readonly flow = new Flow();
  /** Words of the first paragraph in the style of a title. */
  title: string | undefined;
  /** How many things were left out, by what they are. */
  readonly left = new Map<string, number>();
  readonly #styles: Styles;
  readonly #names: string[] = [];
  readonly #paragraphs: Paragraph[] = [];
  /** How deep we are in what is not seen, and what of it describes a picture. */
  #unseen = 0;
  #description = '';
  /** Items of lists that are open: has each had its first paragraph? */
  readonly #items: boolean[] = [];
  #commenter: string | undefined;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    this.#names.push(name);
    if (this.#unseen > 0 || this.#isUnseen(name, attributes)) this.#unseen += 1;
    else this.#meet(name, attributes);
  }

  close(name: string): void {
    this.#names.pop();
    if (this.#unseen > 0) {
      this.#unseen -= 1;
      if (name === 'svg:desc' || name === 'svg:title') this.#describe();
    } else this.#leave(name);
  }

  words(text: string): void {
    const inside = this.#names.at(-1);
    if (inside === 'svg:desc' || inside === 'svg:title') this.#description += text;
    if (inside === 'dc:creator' && this.#commenter !== undefined) this.#commenter += text;
    else if (this.#unseen === 0 && this.#paragraphs.length > 0) this.flow.say(text);
  }

  #isUnseen(name: string, attributes: Attributes): boolean {
    if (UNSEEN.has(name)) return true;
    const style = attributes['text:style-name'];
    if (style === undefined || !this.#styles.isHidden(style)) return false;
    this.left.set('hidden run of text', (this.left.get('hidden run of text') ?? 0) + 1);
    return true;
  }

  #meet(name: string, attributes: Attributes): void {
    if (BLOCKS.has(name)) this.#openParagraph(name, attributes);
    else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') this.flow.say(' ');
    else if (name === 'draw:image') sayPicture(this.flow, undefined);
    else if (name === 'text:list-item' || name === 'text:list-header') this.#items.push(false);
    else if (name === 'table:table-row') this.flow.openRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.flow.openCell();
    else if (name === 'text:note-body' || name === 'draw:text-box') this.flow.openAside();
    else if (name === 'office:annotation') this.#openComment();
  }

  #leave(name: string): void {
    if (BLOCKS.has(name)) this.#endParagraph();
    else if (name === 'text:list-item' || name === 'text:list-header') this.#items.pop();
    else if (name === 'table:table-row') this.flow.closeRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.flow.closeCell();
    else if (name === 'text:note-body' || name === 'draw:text-box') this.flow.closeAside();
    else if (name === 'office:annotation') this.#closeComment();
  }

  #openParagraph(name: string, attributes: Attributes): void {
    if (this.#commenter !== undefined) this.#sayCommenter(this.#commenter);
    const outline = name === 'text:h' ? Number(attributes['text:outline-level'] ?? 1) : undefined;
    this.#paragraphs.push({ style: attributes['text:style-name'] ?? '', ...(outline && { outline }) });
  }

  #endParagraph(): void {
    const { style = '', outline } = this.#paragraphs.pop() ?? {};
    const look = this.#styles.lookOf(style);
    if (look.title && this.#names.includes('office:text')) this.title ??= this.flow.words;
    const comment = this.#commenter !== undefined;
    this.flow.end(shapeOf({ look, outline, listed: this.#opensItem(), comment }));
  }

  /** The first paragraph of an item is the item; others only follow it. */
  #opensItem(): boolean {
    const opens = this.#items.at(-1) === false;
    if (opens) this.#items.splice(-1, 1, true);
    return opens;
  }

  #openComment(): void {
    this.flow.openAside();
    this.#commenter = '';
  }

  /** Before the first paragraph of a comment only. */
  #sayCommenter(commenter: string): void {
    if (commenter !== '') this.flow.say(`Comment by ${commenter}: `);
    this.#commenter = '';
  }

  #closeComment(): void {
    this.#commenter = undefined;
    this.flow.closeAside();
  }

  #describe(): void {
    sayPicture(this.flow, this.#description);
    this.#description = '';
  }
}
