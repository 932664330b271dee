/**
 * The **rows** of Rich Text are told by their ends only: a cell ends, a row ends, and every paragraph says how
 * many tables it stands in.
 */
import type { Flow } from '../office/flow.ts';

/** Tables within tables beyond this depth are told as if they were one. */
const DEEPEST = 16;

export class Rows {
  readonly #flow: Flow;
  /** Rows that are open, innermost last, in each place where text can stand: the body, a note. */
  readonly #open: number[] = [0];

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** Words follow that stand in `depth` tables. */
  enter(depth: number): void {
    const wanted = Math.min(depth, DEEPEST);
    while (this.#now > wanted) this.#closeRow();
    while (this.#now < wanted) {
      this.#flow.openRow();
      this.#flow.openCell();
      this.#now += 1;
    }
  }

  /** @param depth Of the table whose cell ends, from 1. */
  endCell(depth: number): void {
    this.enter(depth);
    this.#flow.closeCell();
    this.#flow.openCell();
  }

  endRow(depth: number): void {
    while (this.#now > 0 && this.#now >= depth) this.#closeRow();
  }

  /** A note begins, which is in no table, wherever its mark stands. */
  openPlace(): void {
    this.#open.push(0);
  }

  closePlace(): void {
    this.endRow(0);
    if (this.#open.length > 1) this.#open.pop();
  }

  get #now(): number {
    return this.#open.at(-1) ?? 0;
  }

  set #now(rows: number) {
    this.#open.splice(-1, 1, rows);
  }

  #closeRow(): void {
    this.#flow.closeCell();
    this.#flow.closeRow();
    this.#now -= 1;
  }
}
