/**
 * Entities are **named together** when one passage names both. That is the weakest tie, needed only where no
 * chain of statements leads from one to the other: it joins islands of the graph of statements, nothing else.
 */
import { type Found, findNames } from '../../gazetteer/gazetteer.ts';
import type { Passage } from '../../model/page.ts';
import type { Library, Source } from '../library.ts';
import { degreeOf, type Edge, type Graph } from './graph.ts';

export interface NamedTogether extends Edge {
  source: Source;
  passage: Passage;
  /** Names in the passage, found once for all pairs of it. */
  names: readonly Found[];
}

/** Partners remembered of one entity: an isolated one has few, a list of five hundred names says nothing. */
const MOST = 32;

/**
 * @param numbers Number of each entity in `graph`, by id.
 * @returns One a pair of entities in different islands: the first passage that names both.
 */
export function namedTogether(
  library: Library,
  graph: Graph,
  numbers: ReadonlyMap<string, number>,
): NamedTogether[] {
  const islands = islandsOf(graph);
  if (islands.every((island) => island === 0)) return [];
  const found = new Map<number, NamedTogether>();
  const partners = new Uint16Array(graph.size);
  const isFull = (node: number) => degreeOf(graph, node) === 0 && (partners[node] ?? 0) >= MOST;
  for (const source of library.sources.values()) {
    for (const passage of source.passages) {
      const names = findNames(library.gazetteer, passage.text);
      for (const [low, high] of pairsOf(nodesOf(names, numbers), islands)) {
        const key = high * graph.size + low;
        if (found.has(key) || isFull(low) || isFull(high)) continue;
        found.set(key, { high, low, weak: false, source, passage, names });
        partners[low] = (partners[low] ?? 0) + 1;
        partners[high] = (partners[high] ?? 0) + 1;
      }
    }
  }
  return [...found.values()];
}

/** The island of each node: a number that all whom statements join share. */
export function islandsOf({ size, offsets, targets }: Graph): Int32Array {
  const islands = new Int32Array(size).fill(-1);
  let islandsSeen = 0;
  for (let start = 0; start < size; start++) {
    if (islands[start] !== -1) continue;
    const shore = [start];
    islands[start] = islandsSeen;
    for (let node = shore.pop(); node !== undefined; node = shore.pop()) {
      for (const next of targets.subarray(offsets[node], offsets[node + 1])) {
        if (islands[next] !== -1) continue;
        islands[next] = islandsSeen;
        shore.push(next);
      }
    }
    islandsSeen++;
  }
  return islands;
}

function nodesOf(names: readonly Found[], numbers: ReadonlyMap<string, number>): number[] {
  const nodes = new Set<number>();
  for (const { entities } of names) {
    const number = entities.length === 1 ? numbers.get(entities[0]?.id ?? '') : undefined;
    if (number !== undefined) nodes.add(number);
  }
  return [...nodes].sort((a, b) => a - b);
}

function* pairsOf(nodes: readonly number[], islands: Int32Array): Generator<[number, number]> {
  for (const [at, low] of nodes.entries()) {
    for (const high of nodes.slice(at + 1)) if (islands[low] !== islands[high]) yield [low, high];
  }
}
