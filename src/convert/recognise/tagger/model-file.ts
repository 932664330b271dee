/**
 * The **model file** packs a trained model: a count of sections, the length of each (32 bits, little-endian),
 * then the sections. It is read after decompression.
 */
import { labelCount } from './label.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';

export interface Model {
  /** Row of weights for a feature's hash, cut to `mask`; -1 when the feature has none. */
  rows: Int32Array;
  mask: number;
  /** `labelCount` weights a row, to be multiplied by `scale`. */
  weights: Int8Array;
  scale: number;
  transitions: Float32Array;
  lexicon: Lexicon;
}

interface Header {
  bits: number;
  scale: number;
  kept: number;
  T: number[];
  maxGaz: number;
}

/**
 * Read a model.
 *
 * @param bytes
 *   The file, decompressed.
 * @throws {RangeError}
 *   When the bytes are no model file.
 */
export function readModel(bytes: Uint8Array): Model {
  const [header, ids, masks, weights, words, fine, coarse, capitals, lists] = sectionsOf(bytes);
  if (!header || !ids || !masks || !weights || !words || !fine || !coarse || !capitals || !lists)
    throw new RangeError('Internal error: the model file is incomplete');
  const { bits, scale, kept, T, maxGaz } = json<Header>(header);
  const names = Object.entries(json<Record<string, string[]>>(lists));
  return {
    rows: readRows(ids, kept, 1 << bits),
    mask: (1 << bits) - 1,
    weights: readWeights(masks, weights, kept),
    scale,
    transitions: Float32Array.from(T),
    lexicon: makeLexicon(
      {
        words: decode(words).split('\n'),
        fine: new Uint16Array(Uint8Array.from(fine).buffer),
        coarse,
        capitals,
      },
      names.map(([name, listed]) => ({ name, names: new Set(listed) })),
      maxGaz,
    ),
  };
}

function sectionsOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  let start = 4 + 4 * count;
  return Array.from({ length: count }, (_, index) => {
    const end = start + view.getUint32(4 + 4 * index, true);
    const section = bytes.subarray(start, end);
    start = end;
    return section;
  });
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function json<T>(bytes: Uint8Array): T {
  return JSON.parse(decode(bytes)) as T;
}

/** Feature hashes ascend and are stored as steps. */
function readRows(bytes: Uint8Array, count: number, size: number): Int32Array {
  const rows = new Int32Array(size).fill(-1);
  const next = numbersOf(bytes);
  let id = 0;
  for (let row = 0; row < count; row++) {
    id += next();
    rows[id] = row * labelCount;
  }
  return rows;
}

/** A mask says which labels of a row have a weight. */
function readWeights(masks: Uint8Array, stored: Uint8Array, count: number): Int8Array {
  const signed = new Int8Array(stored.buffer, stored.byteOffset, stored.byteLength);
  const weights = new Int8Array(count * labelCount);
  const next = numbersOf(masks);
  let at = 0;
  for (let row = 0; row < count; row++) {
    const mask = next();
    for (let label = 0; label < labelCount; label++)
      if ((mask >> label) & 1) weights[row * labelCount + label] = signed[at++] ?? 0;
  }
  return weights;
}

/** Numbers of seven bits a byte, the lowest first; the eighth bit says that more follow. */
function numbersOf(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    return value >>> 0;
  };
}
