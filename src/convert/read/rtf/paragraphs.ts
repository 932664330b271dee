/**
 * The **paragraphs** of Rich Text: what its words become once they are decoded, and what ends each of them.
 */
import { Flow } from '../office/flow.ts';
import type { Look } from '../office/look.ts';
import { shapeOf } from '../office/shape.ts';
import { type Group, plainParagraph } from './group.ts';
import { Rows } from './rows.ts';

export class Paragraphs {
  readonly flow = new Flow();
  /** Words of the first paragraph in the style of a title. */
  title: string | undefined;
  readonly #styles: ReadonlyMap<number, Look>;
  readonly #rows = new Rows(this.flow);
  /** A row was announced and has not ended: whatever comes stands in it. */
  #inRow = false;

  constructor(styles: ReadonlyMap<number, Look>) {
    this.#styles = styles;
  }

  say(words: string, { depth }: Group): void {
    this.#rows.enter(this.#inRow ? Math.max(1, depth) : depth);
    this.flow.say(words);
  }

  end({ style, outline, listed, destination }: Group): void {
    const look = this.#styles.get(style) ?? {};
    if (look.title) this.title ??= this.flow.words;
    const level = outline < 9 ? outline + 1 : undefined;
    this.flow.end(shapeOf({ look, outline: level, listed, comment: destination === 'comment' }));
  }

  announceRow(): void {
    this.#inRow = true;
  }

  /** @param nested The cell is one of a table within a table. */
  endCell(group: Group, nested: boolean): void {
    const depth = nested ? Math.max(2, group.depth) : 1;
    this.#rows.enter(depth);
    this.end(group);
    this.#rows.endCell(depth);
  }

  endRow(group: Group, nested: boolean): void {
    this.#rows.endRow(nested ? Math.max(2, group.depth) : 1);
    if (!nested) this.#inRow = false;
  }

  /** What follows is told after the paragraph at hand; it begins anew, in no table. */
  openAside(group: Group): void {
    this.flow.openAside();
    this.#rows.openPlace();
    Object.assign(group, plainParagraph());
  }

  closeAside(group: Group): void {
    this.end(group);
    this.#rows.closePlace();
    this.flow.closeAside();
  }
}
