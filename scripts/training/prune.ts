/**
 * To **prune** is to drop weights that hardly matter and to store the rest in eight bits.
 */
import { labelCount as L } from '../../src/convert/recognise/tagger/label.ts';
import type { Learned } from './learn.ts';

export interface Pruned {
  /** Features that have weights, ascending. */
  features: Uint32Array;
  weights: Int8Array;
  scale: number;
}

/** Larger weights are cut: they are as sure as can be. */
const LARGEST = 4;
/** In a feature that is kept, weights below this share of the threshold are dropped. */
const SMALL = 0.35;

/**
 * Keep features that have a weight of at least `threshold`.
 *
 * @param features
 *   By row of weights, ascending.
 */
export function prune({ weights }: Learned, features: Uint32Array, threshold: number): Pruned {
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const scale = Math.min(most, LARGEST) / 127 || 1;
  const kept: number[] = [];
  const stored: number[] = [];
  features.forEach((feature, row) => {
    const values = weights.subarray(row * L, row * L + L);
    if (!values.some((value) => Math.abs(value) >= threshold)) return;
    kept.push(feature);
    for (const value of values)
      stored.push(
        Math.abs(value) < threshold * SMALL ? 0 : Math.max(-127, Math.min(127, Math.round(value / scale))),
      );
  });
  return { features: Uint32Array.from(kept), weights: Int8Array.from(stored), scale };
}
