/**
 * To **learn** is to change weights until the permitted labels of all examples are likely: stochastic gradient descent
 * on the likelihood, with steps that shrink for features that were often wrong (AdaGrad: Duchi, Hazan and Singer 2011).
 * Features are left out at random, so that none is relied on alone; the last epochs are averaged.
 */
import { labelCount as L } from '../../src/convert/recognise/tagger/label.ts';
import { type Examples, FEATURE } from './examples.ts';
import { Lattice } from './lattice.ts';
import { randomOf, shuffle } from './random.ts';

export interface Learned {
  /** `L` weights a feature. */
  weights: Float32Array;
  transitions: Float32Array;
}

export interface LearnOptions {
  epochs: number;
  seed: number;
  /** Length of the first steps. */
  rate: number;
  /** Share of features that are left out each time. */
  dropout: number;
  /** Share of tokens whose identifying features are left out each time. */
  wordDropout: number;
  /** Told after every so many sentences. */
  report?: (progress: Progress) => void;
}

export interface Progress {
  /** From 1. */
  epoch: number;
  /** Share of all epochs that is done, from 0 to 1. */
  done: number;
  /** Negative logarithm of the likelihood of a token, in this epoch so far. */
  loss: number;
}

/** Smaller gradients change nothing. */
const NEGLIGIBLE = 2e-3;
const REPORTED_EVERY = 4096;

export function learn(examples: Examples, featureCount: number, options: LearnOptions): Learned {
  const learner = new Learner(examples, featureCount, options);
  const count = examples.weights.length;
  const order = Uint32Array.from({ length: count }, (_, sentence) => sentence);
  const random = randomOf(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    learner.begin(epoch / options.epochs);
    order.forEach((sentence, at) => {
      learner.read(sentence);
      if (at % REPORTED_EVERY === REPORTED_EVERY - 1 || at === count - 1)
        options.report?.({
          epoch: epoch + 1,
          done: (epoch + (at + 1) / count) / options.epochs,
          loss: learner.loss,
        });
    });
    if (epoch >= options.epochs / 2 || epoch === options.epochs - 1) learner.remember();
  }
  return learner.finish();
}

class Learner {
  readonly #examples: Examples;
  readonly #options: LearnOptions;
  readonly #random: () => number;
  readonly #lattice = new Lattice();
  readonly #weights: Float32Array;
  /** Sums of squared gradients. */
  readonly #squares: Float32Array;
  readonly #transitions = new Float32Array(L * L + L);
  readonly #transitionSquares = new Float32Array(L * L + L);
  readonly #sums: { weights: Float32Array; transitions: Float32Array; count: number };
  #rate = 0;
  #lost = 0;
  #tokens = 0;
  /** Features that were not left out of the sentence that is read, and where those of each token end. */
  #kept = new Uint32Array(2 ** 16);
  #keptEnds = new Uint32Array(256);
  #scores = new Float64Array(256 * L);
  #gradient = new Float64Array(256 * L);
  readonly #edgeGradient = new Float64Array(L * L + L);

