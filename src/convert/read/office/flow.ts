/**
 * A **flow** gathers words as a reader meets them in a file and parts them into passages. Notes and text boxes
 * that stand in the middle of a paragraph are told after it, so that its sentences stay whole.
 */
import type { DocumentPassage, HeadingLevel, PassageForm } from '../../document.ts';
import { squeeze } from '../../segment.ts';
import { refusal } from '../refusal.ts';
import { rowPassages } from './row.ts';

/** What a paragraph turned out to be. */
export interface Shape {
  heading?: HeadingLevel;
  form?: PassageForm;
}

/** A place where paragraphs follow one another: the body, a cell, a note. */
interface Place {
  words: string;
  passages: DocumentPassage[];
  /** What waits for the paragraph to end. */
  waiting: DocumentPassage[];
}

/** The longest novels have 10 million characters; a passage of a table may be a word. */
const MOST_CHARACTERS = 16e6;
const MOST_PARAGRAPHS = 250_000;

/** Says where a word may be parted; in a line of its own it is not seen. */
const SOFT_HYPHEN = '\u00AD';

export class Flow {
  /** How many pictures were met. */
  pictures = 0;
  #length = 0;
  #paragraphs = 0;
  readonly #places: Place[] = [emptyPlace()];
  readonly #rows: DocumentPassage[][][] = [];

  /** @throws {Unreadable} when there are more words than any document has. */
  say(words: string): void {
    this.#length += words.length;
    if (this.#length > MOST_CHARACTERS) throw tooMuch(`${MOST_CHARACTERS / 1e6} million characters`);
    this.#place.words += words;
  }

  /** Words of the paragraph so far. */
  get words(): string {
    return this.#place.words;
  }

  /** The paragraph is over; nothing happens when it has no words. */
  end(shape: Shape = {}): void {
    const place = this.#place;
    const text = squeeze(place.words.replaceAll(SOFT_HYPHEN, ''));
    if (text !== '') place.passages.push(this.#passageOf(text, shape));
    append(place.passages, place.waiting);
    place.words = '';
    place.waiting = [];
  }

  openRow(): void {
    this.end();
    this.#rows.push([]);
  }

  openCell(): void {
    this.#places.push(emptyPlace());
  }

  closeCell(): void {
    this.#rows.at(-1)?.push(this.#leave());
  }

  closeRow(): void {
    append(this.#place.passages, rowPassages(this.#rows.pop() ?? []));
  }

  /** The row is over and was deleted from the document. */
  dropRow(): void {
    this.#rows.pop();
  }

  /** A note, a text box, a caption in the middle of a paragraph. */
  openAside(): void {
    this.#places.push(emptyPlace());
  }

  closeAside(): void {
    const passages = this.#leave();
    append(this.#place.waiting, passages);
  }

  /** Passages from elsewhere that belong to this paragraph. */
  add(passages: readonly DocumentPassage[]): void {
    append(this.#place.waiting, passages);
  }

  /** Rows and asides that were never closed are closed, and the paragraph ends. */
  closeAll(): void {
    while (this.#rows.length > 0 && this.#places.length > 1) {
      this.closeCell();
      this.closeRow();
    }
    while (this.#places.length > 1) this.closeAside();
    this.end();
  }

  /** Everything told, once all is closed. */
  passages(): DocumentPassage[] {
    this.closeAll();
    return this.#place.passages.filter((passage) => /[\p{L}\p{N}]/u.test(passage.text));
  }

  get #place(): Place {
    const place = this.#places.at(-1);
    if (!place) throw new Error('Internal error: a flow always has its body');
    return place;
  }

  #passageOf(text: string, { heading, form }: Shape): DocumentPassage {
    this.#paragraphs += 1;
    if (this.#paragraphs > MOST_PARAGRAPHS) throw tooMuch(`${MOST_PARAGRAPHS} paragraphs`);
    if (heading !== undefined) return { text, heading: true, level: heading };
    return form === undefined ? { text, heading: false } : { text, heading: false, form };
  }

  /** End the innermost place and return what it held. */
  #leave(): DocumentPassage[] {
    this.end();
    const place = this.#places.length > 1 ? this.#places.pop() : undefined;
    return place?.passages ?? [];
  }
}

/** One by one: a call with more arguments than the stack holds would fail. */
function append(passages: DocumentPassage[], more: readonly DocumentPassage[]): void {
  for (const passage of more) passages.push(passage);
}

function emptyPlace(): Place {
  return { words: '', passages: [], waiting: [] };
}

function tooMuch(limit: string): Error {
  const found = `document of more than ${limit}`;
  return refusal({ found, expected: 'one that a person can read', remedy: 'Part it into several files.' });
}

/** Levels below the sixth are as low as the sixth. */
export function levelOf(depth: number): HeadingLevel {
  return Math.min(Math.max(Math.trunc(depth), 1), 6) as HeadingLevel;
}
