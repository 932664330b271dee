/**
 * A **way** leads from one entity to another over ties. The shortest are wanted; among those that are equally
 * long, the ones over entities that are joined to little say more than one over a country half the pages name.
 */
import { degreeOf, type Graph } from './graph.ts';

/** One tie of a way, and where it leads. */
export interface Step {
  node: number;
  /** Number of the edge in its graph. */
  edge: number;
  /** The edge is one of `mentions`: no statement joins the two, they are only named together. */
  mention: boolean;
}

export interface Way {
  from: number;
  steps: Step[];
  /** How general its middle is and how weak its ties are; less is more telling. */
  cost: number;
}

export interface Ties {
  statements: Graph;
  /** Entities named together; one such tie counts as much as many statements. */
  mentions?: Graph | undefined;
}

/** Statements that a mention is as long as: a way over fewer mentions always wins. */
const MENTION = 64;
/** What a weak tie costs, as a middle with three times as many ties would. */
const WEAK = 1.5;
/** Further than this nobody follows. */
const FURTHEST = MENTION * 4;

/**
 * The shortest ways between two different entities, the most telling first.
 *
 * @returns
 *   At most `most`, all equally long; none when nothing joins the two.
 */
export function shortestWays(ties: Ties, from: number, to: number, most = 3): Way[] {
  const distances = distancesFrom(ties, from, to);
  if (from === to || distances[to] === -1) return [];
  const best = new Map<number, Way[]>([[from, [{ from, steps: [], cost: 0 }]]]);
  for (const node of betweenInOrder(ties, distances, to)) {
    if (node === from) continue;
    const middle = node === to ? 0 : Math.log2(1 + degreeOf(ties.statements, node));
    const ways: Way[] = [];
    eachTie(ties, node, (before, edge, weak, mention) => {
      if (!leadsOn(distances, before, node, mention)) return;
      for (const way of best.get(before) ?? []) {
        const steps = [...way.steps, { node, edge, mention }];
        ways.push({ from, steps, cost: way.cost + middle + (weak ? WEAK : 0) });
      }
    });
    best.set(node, ways.sort((a, b) => a.cost - b.cost).slice(0, most));
  }
  return best.get(to) ?? [];
}

type OnTie = (node: number, edge: number, weak: boolean, mention: boolean) => void;

function eachTie({ statements, mentions }: Ties, node: number, visit: OnTie): void {
  eachOf(statements, node, (other, edge, weak) => visit(other, edge, weak, false));
  if (mentions) eachOf(mentions, node, (other, edge, weak) => visit(other, edge, weak, true));
}

function eachOf(
  graph: Graph,
  node: number,
  visit: (node: number, edge: number, weak: boolean) => void,
): void {
  const { offsets, targets, edges, weak } = graph;
  for (let at = offsets[node] ?? 0; at < (offsets[node + 1] ?? 0); at++)
    visit(targets[at] ?? 0, edges[at] ?? 0, weak[at] === 1);
}

/** Distance of every node that is not further than `to`; -1 for the others. */
function distancesFrom(ties: Ties, from: number, to: number): Int32Array {
  const distances = new Int32Array(ties.statements.size).fill(-1);
  const rings: number[][] = [[from]];
  distances[from] = 0;
  for (
    let distance = 0;
    distance < Math.min(rings.length, FURTHEST) && isOpen(distances, to, distance);
    distance++
  ) {
    for (const node of rings[distance] ?? []) {
      if (distances[node] !== distance) continue;
      eachTie(ties, node, (other, _edge, _weak, mention) => {
        const reached = distance + (mention ? MENTION : 1);
        const known = distances[other] ?? -1;
        if (known !== -1 && known <= reached) return;
        distances[other] = reached;
        let ring = rings[reached];
        if (!ring) {
          ring = [];
          rings[reached] = ring;
        }
        ring.push(other);
      });
    }
  }
  return distances;
}

function isOpen(distances: Int32Array, to: number, distance: number): boolean {
  const reached = distances[to] ?? -1;
  return reached === -1 || distance < reached;
}

/** The step from `before` to `node` lies on a shortest way from the start. */
function leadsOn(distances: Int32Array, before: number, node: number, mention: boolean): boolean {
  const reached = distances[before] ?? -1;
  return reached !== -1 && reached + (mention ? MENTION : 1) === distances[node];
}

/** Nodes on some shortest way, nearest to the start first. */
function betweenInOrder(ties: Ties, distances: Int32Array, to: number): number[] {
  const between = new Set([to]);
  for (const node of between) {
    eachTie(ties, node, (before, _edge, _weak, mention) => {
      if (leadsOn(distances, before, node, mention)) between.add(before);
    });
  }
  return [...between].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
}