  constructor(examples: Examples, featureCount: number, options: LearnOptions) {
    this.#examples = examples;
    this.#options = options;
    this.#random = randomOf(options.seed + 1);
    this.#weights = new Float32Array(featureCount * L);
    this.#squares = new Float32Array(featureCount * L);
    this.#sums = {
      weights: new Float32Array(featureCount * L),
      transitions: new Float32Array(L * L + L),
      count: 0,
    };
  }

  get loss(): number {
    return this.#lost / (this.#tokens || 1);
  }

  /** Begin an epoch; steps become shorter, down to half. */
  begin(done: number): void {
    this.#rate = this.#options.rate * (1 - 0.5 * done);
    this.#lost = 0;
    this.#tokens = 0;
  }

  /** Learn from one sentence. */
  read(sentence: number): void {
    const { sentences, weights } = this.#examples;
    const first = sentences[sentence] ?? 0;
    const count = (sentences[sentence + 1] ?? 0) - first;
    if (count === 0) return;
    this.#makeRoom(first, count);
    this.#keep(first, count);
    this.#score(count);
    this.#lost += this.#compare(first, count);
    this.#tokens += count;
    this.#step(count, weights[sentence] ?? 1);
  }

  #makeRoom(first: number, count: number): void {
    const { ends } = this.#examples;
    const features = (ends[first + count - 1] ?? 0) - (ends[first - 1] ?? 0);
    if (features > this.#kept.length) this.#kept = new Uint32Array(features * 2);
    if (count <= this.#keptEnds.length) return;
    this.#keptEnds = new Uint32Array(count * 2);
    this.#scores = new Float64Array(count * 2 * L);
    this.#gradient = new Float64Array(count * 2 * L);
  }

  #keep(first: number, count: number): void {
    const { features, ends } = this.#examples;
    const { dropout, wordDropout } = this.#options;
    let length = 0;
    let from = first === 0 ? 0 : (ends[first - 1] as number);
    for (let token = 0; token < count; token++) {
      const forget = this.#random() < wordDropout;
      const end = ends[first + token] as number;
      for (; from < end; from++) {
        const marked = features[from] as number;
        if ((forget && marked > FEATURE) || this.#random() < dropout) continue;
        this.#kept[length++] = marked & FEATURE;
      }
      this.#keptEnds[token] = length;
    }
  }

  #score(count: number): void {
    const [weights, scores] = [this.#weights, this.#scores];
    scores.fill(0, 0, count * L);
    let at = 0;
    for (let token = 0; token < count; token++) {
      const row = token * L;
      for (const end = this.#keptEnds[token] as number; at < end; at++) {
        const from = (this.#kept[at] as number) * L;
        for (let label = 0; label < L; label++)
          scores[row + label] = (scores[row + label] as number) + (weights[from + label] as number);
      }
    }
  }

  /** Gradients of the loss: what is expected of all sequences, less what is expected of the permitted ones. */
  #compare(first: number, count: number): number {
    const { permitted } = this.#examples;
    const lattice = this.#lattice;
    lattice.prepare(this.#transitions);
    const all = lattice.run(this.#scores, count);
    this.#gradient.set(lattice.nodes.subarray(0, count * L));
    this.#edgeGradient.set(lattice.edges);
    const right = lattice.run(this.#scores, count, permitted, first);
    for (let at = 0; at < count * L; at++)
      this.#gradient[at] = (this.#gradient[at] as number) - (lattice.nodes[at] as number);
    for (let at = 0; at < this.#edgeGradient.length; at++)
      this.#edgeGradient[at] = (this.#edgeGradient[at] as number) - (lattice.edges[at] as number);
    return all - right;
  }

  #step(count: number, weight: number): void {
    const wrong = new Uint8Array(L);
    let at = 0;
    for (let token = 0; token < count; token++) {
      const row = token * L;
      const end = this.#keptEnds[token] as number;
      let wrongs = 0;
      for (let label = 0; label < L; label++)
        if (Math.abs(this.#gradient[row + label] as number) > NEGLIGIBLE) wrong[wrongs++] = label;
      if (wrongs > 0)
        for (let feature = at; feature < end; feature++) {
          const from = (this.#kept[feature] as number) * L;
          for (let index = 0; index < wrongs; index++) {
            const label = wrong[index] as number;
            adapt(
              this.#weights,
              this.#squares,
              from + label,
              (this.#gradient[row + label] as number) * weight,
              this.#rate,
            );
          }
        }
      at = end;
    }
    this.#edgeGradient.forEach((gradient, edge) => {
      if (Math.abs(gradient) > NEGLIGIBLE)
        adapt(this.#transitions, this.#transitionSquares, edge, gradient * weight, this.#rate);
    });
  }

  /** Take the weights as they are now into the average. */
  remember(): void {
    const { weights, transitions } = this.#sums;
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] as number) + (this.#weights[at] as number);
    this.#transitions.forEach((value, at) => {
      transitions[at] = (transitions[at] ?? 0) + value;
    });
    this.#sums.count++;
  }

  finish(): Learned {
    const { weights, transitions, count } = this.#sums;
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / count;
    return { weights, transitions: transitions.map((value) => value / count) };
  }
}

function adapt(
  values: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
): void {
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] as number) - (rate * gradient) / (Math.sqrt(square) + 1e-2);
}
