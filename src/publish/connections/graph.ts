/**
 * A **graph** is which entities are joined to which, by number, in a form small enough to be sent to a reader.
 *
 * As bytes: how many entities there are, and for each how many of a lower number it is joined to, followed by
 * the distances between those numbers, every one doubled and made odd when the tie is weak. Whoever has most
 * ties has the lowest number, so that most distances fit into one byte.
 */

/** A tie between two entities; the lower number is that of the one with more ties. */
export interface Edge {
  high: number;
  low: number;
  /** Preferred less than others when two paths are equally long. */
  weak: boolean;
}

/** Neighbours of node `n` stand at `offsets[n]` up to `offsets[n + 1]` of the other lists. */
export interface Graph {
  size: number;
  offsets: Uint32Array;
  targets: Uint32Array;
  /** Number of the edge, from 0 in the order in which edges were encoded. */
  edges: Uint32Array;
  weak: Uint8Array;
}

/** How many neighbours a node has. */
export function degreeOf({ offsets }: Graph, node: number): number {
  return (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
}

/** Its neighbours, those with most ties first. */
export function neighboursOf({ offsets, targets }: Graph, node: number): number[] {
  return [...targets.subarray(offsets[node], offsets[node + 1])].sort((a, b) => a - b);
}

/** Edges in the order in which they are encoded and numbered. */
export function ordered<Tie extends Edge>(edges: readonly Tie[]): Tie[] {
  return [...edges].sort((a, b) => a.high - b.high || a.low - b.low);
}

/** @param edges As `ordered` gives them, each pair once and no node joined to itself. */
export function encode(size: number, edges: readonly Edge[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(bytes, size);
  let at = 0;
  for (let node = 0; node < size; node++) {
    const first = at;
    while (edges[at]?.high === node) at++;
    write(bytes, at - first);
    let previous = -1;
    for (const { low, weak } of edges.slice(first, at)) {
      write(bytes, (low - previous - 1) * 2 + (weak ? 1 : 0));
      previous = low;
    }
  }
  return Uint8Array.from(bytes);
}

/** The graph of encoded edges, joined both ways. */
export function decode(bytes: Uint8Array): Graph {
  const edges: Edge[] = [];
  const reader = { bytes, at: 0 };
  const size = read(reader);
  for (let high = 0; high < size; high++) {
    let low = -1;
    for (let left = read(reader); left > 0; left--) {
      const step = read(reader);
      low += (step >>> 1) + 1;
      edges.push({ high, low, weak: (step & 1) === 1 });
    }
  }
  return graphOf(size, edges);
}

/** @param edges As `ordered` gives them. */
export function graphOf(size: number, edges: readonly Edge[]): Graph {
  const offsets = new Uint32Array(size + 1);
  const count = (node: number) => {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  };
  for (const { high, low } of edges) {
    count(high);
    count(low);
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  const total = edges.length * 2;
  const graph: Graph = {
    size,
    offsets,
    targets: new Uint32Array(total),
    edges: new Uint32Array(total),
    weak: new Uint8Array(total),
  };
  fill(graph, edges);
  return graph;
}

function fill({ offsets, targets, edges: numbers, weak: weaks }: Graph, edges: readonly Edge[]): void {
  const next = offsets.slice();
  const add = (from: number, to: number, edge: number, weak: boolean) => {
    const at = next[from] ?? 0;
    next[from] = at + 1;
    targets[at] = to;
    numbers[at] = edge;
    weaks[at] = weak ? 1 : 0;
  };
  for (const [edge, { high, low, weak }] of edges.entries()) {
    add(high, low, edge, weak);
    add(low, high, edge, weak);
  }
}

/** Seven bits a byte, the lowest first; the highest bit says that another byte follows. */
function write(bytes: number[], value: number): void {
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  bytes.push(left);
}

function read(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}
