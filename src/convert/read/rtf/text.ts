/**
 * The **text** of Rich Text: what a reader of the document sees, gathered from groups and control words.
 */
import { OTHER_FORM, refusal } from '../refusal.ts';
import { characterOfSymbol, characterOfWord } from './character.ts';
import { CODE_PAGES, type Font } from './charset.ts';
import { type Destination, destinationOf } from './destination.ts';
import { Entries } from './entries.ts';
import { firstGroup, type Group, plainParagraph } from './group.ts';
import { Label } from './label.ts';
import { Letters } from './letters.ts';
import { Paragraphs } from './paragraphs.ts';
import type { Hearer } from './scan.ts';

/** Groups within one another; word processors write some dozens. */
const DEEPEST = 2_000;

export class Text implements Hearer {
  readonly #entries = new Entries();
  readonly paragraphs = new Paragraphs(this.#entries.styles);
  readonly label = new Label();
  /** How many things were left out, by what they are. */
  readonly left = new Map<string, number>();
  readonly #source: Uint8Array;
  readonly #letters = new Letters();
  #group: Group = firstGroup();
  readonly #groups: Group[] = [];
  /** The next word is the first of its group; `\*` stood before it. */
  #first = false;
  #optional = false;
  /** Characters still to be passed over after `\u`. */
  #passing = 0;
  #commenter = '';

  constructor(source: Uint8Array) {
    this.#source = source;
  }

  open(): void {
    this.#tell();
    if (this.#groups.length >= DEEPEST) {
      const found = `more than ${DEEPEST} groups within one another`;
      throw refusal({ found, expected: 'fewer', remedy: OTHER_FORM });
    }
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, began: false };
    this.#first = true;
    this.#optional = false;
    this.#passing = 0;
  }

  close(): void {
    this.#tell();
    const { destination, began } = this.#group;
    if (isTable(destination)) this.#entries.end(destination);
    if (began) this.#endDestination(destination);
    this.#group = this.#groups.pop() ?? this.#group;
    this.#passing = 0;
  }

