/**
 * The **model file** packs a trained model: a count of sections, the length of each (32 bits, little-endian),
 * then the sections. It is read after decompression; `write-model.ts` writes it.
 */
import { FeatureTable } from './feature-table.ts';
import { type Lexicon, makeLexicon } from './lexicon.ts';

export interface Model {
  /** Features are known by this many of the lowest bits of their hash. */
  bits: number;
  /** Weights by feature, to be multiplied by `scale`. */
  table: FeatureTable;
  scale: number;
  transitions: Float32Array;
  /** Scores are divided by it before they become probabilities; over 1 for a model that is too sure of itself. */
  temperature: number;
  /** Taken off the score of being outside: models miss more than they invent in kinds of text they never saw. */
  eagerness: number;
  lexicon: Lexicon;
}

/** The first section, as JSON. */
export interface Header {
  /** Of this format. */
  version: number;
  bits: number;
  scale: number;
  features: number;
  transitions: number[];
  temperature: number;
  eagerness: number;
  middleOf: number[];
  coarseOf: number[];
}

export const modelVersion = 2;

/**
 * Read a model.
 *
 * @param bytes
 *   The file, decompressed.
 * @throws {RangeError}
 *   When the bytes are no model file, or one of another version.
 */
export function readModel(bytes: Uint8Array): Model {
  const [head, steps, masks, stored, words, fine, capitals, lists] = sectionsOf(bytes);
  if (!head || !steps || !masks || !stored || !words || !fine || !capitals || !lists)
    throw new RangeError('Internal error: the model file is incomplete');
  const header = json<Header>(head);
  if (header.version !== modelVersion)
    throw new RangeError(`Internal error: the model file has version ${header.version}, not ${modelVersion}`);
  const { middleOf, coarseOf } = header;
  const columns = {
    words: decode(words).split('\n'),
    fine: new Uint16Array(Uint8Array.from(fine).buffer),
    capitals,
    middleOf,
    coarseOf,
  };
  const names = Object.entries(json<Record<string, string[]>>(lists));
  return {
    bits: header.bits,
    table: readTable(steps, masks, stored, header.features),
    scale: header.scale,
    transitions: Float32Array.from(header.transitions),
    temperature: header.temperature,
    eagerness: header.eagerness,
    lexicon: makeLexicon(
      columns,
      names.map(([name, listed]) => ({ name, names: new Set(listed) })),
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

/** Features ascend and are stored as steps from one to the next; a mask says which labels have a weight. */
function readTable(steps: Uint8Array, masks: Uint8Array, stored: Uint8Array, count: number): FeatureTable {
  const table = new FeatureTable(count);
  const signed = new Int8Array(stored.buffer, stored.byteOffset, stored.byteLength);
  const [nextStep, nextMask] = [numbersOf(steps), numbersOf(masks)];
  let at = 0;
  const nextWeight = () => signed[at++] ?? 0;
  let feature = 0;
  for (let row = 0; row < count; row++) {
    feature += nextStep();
    table.add(feature, nextMask(), nextWeight);
  }
  return table.close();
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
