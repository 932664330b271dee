/**
 * To **decode** is to choose the best sequence of labels for a sentence (Viterbi), and to say how sure each
 * name in it is (forward and backward probabilities).
 */
import { labelCount as L, type LabelledSpan, mayClose, mayFollow, mayOpen, spansOf } from './label.ts';

/** Scores of one label after another, row by row, then scores of opening a sentence with a label. */
export type Transitions = Float32Array;

const NEVER = -1e9;
/** For each label, those that may stand before it. */
const predecessors = Array.from({ length: L }, (_, label) =>
  Array.from({ length: L }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/**
 * Find the best labels.
 *
 * @param emissions
 *   One row of `labelCount` scores a token.
 */
export function bestLabels(emissions: Float32Array, transitions: Transitions): Uint8Array {
  const count = emissions.length / L;
  const back = new Uint8Array(count * L);
  let scores = Float32Array.from({ length: L }, (_, label) =>
    mayOpen(label) ? (emissions[label] ?? 0) + (transitions[L * L + label] ?? 0) : NEVER,
  );
  for (let at = 1; at < count; at++) {
    const next = new Float32Array(L);
    for (let label = 0; label < L; label++) {
      const before = bestBefore(label, scores, transitions);
      back[at * L + label] = before;
      next[label] = sum(scores, before, transitions, before * L + label) + (emissions[at * L + label] ?? 0);
    }
    scores = next;
  }
  return walkBack(scores, back, count);
}

function sum(one: Float32Array, at: number, other: Float32Array, place: number): number {
  return (one[at] ?? 0) + (other[place] ?? 0);
}

function bestBefore(label: number, scores: Float32Array, transitions: Transitions): number {
  let best = NEVER;
  let chosen = 0;
  for (const before of predecessors[label] ?? []) {
    const score = sum(scores, before, transitions, before * L + label);
    if (score <= best) continue;
    best = score;
    chosen = before;
  }
  return chosen;
}

function walkBack(scores: Float32Array, back: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let label = 0;
  let best = NEVER;
  for (let last = 0; last < L; last++) {
    if (!mayClose(last) || (scores[last] ?? NEVER) <= best) continue;
    best = scores[last] ?? NEVER;
    label = last;
  }
  for (let at = count - 1; at >= 0; at--) {
    labels[at] = label;
    label = back[at * L + label] ?? 0;
  }
  return labels;
}

/**
 * Probability of each name that `labels` spell out, from 0 to 1, in their order.
 *
 * @param temperature
 *   Scores are divided by it first (Guo et al., On Calibration of Modern Neural Networks, 2017).
 */
export function probabilities(
  emissions: Float32Array,
  transitions: Transitions,
  labels: Uint8Array,
  temperature = 1,
): { span: LabelledSpan; probability: number }[] {
  const spans = spansOf(labels);
  if (spans.length === 0) return [];
  const weights = exponentials(emissions, temperature);
  const steps = transitions.map((score) => Math.exp(score / temperature));
  const forward = forwards(weights, steps);
  const backward = backwards(weights, steps);
  const total = closing(forward);
  return spans.map((span) => ({
    span,
    probability: Math.min(1, pathProbability({ weights, steps, forward, backward, total }, labels, span)),
  }));
}

interface Scaled {
  /** One row a token, each row scaled to sum to one. */
  rows: Float64Array;
  /** Logarithms of the scales, added up: forwards from the first token, backwards from the last. */
  logs: Float64Array;
}

/** Emissions as weights; each row is divided by its largest, which changes no probability. */
function exponentials(emissions: Float32Array, temperature: number): Float64Array {
  const weights = new Float64Array(emissions.length);
  for (let row = 0; row < emissions.length; row += L) {
    let largest = NEVER;
    for (let at = row; at < row + L; at++) largest = Math.max(largest, emissions[at] ?? 0);
    for (let at = row; at < row + L; at++)
      weights[at] = Math.exp(((emissions[at] ?? 0) - largest) / temperature);
  }
  return weights;
}

function forwards(weights: Float64Array, steps: Float32Array): Scaled {
  const count = weights.length / L;
  const scaled = { rows: new Float64Array(weights.length), logs: new Float64Array(count) };
  for (let at = 0; at < count; at++) {
    for (let label = 0; label < L; label++) {
      const reached = at === 0 ? opening(steps, label) : reachedFrom(scaled.rows, at - 1, steps, label);
      scaled.rows[at * L + label] = reached * (weights[at * L + label] ?? 0);
    }
    scaleRow(scaled, at, at === 0 ? 0 : (scaled.logs[at - 1] ?? 0));
  }
  return scaled;
}

function opening(steps: Float32Array, label: number): number {
  return mayOpen(label) ? (steps[L * L + label] ?? 0) : 0;
}

function reachedFrom(rows: Float64Array, before: number, steps: Float32Array, label: number): number {
  let reached = 0;
  for (const previous of predecessors[label] ?? [])
    reached += (rows[before * L + previous] ?? 0) * (steps[previous * L + label] ?? 0);
  return reached;
}

function backwards(weights: Float64Array, steps: Float32Array): Scaled {
  const count = weights.length / L;
  const scaled = { rows: new Float64Array(weights.length), logs: new Float64Array(count) };
  for (let at = count - 1; at >= 0; at--) {
    if (at === count - 1)
      for (let label = 0; label < L; label++) scaled.rows[at * L + label] = mayClose(label) ? 1 : 0;
    else fillBackward(scaled.rows, at, weights, steps);
    scaleRow(scaled, at, at === count - 1 ? 0 : (scaled.logs[at + 1] ?? 0));
  }
  return scaled;
}

function fillBackward(rows: Float64Array, at: number, weights: Float64Array, steps: Float32Array): void {
  for (let next = 0; next < L; next++) {
    const ahead = (weights[(at + 1) * L + next] ?? 0) * (rows[(at + 1) * L + next] ?? 0);
    for (const label of predecessors[next] ?? [])
      rows[at * L + label] = (rows[at * L + label] ?? 0) + (steps[label * L + next] ?? 0) * ahead;
  }
}

function scaleRow({ rows, logs }: Scaled, at: number, before: number): void {
  let scale = 0;
  for (let place = at * L; place < at * L + L; place++) scale += rows[place] ?? 0;
  for (let place = at * L; place < at * L + L; place++) rows[place] = (rows[place] ?? 0) / scale;
  logs[at] = before + Math.log(scale);
}

/** Logarithm of the sum over all sequences. */
function closing({ rows, logs }: Scaled): number {
  const last = logs.length - 1;
  let total = 0;
  for (let label = 0; label < L; label++) if (mayClose(label)) total += rows[last * L + label] ?? 0;
  return Math.log(total) + (logs[last] ?? 0);
}

interface Lattice {
  weights: Float64Array;
  steps: Float32Array;
  forward: Scaled;
  backward: Scaled;
  total: number;
}

/** Share of all sequences that hold exactly the labels of the span. */
function pathProbability(lattice: Lattice, labels: Uint8Array, { from, to }: LabelledSpan): number {
  const { weights, steps, forward, backward, total } = lattice;
  const first = labels[from] ?? 0;
  const last = labels[to - 1] ?? 0;
  let log = Math.log(forward.rows[from * L + first] ?? 0) + (forward.logs[from] ?? 0);
  for (let at = from + 1; at < to; at++) {
    const label = labels[at] ?? 0;
    log += Math.log(steps[(labels[at - 1] ?? 0) * L + label] ?? 0) + Math.log(weights[at * L + label] ?? 0);
  }
  log += Math.log(backward.rows[(to - 1) * L + last] ?? 0) + (backward.logs[to - 1] ?? 0);
  return Math.exp(log - total);
}
