/**
 * A **lattice** holds all sequences of labels that a sentence may have, and sums over them: the forward-backward
 * algorithm for linear-chain conditional random fields (Lafferty, McCallum and Pereira 2001), with scaled rows.
 */
import { labelCount as L, mayClose, mayFollow, mayOpen } from '../../src/convert/recognise/tagger/label.ts';

/** Pairs of labels that may follow each other, as [first, second] one after another, ordered by the second. */
const pairs = Uint8Array.from(
  Array.from({ length: L * L }, (_, at) => [at % L, Math.floor(at / L)] as const)
    .filter(([first, second]) => mayFollow(first, second))
    .flat(),
);
const opens = Array.from({ length: L }, (_, label) => mayOpen(label));
const closes = Array.from({ length: L }, (_, label) => mayClose(label));

export class Lattice {
  /** Probability of each label for each token, row by row. */
  nodes = new Float64Array(0);
  /** How often each label is expected to follow each other one (`first * L + second`), then to open the sentence. */
  readonly edges = new Float64Array(L * L + L);
  readonly #steps = new Float64Array(L * L + L);
  #weights = new Float64Array(0);
  #backward = new Float64Array(0);
  #scales = new Float64Array(0);

  /** Take over the scores of transitions. */
  prepare(transitions: Float32Array): void {
    transitions.forEach((score, at) => {
      this.#steps[at] = Math.exp(score);
    });
  }

  /**
   * Sum over all sequences that are permitted.
   *
   * @param scores
   *   `L` scores a token.
   * @param permitted
   *   A bit for each permitted label of each token from `from` on; absent, all labels are.
   * @returns
   *   Logarithm of the sum.
   */
  run(scores: Float64Array, count: number, permitted?: Uint32Array, from = 0): number {
    this.#makeRoom(count);
    let total = this.#weigh(scores, count, permitted, from);
    total += this.#forwards(count);
    this.#backwards(count);
    this.#multiply(count);
    return total;
  }

  #makeRoom(count: number): void {
    if (this.nodes.length >= count * L) return;
    const size = count * L * 2;
    this.nodes = new Float64Array(size);
    this.#weights = new Float64Array(size);
    this.#backward = new Float64Array(size);
    this.#scales = new Float64Array(count * 2);
  }

  /** Scores as weights, the largest of each row one; gives the logarithm of what was divided by. */
  #weigh(scores: Float64Array, count: number, permitted: Uint32Array | undefined, from: number): number {
    const weights = this.#weights;
    let total = 0;
    for (let at = 0; at < count; at++) {
      const row = at * L;
      let largest = scores[row] as number;
      for (let label = 1; label < L; label++)
        if ((scores[row + label] as number) > largest) largest = scores[row + label] as number;
      total += largest;
      const mask = permitted ? (permitted[from + at] as number) : -1;
      for (let label = 0; label < L; label++)
        weights[row + label] = (mask >> label) & 1 ? Math.exp((scores[row + label] as number) - largest) : 0;
    }
    return total;
  }

  #forwards(count: number): number {
    const { nodes } = this;
    const [weights, steps] = [this.#weights, this.#steps];
    nodes.fill(0, 0, count * L);
    for (let label = 0; label < L; label++)
      nodes[label] = opens[label] ? (steps[L * L + label] as number) * (weights[label] as number) : 0;
    let total = this.#scale(nodes, 0);
    for (let row = L; row < count * L; row += L) {
      for (let at = 0; at < pairs.length; at += 2) {
        const [first, second] = [pairs[at] as number, pairs[at + 1] as number];
        nodes[row + second] =
          (nodes[row + second] as number) +
          (nodes[row - L + first] as number) * (steps[first * L + second] as number);
      }
      for (let label = 0; label < L; label++)
        nodes[row + label] = (nodes[row + label] as number) * (weights[row + label] as number);
      total += this.#scale(nodes, row);
    }
    let closing = 0;
    for (let label = 0; label < L; label++)
      if (closes[label]) closing += nodes[(count - 1) * L + label] as number;
    for (let label = 0; label < L; label++)
      this.#backward[(count - 1) * L + label] = closes[label] ? 1 / closing : 0;
    return total + Math.log(closing);
  }

  /** Make a row sum to one; gives the logarithm of its sum. */
  #scale(rows: Float64Array, row: number): number {
    let sum = 0;
    for (let label = 0; label < L; label++) sum += rows[row + label] as number;
    for (let label = 0; label < L; label++) rows[row + label] = (rows[row + label] as number) / sum;
    this.#scales[row / L] = sum;
    return Math.log(sum);
  }

  #backwards(count: number): void {
    const [weights, steps, backward] = [this.#weights, this.#steps, this.#backward];
    this.edges.fill(0);
    for (let row = (count - 2) * L; row >= 0; row -= L) {
      const scale = this.#scales[row / L + 1] as number;
      backward.fill(0, row, row + L);
      for (let at = 0; at < pairs.length; at += 2) {
        const [first, second] = [pairs[at] as number, pairs[at + 1] as number];
        const next = row + L + second;
        const ahead =
          ((steps[first * L + second] as number) * (weights[next] as number) * (backward[next] as number)) /
          scale;
        backward[row + first] = (backward[row + first] as number) + ahead;
        this.edges[first * L + second] =
          (this.edges[first * L + second] as number) + (this.nodes[row + first] as number) * ahead;
      }
    }
  }

  /** Forward times backward is the probability of a label. */
  #multiply(count: number): void {
    for (let at = 0; at < count * L; at++)
      this.nodes[at] = (this.nodes[at] as number) * (this.#backward[at] as number);
    for (let label = 0; label < L; label++) this.edges[L * L + label] = this.nodes[label] as number;
  }
}
