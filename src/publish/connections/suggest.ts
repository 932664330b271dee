/**
 * What to **suggest** to somebody who has not chosen yet: ways between entities of which much is known, over
 * something less known, no two of them about the same.
 */
import { degreeOf, type Graph } from './graph.ts';
import { shortestWays, type Way } from './ways.ts';

const MOST = 3;
/** Entities that are tried as one end, and as the other. */
const FROM = 10;
const TO = 20;

/** What a hop more is worth: the longer way tells more than one guesses. */
const DETOUR = 3;

interface Candidate {
  way: Way;
  score: number;
}

/** @param relates Whether the statement of an edge relates its two ends, rather than speaking of one. */
export function suggest(graph: Graph, relates: (edge: number) => boolean): Way[] {
  const candidates: Candidate[] = [];
  for (let from = 0; from < Math.min(FROM, graph.size); from++) {
    for (let to = from + 1; to < Math.min(TO, graph.size); to++) {
      const [way] = shortestWays({ statements: graph }, from, to, 1);
      if (way && way.steps.length >= 2 && way.steps.length <= 4) {
        candidates.push({ way, score: telling(graph, way, relates) });
      }
    }
  }
  return distinct(candidates.sort((a, b) => b.score - a.score));
}

/** More for well-known ends, a known relation at each step and a detour; less for a general middle. */
function telling(graph: Graph, { from, steps, cost }: Way, relates: (edge: number) => boolean): number {
  const ends = [from, steps.at(-1)?.node ?? from];
  const known = ends.reduce((sum, end) => sum + Math.log2(1 + degreeOf(graph, end)), 0);
  const relating = steps.filter(({ edge }) => relates(edge)).length / steps.length;
  return known - cost / steps.length + relating * 4 + (steps.length - 2) * DETOUR;
}

/** The best that share no entity with a better one. */
function distinct(candidates: readonly Candidate[]): Way[] {
  const used = new Set<number>();
  const ways: Way[] = [];
  for (const { way } of candidates) {
    const nodes = [way.from, ...way.steps.map(({ node }) => node)];
    if (ways.length === MOST || nodes.some((node) => used.has(node))) continue;
    ways.push(way);
    for (const node of nodes) used.add(node);
  }
  return ways;
}
