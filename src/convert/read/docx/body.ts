/**
 * The **body** of a Word document: paragraphs and tables, with everything in them that a reader of the
 * document sees once all changes are accepted.
 */
import type { DocumentPassage } from '../../document.ts';
import { Flow } from '../office/flow.ts';
import { sayPicture } from '../office/picture.ts';
import { shapeOf } from '../office/shape.ts';
import { symbolOf } from '../office/symbol.ts';
import type { Listener } from '../xml/walk.ts';
import { Fields } from './field.ts';
import type { Styles } from './styles.ts';

/** Content that was deleted or moved away, or is told again in another way. */
const UNSEEN = new Set(
  'w:del w:moveFrom w:instrText w:delInstrText w:rt w:sectPr w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:tblPrExChange w:numberingChange mc:Fallback'.split(
    ' ',
  ),
);

/** What is known of the paragraph that is open. */
interface Paragraph {
  style?: string;
  /** From 1. */
  outline?: number;
  listed?: boolean;
  /** Its end was deleted, or it is a large first letter: it goes on in the next one. */
  open?: boolean;
}

type Attributes = Readonly<Record<string, string>>;

export class Body implements Listener {
  flow = new Flow();
  /** Words of the first paragraph in the style of a title. */
  title: string | undefined;
  /** How many things were left out, by what they are. */
  readonly left = new Map<string, number>();
  readonly #styles: Styles;
  readonly #notes: Map<string, DocumentPassage[]>;
  readonly #fields = new Fields();
  readonly #paragraphs: Paragraph[] = [{}];
  readonly #names: string[] = [];
  /** How deep we are in what is not seen; 0 outside. */
  #unseen = 0;
  #hidden = false;
  #rowDeleted = false;

  /** @param notes By the kind and number of their marks, `footnote 2`; each is told once. */
  constructor(styles: Styles, notes: Map<string, DocumentPassage[]>) {
    this.#styles = styles;
    this.#notes = notes;
  }

  open(name: string, attributes: Attributes): void {
    const parent = this.#names.at(-1);
    this.#names.push(name);
    if (this.#unseen > 0 || UNSEEN.has(name)) {
      if (this.#unseen === 0) this.#meetDeletion(name, parent);
      this.#unseen += 1;
    } else this.#meet(name, attributes);
  }

  close(name: string): void {
    this.#names.pop();
    if (this.#unseen > 0) this.#unseen -= 1;
    else this.#leave(name);
  }

  words(text: string): void {
    const inside = this.#names.at(-1);
    if (inside !== 'w:t' && inside !== 'm:t' && inside !== 'a:t') return;
    if (this.#unseen === 0 && !this.#hidden && !this.#fields.hidden) this.flow.say(text);
  }

  get #paragraph(): Paragraph {
    return this.#paragraphs.at(-1) ?? {};
  }

  /** A deletion among the properties is one of the paragraph's end or of the row itself. */
  #meetDeletion(name: string, parent: string | undefined): void {
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    if (parent === 'w:rPr' && this.#names.at(-3) === 'w:pPr') this.#paragraph.open = true;
    if (parent === 'w:trPr') this.#rowDeleted = true;
  }

  #meet(name: string, attributes: Attributes): void {
    const value = attributes['w:val'];
    if (name === 'w:p') this.#paragraphs.splice(-1, 1, {});
    else if (name === 'w:pStyle') this.#paragraph.style = value ?? '';
    else if (name === 'w:outlineLvl') this.#outline(Number(value));
    else if (name === 'w:numId') this.#paragraph.listed = value !== '0';
    else if (name === 'w:framePr' && 'w:dropCap' in attributes) this.#paragraph.open = true;
    else if (name === 'w:r') this.#hidden = false;
    else if (name === 'w:vanish' && this.#names.at(-3) === 'w:r') this.#hide(value);
    else if (name === 'w:tr') this.flow.openRow();
    else if (name === 'w:tc') this.flow.openCell();
    else if (name === 'w:txbxContent') this.#openBox();
    else this.#meetInline(name, attributes);
  }

  #meetInline(name: string, attributes: Attributes): void {
    if (name === 'w:fldChar') this.#fields.meet(attributes['w:fldCharType']);
    else if (name === 'wp:docPr') sayPicture(this.flow, descriptionIn(attributes));
    else if (name === 'v:imagedata') sayPicture(this.flow, attributes['o:title']);
    else if (/^w:(?:foot|end)noteReference$|^w:commentReference$/.test(name))
      this.#tellNote(name, attributes);
    else if (name === 'dgm:relIds' || name === 'c:chart') this.#leaveOut('diagram or chart');
    else if (name === 'w:altChunk') this.#leaveOut('embedded document');
    else if (!this.#hidden) this.flow.say(characterOf(name, attributes, this.#names.at(-2)));
  }

  #leave(name: string): void {
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tc') this.flow.closeCell();
    else if (name === 'w:tr') this.#endRow();
    else if (name === 'w:txbxContent') {
      this.#paragraphs.pop();
      this.flow.closeAside();
    } else if (name === 'w:r') this.#hidden = false;
  }

  #endParagraph(): void {
    const { style = '', outline, listed, open } = this.#paragraph;
    this.#fields.endParagraph();
    if (open) return;
    const look = this.#styles.get(style) ?? {};
    if (look.title) this.title ??= this.flow.words;
    this.flow.end(shapeOf({ look, outline, listed }));
  }

  /** Level 9 is body text, whatever the style says. */
  #outline(level: number): void {
    if (level < 9) this.#paragraph.outline = level + 1;
  }

  #endRow(): void {
    if (this.#rowDeleted) this.flow.dropRow();
    else this.flow.closeRow();
    this.#rowDeleted = false;
  }

  #openBox(): void {
    this.#paragraphs.push({});
    this.flow.openAside();
  }

  #hide(value: string | undefined): void {
    this.#hidden = value !== '0' && value !== 'false';
    if (this.#hidden) this.#leaveOut('hidden run of text');
  }

  #tellNote(name: string, attributes: Attributes): void {
    const key = `${name.slice('w:'.length, -'Reference'.length)} ${attributes['w:id']}`;
    this.flow.add(this.#notes.get(key) ?? []);
    this.#notes.delete(key);
  }

  #leaveOut(what: string): void {
    this.left.set(what, (this.left.get(what) ?? 0) + 1);
  }
}

function descriptionIn({ descr, title }: Attributes): string | undefined {
  return descr || title;
}

/** Characters that are written as elements; `w:tab` also stands among the tab stops of a paragraph. */
function characterOf(name: string, attributes: Attributes, parent: string | undefined): string {
  if (name === 'w:sym')
    return symbolOf(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16));
  if (parent !== 'w:r') return '';
  if (name === 'w:noBreakHyphen') return '-';
  return name === 'w:tab' || name === 'w:br' || name === 'w:cr' || name === 'w:ptab' ? ' ' : '';
}
