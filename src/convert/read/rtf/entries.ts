/**
 * The **entries** of the tables of fonts and of styles: each has a number, what words say of it, and a name
 * that ends with a semicolon.
 *
 * ```text
 * {\fonttbl{\f0\froman\fcharset204 Times New Roman Cyr;}}   {\stylesheet{\s1\outlinelevel0 heading 1;}}
 * ```
 */
import { type Look, lookOf } from '../office/look.ts';
import { type Font, setCharset } from './charset.ts';

export class Entries {
  readonly fonts = new Map<number, Font>();
  /** Number of a style → what its name tells. */
  readonly styles = new Map<number, Look>();
  #number = 0;
  #name = '';

  /** A word inside one of the tables. */
  word(table: 'fonts' | 'styles', word: string, number: number): void {
    if (word === (table === 'fonts' ? 'f' : 's')) this.#begin(number);
    else if (table === 'fonts') this.#describeFont(word, number);
  }

  words(table: 'fonts' | 'styles', words: string): void {
    const [name = '', ...rest] = words.split(';');
    this.#name += name;
    if (rest.length > 0) this.end(table);
  }

  /** The entry is over: with its semicolon, or with its group. */
  end(table: 'fonts' | 'styles'): void {
    const name = this.#name.trim();
    const font = this.fonts.get(this.#number);
    if (table === 'styles' && name !== '') this.styles.set(this.#number, lookOf(name));
    if (table === 'fonts' && font) font.name ||= name;
    this.#begin(0);
  }

  #begin(number: number): void {
    this.#number = number;
    this.#name = '';
  }

  #describeFont(word: string, number: number): void {
    const font = this.fonts.get(this.#number) ?? { name: '' };
    if (word === 'fcharset') setCharset(font, number);
    if (word === 'cpg') font.codePage = number;
    this.fonts.set(this.#number, font);
  }
}
