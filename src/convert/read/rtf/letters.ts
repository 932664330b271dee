/**
 * The **letters** of Rich Text come as bytes in the code page of their font; a letter may take two of them, one
 * written plain and one as `\'8a`, so they are gathered before they are decoded.
 */
import { symbolOf } from '../office/symbol.ts';
import { decode, type Font } from './charset.ts';

export class Letters {
  /** Of the document: `\ansicpg`. */
  codePage = 1252;
  #gathered = new Uint8Array(1024);
  #length = 0;

  gather(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#gathered.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  gatherByte(byte: number): void {
    this.#makeRoom(1);
    this.#gathered[this.#length] = byte;
    this.#length += 1;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** What was gathered, as text in a font; nothing is left. */
  take(font: Font | undefined): string {
    const bytes = this.#gathered.subarray(0, this.#length);
    this.#length = 0;
    if (font?.symbols) return Array.from(bytes, (byte) => symbolOf(font.name, 0xf000 + byte)).join('');
    return decode(bytes, font?.codePage ?? this.codePage);
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#gathered.length) return;
    const larger = new Uint8Array((this.#length + more) * 2);
    larger.set(this.#gathered.subarray(0, this.#length));
    this.#gathered = larger;
  }
}
