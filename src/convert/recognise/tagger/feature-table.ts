/**
 * A **feature table** holds the weights of features: open addressing with linear probing (Knuth, The Art of Computer
 * Programming, 6.4), in typed arrays. A feature that was never added is found by no accident.
 */
import { labelCount } from './label.ts';

/** A weight with its label in 16 bits: eight for the weight, one that says it is the feature's last, five for the label. */
const WEIGHT_SHIFT = 6;
const LAST = 32;
const LABEL = 31;
const ABSENT = 0xffffffff;

export class FeatureTable {
  /** By slot, a feature and where its weights begin. */
  readonly #slots: Uint32Array;
  readonly #shift: number;
  #weights: Int16Array;
  #length = 0;

  /**
   * @param features
   *   How many will be added, at most.
   */
  constructor(features: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(features * 1.5 + 1)));
    this.#slots = new Uint32Array(2 ** (bits + 1)).fill(ABSENT);
    this.#shift = 32 - bits;
    this.#weights = new Int16Array(features * labelCount);
  }

  /**
   * Add a feature.
   *
   * @param mask
   *   A bit for each label that has a weight, at least one.
   * @param next
   *   Gives these weights, each from -127 to 127, in the order of their labels.
   */
  add(feature: number, mask: number, next: () => number): void {
    const slot = this.#slotOf(feature);
    this.#slots[slot] = feature;
    this.#slots[slot + 1] = this.#length;
    for (let label = 0; label < labelCount; label++) {
      if (((mask >> label) & 1) === 0) continue;
      const last = mask >> label === 1 ? LAST : 0;
      this.#weights[this.#length++] = (next() << WEIGHT_SHIFT) | last | label;
    }
  }

  /** All features were added: give back the room that was not needed. */
  close(): this {
    this.#weights = this.#weights.slice(0, this.#length);
    return this;
  }

  /** Add the weights of features to the sums of the labels. */
  addWeights(features: Uint32Array, count: number, mask: number, sums: Int32Array): void {
    const [slots, weights] = [this.#slots, this.#weights];
    for (let index = 0; index < count; index++) {
      const start = slots[this.#slotOf(((features[index] as number) & mask) >>> 0) + 1] as number;
      if (start === ABSENT) continue;
      for (let at = start; ; at++) {
        const weight = weights[at] as number;
        sums[weight & LABEL] = (sums[weight & LABEL] as number) + (weight >> WEIGHT_SHIFT);
        if (weight & LAST) break;
      }
    }
  }

  /** The slot of the feature, or the empty one where it would go. */
  #slotOf(feature: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    let slot = (Math.imul(feature, 0x9e3779b1) >>> this.#shift) << 1;
    while (slots[slot + 1] !== ABSENT && slots[slot] !== feature) slot = (slot + 2) & last;
    return slot;
  }
}
