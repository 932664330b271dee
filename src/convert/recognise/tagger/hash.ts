/**
 * A **hash** stands for a feature: the tagger's model knows features by 32-bit numbers only, so these two
 * functions are part of the model's file format and must never change.
 */

/** FNV-1a over UTF-16 code units; from 0 to 2³² − 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Join two hashes into one; order matters. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other + 0x9e3779b9, 0x85ebca6b), 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** Tell where a feature was seen ("one word to the left") by mixing it with a hashed name of the place. */
export function placed(place: string): number {
  return hashOf(`#${place}`);
}

/** A row of hashes that grows. */
export class Hashes {
  values: Uint32Array;
  length = 0;

  constructor(capacity = 256) {
    this.values = new Uint32Array(capacity);
  }

  push(hash: number): void {
    if (this.length === this.values.length) {
      const longer = new Uint32Array(this.values.length * 2);
      longer.set(this.values);
      this.values = longer;
    }
    this.values[this.length++] = hash;
  }
}
