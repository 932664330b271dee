/**
 * A **field** has an instruction, which nobody sees, and a result, which stands in the text: fields may stand
 * in one another (ECMA-376 part 1, 17.16.18).
 *
 * ```text
 * begin  HYPERLINK "https://…"  separate  the shown words  end
 *        ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export class Fields {
  /** For every field that is open, outermost first: are we in its instruction? */
  #instructions: boolean[] = [];

  meet(mark: string | undefined): void {
    if (mark === 'begin') this.#instructions.push(true);
    if (mark === 'separate' && this.#instructions.length > 0) this.#instructions.splice(-1, 1, false);
    if (mark === 'end') this.#instructions.pop();
  }

  /** Would words at this place be part of an instruction? */
  get hidden(): boolean {
    return this.#instructions.includes(true);
  }

  /** No instruction is longer than its paragraph; one that never ended must not swallow the rest. */
  endParagraph(): void {
    this.#instructions = this.#instructions.map(() => false);
  }
}