  /** The file is over: what is open is told and closed. @returns whether anything was. */
  end(): boolean {
    const wasOpen = this.#groups.length > 0;
    this.#endParagraph();
    while (this.#groups.length > 0) this.close();
    this.#endParagraph();
    return wasOpen;
  }

  word(name: string, number: number | undefined): void {
    if (this.#passing > 0) {
      this.#passing -= 1;
      return;
    }
    if (this.#first && !this.#begin(name)) return;
    if (this.#group.destination === 'nowhere') this.#noteItem(name);
    else this.#obey(name, number);
  }

  symbol(character: string): void {
    if (character === '*') this.#optional = true;
    else if (this.#passing > 0) this.#passing -= 1;
    else if (character === '\n' || character === '\r') this.#endParagraph();
    else this.#say(characterOfSymbol(character) ?? '');
  }

  bytes(start: number, end: number): void {
    this.#first = false;
    const from = Math.min(end, start + this.#passing);
    this.#passing -= from - start;
    if (from < end && this.#isHeard) this.#letters.gather(this.#source.subarray(from, end));
  }

  byte(value: number): void {
    this.#first = false;
    if (this.#passing > 0) this.#passing -= 1;
    else if (this.#isHeard) this.#letters.gatherByte(value);
  }

  get #font(): Font | undefined {
    return this.#entries.fonts.get(this.#group.font ?? -1);
  }

  get #isHeard(): boolean {
    return this.#group.destination !== 'nowhere' && !this.#group.hidden;
  }

  /** The first word of a group may say where its words belong. @returns whether it means something else, too. */
  #begin(name: string): boolean {
    const around = this.#group.destination;
    const destination = destinationOf(name, this.#optional, around);
    this.#first = false;
    if (name === 'pict') this.paragraphs.flow.pictures += 1;
    if (name === 'listtext' || name === 'pntext') this.#markItem();
    if (destination === undefined) return true;
    this.#group.destination = destination;
    this.#group.began = true;
    if (destination === 'aside' || destination === 'comment') this.#openAside(destination);
    return false;
  }

  #openAside(destination: Destination): void {
    this.paragraphs.openAside(this.#group);
    if (destination === 'comment')
      this.paragraphs.say(`Comment${this.#commenter && ` by ${this.#commenter}`}: `, this.#group);
  }

  #endDestination(destination: Destination): void {
    if (destination !== 'aside' && destination !== 'comment') return;
    this.paragraphs.closeAside(this.#group);
    this.#commenter = '';
  }

  /** The number or bullet of an item is not told, but that it is one. */
  #markItem(): void {
    const outer = this.#groups.at(-1);
    if (outer) outer.listed = true;
  }

  #noteItem(name: string): void {
    if (name === 'pnlvlblt' || name === 'pnlvlbody') this.#markItem();
  }

  #obey(name: string, number: number | undefined): void {
    const { destination } = this.#group;
    if (isTable(destination)) this.#entries.word(destination, name, number ?? 0);
    else if (name === 'f') this.#setFont(number ?? 0);
    if (name === 'u') this.#sayUnicode(number ?? 0);
    else if (name === 'uc') this.#group.substitutes = Math.min(Math.max(0, number ?? 1), MOST_SUBSTITUTES);
    else if (name === 'plain') this.#setPlain();
    else if (name === 'v' || name === 'deleted') this.#setHidden(number !== 0, name);
    else if (name === 'ansicpg' && number !== undefined) this.#letters.codePage = number;
    else if (CODE_PAGES.has(name)) this.#letters.codePage = CODE_PAGES.get(name) ?? 1252;
    else this.#obeyParagraph(name, number);
    this.label.word(this.#group.destination, name, number ?? 0);
  }

  /** Words of the document up to here belong to the paragraph as it was until now. */
  #obeyParagraph(name: string, number: number | undefined): void {
    const group = this.#group;
    if (name === 'par' || name === 'sect') this.#endParagraph();
    else if (name === 'pard') this.#letParagraph(plainParagraph());
    else if (name === 's') group.style = number ?? 0;
    else if (name === 'outlinelevel') group.outline = number ?? 9;
    else if (name === 'ls') group.listed = (number ?? 0) > 0;
    else if (name === 'intbl') group.depth = Math.max(1, group.depth);
    else if (name === 'itap') group.depth = Math.max(0, number ?? 1);
    else if (!this.#obeyTable(name)) this.#say(characterOfWord(name) ?? '');
  }

  /** @returns whether the word is one of tables. */
  #obeyTable(name: string): boolean {
    if (!TABLE_WORDS.has(name)) return false;
    this.#tell();
    const nested = name.startsWith('nest');
    if (name === 'trowd') this.paragraphs.announceRow();
    else if (name.endsWith('cell')) this.paragraphs.endCell(this.#group, nested);
    else this.paragraphs.endRow(this.#group, nested);
    return true;
  }

  #letParagraph(state: Partial<Group>): void {
    this.#tell();
    Object.assign(this.#group, state);
  }

  #endParagraph(): void {
    this.#tell();
    if (this.#isText) this.paragraphs.end(this.#group);
  }

  get #isText(): boolean {
    const { destination } = this.#group;
    return destination === 'text' || destination === 'aside' || destination === 'comment';
  }

  /** A character after the bytes gathered so far. */
  #say(character: string): void {
    if (character === '' || !this.#isHeard) return;
    this.#tell();
    this.#put(character);
  }

  /** Bytes gathered so far become words. */
  #tell(): void {
    if (!this.#letters.isEmpty) this.#put(this.#letters.take(this.#font));
  }

  #put(words: string): void {
    const { destination } = this.#group;
    if (isTable(destination)) this.#entries.words(destination, words);
    else if (destination === 'title' || destination === 'author') this.label.words(destination, words);
    else if (destination === 'commenter') this.#commenter += words;
    else if (this.#isText) this.paragraphs.say(words, this.#group);
  }

  /** Numbers above 32767 are written as negative ones; those of symbol fonts lie in the private use area. */
  #sayUnicode(number: number): void {
    const code = (number + 0x1_0000) & 0xffff;
    if (this.#font?.symbols && code >= 0xf000 && code <= 0xf0ff) this.#letters.gatherByte(code - 0xf000);
    else this.#say(String.fromCharCode(code));
    this.#passing = this.#group.substitutes;
  }

  #setFont(number: number): void {
    this.#tell();
    this.#group.font = number;
  }

  #setPlain(): void {
    this.#tell();
    this.#group.font = undefined;
    this.#group.hidden = false;
  }

  #setHidden(on: boolean, name: string): void {
    this.#tell();
    this.#group.hidden = on;
    if (on && name === 'v' && this.#isText) this.left.set(HIDDEN_RUN, (this.left.get(HIDDEN_RUN) ?? 0) + 1);
  }
}

const TABLE_WORDS = new Set(['trowd', 'cell', 'nestcell', 'row', 'nestrow']);
const HIDDEN_RUN = 'hidden run of text';
/** A file that lets more be passed over would only hide text. */
const MOST_SUBSTITUTES = 16;

function isTable(destination: Destination): destination is 'fonts' | 'styles' {
  return destination === 'fonts' || destination === 'styles';
}
