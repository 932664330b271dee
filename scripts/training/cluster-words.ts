/**
 * Group **words that are used alike**: spherical k-means over word vectors, then over the groups themselves.
 *
 * `node scripts/training/cluster-words.ts VECTORS.json COUNT > clusters.tsv` reads `{ words: [...], vectors: { word:
 * [numbers] } }`, the words in order of their frequency, and writes a word and its three groups a line, finest first.
 */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { randomOf } from './random.ts';

/** Numbers of groups, finest first; each coarser one holds whole finer ones. */
const SIZES = [1024, 256, 64];
const DIMENSIONS = 100;
const ROUNDS = 9;

interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
}

/** Rows of one length each, as unit vectors. */
interface Grouping {
  /** Group of each row. */
  of: Int32Array;
  /** Middle of each group, a unit vector. */
  centres: Float32Array;
}

main();

function main(): void {
  const [path = '', count = '150000'] = argv.slice(2);
  const { words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
  const known = words.slice(0, Number(count)).filter((word) => vectors[word] && !/\s/.test(word));
  let rows: Float32Array = new Float32Array(known.length * DIMENSIONS);
  known.forEach((word, at) => {
    rows.set(unit(vectors[word]?.slice(0, DIMENSIONS) ?? []), at * DIMENSIONS);
  });
  let groups: Int32Array | undefined;
  const columns = SIZES.map((size) => {
    const grouping = grouped(rows, size);
    rows = grouping.centres;
    groups = groups?.map((group) => grouping.of[group] ?? 0) ?? grouping.of;
    return groups;
  });
  const lines = known.map((word, at) => [word, ...columns.map((column) => column[at])].join('\t'));
  console.log(lines.join('\n'));
}

function unit(values: readonly number[]): number[] {
  const length = Math.hypot(...values) || 1;
  return values.map((value) => value / length);
}

function grouped(rows: Float32Array, size: number): Grouping {
  const count = rows.length / DIMENSIONS;
  const random = randomOf(size);
  const of = new Int32Array(count).fill(-1);
  const centres = new Float32Array(size * DIMENSIONS);
  for (let group = 0; group < size; group++) {
    // Half of the first centres are frequent words.
    const row = Math.floor(random() * (group % 2 ? count : Math.min(count, 20_000)));
    centres.set(rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), group * DIMENSIONS);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const moved = assign(rows, centres, of);
    console.error(`${size} groups, round ${round + 1}/${ROUNDS}: ${moved} of ${count} moved`);
    if (moved < count / 100) break;
    recentre(rows, of, centres);
  }
  return { of, centres };
}

/** Give every row its nearest centre; how many changed. */
function assign(rows: Float32Array, centres: Float32Array, of: Int32Array): number {
  let moved = 0;
  for (let row = 0; row < of.length; row++) {
    const nearest = nearestTo(rows.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), centres);
    if (nearest !== of[row]) moved++;
    of[row] = nearest;
  }
  return moved;
}

function nearestTo(vector: Float32Array, centres: Float32Array): number {
  let nearest = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < centres.length; from += DIMENSIONS) {
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++)
      product += (vector[at] as number) * (centres[from + at] as number);
    if (product <= best) continue;
    best = product;
    nearest = from / DIMENSIONS;
  }
  return nearest;
}

function recentre(rows: Float32Array, of: Int32Array, centres: Float32Array): void {
  centres.fill(0);
  of.forEach((group, row) => {
    for (let at = 0; at < DIMENSIONS; at++)
      centres[group * DIMENSIONS + at] =
        (centres[group * DIMENSIONS + at] ?? 0) + (rows[row * DIMENSIONS + at] ?? 0);
  });
  for (let from = 0; from < centres.length; from += DIMENSIONS)
    centres.set(unit([...centres.subarray(from, from + DIMENSIONS)]), from);
}
