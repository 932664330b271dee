/**
 * To **write a model** is to pack it into the bytes that `model-file.ts` reads.
 */
import { labelCount } from './label.ts';
import type { LexiconColumns, NameList } from './lexicon.ts';
import { type Header, modelVersion } from './model-file.ts';

/** A trained model before it is packed. */
export interface Trained {
  /** Features are known by this many of the lowest bits of their hash. */
  bits: number;
  /** Features that have weights, ascending. */
  features: Uint32Array;
  /** `labelCount` weights a feature, to be multiplied by `scale`; 0 is none. */
  weights: Int8Array;
  scale: number;
  transitions: Float32Array;
  temperature: number;
  /** Taken off the score of being outside. */
  eagerness: number;
}

/**
 * Pack a model and its lexicon.
 *
 * @returns
 *   The file before compression: the same model gives the same bytes.
 */
export function writeModel(model: Trained, columns: LexiconColumns, lists: readonly NameList[]): Uint8Array {
  const header: Header = {
    version: modelVersion,
    bits: model.bits,
    scale: model.scale,
    features: model.features.length,
    transitions: Array.from(model.transitions, (value) => Number(value.toFixed(3))),
    temperature: model.temperature,
    eagerness: model.eagerness,
    middleOf: [...columns.middleOf],
    coarseOf: [...columns.coarseOf],
  };
  const names = Object.fromEntries(lists.map(({ name, names }) => [name, [...names].sort()]));
  return joined([
    encode(JSON.stringify(header)),
    steps(model.features),
    ...weightSections(model.weights),
    encode(columns.words.join('\n')),
    new Uint8Array(columns.fine.buffer, columns.fine.byteOffset, columns.fine.byteLength),
    columns.capitals,
    encode(JSON.stringify(names)),
  ]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function steps(features: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  features.forEach((feature, at) => {
    pushNumber(bytes, feature - (features[at - 1] ?? 0));
  });
  return Uint8Array.from(bytes);
}

/** Masks of the labels that have a weight, and the weights. */
function weightSections(weights: Int8Array): [masks: Uint8Array, stored: Uint8Array] {
  const masks: number[] = [];
  const stored: number[] = [];
  for (let from = 0; from < weights.length; from += labelCount) {
    let mask = 0;
    for (let label = 0; label < labelCount; label++) {
      const weight = weights[from + label] ?? 0;
      if (weight === 0) continue;
      mask |= 1 << label;
      stored.push(weight & 255);
    }
    pushNumber(masks, mask);
  }
  return [Uint8Array.from(masks), Uint8Array.from(stored)];
}

/** Seven bits a byte, the lowest first; the eighth bit says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function joined(sections: readonly Uint8Array[]): Uint8Array {
  const head = 4 + 4 * sections.length;
  const bytes = new Uint8Array(sections.reduce((length, section) => length + section.length, head));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sections.length, true);
  let start = head;
  sections.forEach((section, at) => {
    view.setUint32(4 + 4 * at, section.length, true);
    bytes.set(section, start);
    start += section.length;
  });
  return bytes;
}
