/**
 * The **label** of Rich Text is its group `\info`: title, author, and days by their parts.
 */
import { isDay } from '../../../model/meant.ts';
import { type Properties, propertiesOf } from '../office/properties.ts';
import type { Destination } from './destination.ts';

const PARTS = ['yr', 'mo', 'dy'];

export class Label {
  readonly #words = { title: '', author: '' };
  /** Year, month, day. */
  readonly #days = { made: [0, 0, 0], saved: [0, 0, 0] };

  words(destination: 'title' | 'author', words: string): void {
    this.#words[destination] += words;
  }

  /** A word such as `\yr2002` in one of the days. */
  word(destination: Destination, word: string, number: number): void {
    const part = PARTS.indexOf(word);
    if (part >= 0 && (destination === 'made' || destination === 'saved'))
      this.#days[destination][part] = number;
  }

  get properties(): Properties {
    const saved = dayFrom(this.#days.saved) ?? dayFrom(this.#days.made);
    return propertiesOf({ ...this.#words, saved, language: undefined });
  }
}

function dayFrom([year = 0, month = 0, day = 0]: readonly number[]): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDay(date) ? date : undefined;
}
