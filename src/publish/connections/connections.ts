/**
 * **Connections** are what the page "Why are these two connected?" needs: every entity numbered, who is joined
 * to whom, and for each tie the hop that a reader sees. Those who have most ties have the lowest numbers.
 */
import { hash } from '../../text/hash.ts';
import type { Entity, Library } from '../library.ts';
import type { NameLink } from '../view.ts';
import { type Edge, encode, type Graph, graphOf, ordered } from './graph.ts';
import { type Hop, hopOf, namedTogetherHop } from './hop.ts';
import { type NamedTogether, namedTogether } from './named-together.ts';
import { suggest } from './suggest.ts';
import { type Tie, tiesOf } from './ties.ts';
import type { Step, Way } from './ways.ts';

export interface WayView {
  from: NameLink;
  to: NameLink;
  steps: { relation: string; to: NameLink; html: string }[];
}

export interface Connections {
  /** The entity of each number. */
  readonly nodes: readonly Entity[];
  /** Changes whenever a number or an edge does: data of one version fits together. */
  readonly version: string;
  /** Ties by statements, and those between islands by being named together, as bytes. */
  readonly statements: Uint8Array<ArrayBuffer>;
  readonly mentions: Uint8Array<ArrayBuffer>;
  readonly ties: number;
  readonly together: number;
  /** Hops of some edges; `mention`: of those that are named together. */
  hops(first: number, count: number, mention?: boolean): Hop[];
  /** Ways worth showing to somebody who has not chosen yet. */
  readonly suggestions: WayView[];
}

type NumberedTie = Tie & Edge;

export function connectionsOf(library: Library): Connections {
  const found = tiesOf(library);
  const nodes = mostTiesFirst(library, found);
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const ties = ordered(found.map((tie) => numbered(tie, numbers)));
  const graph = graphOf(nodes.length, ties);
  const together = ordered(namedTogether(library, graph, numbers));
  const hop = (edge: number, mention: boolean) =>
    hopAt(library, nodes, mention ? together[edge] : ties[edge]);
  return {
    nodes,
    version: versionOf(nodes, ties, together),
    statements: encode(nodes.length, ties),
    mentions: encode(nodes.length, together),
    ties: ties.length,
    together: together.length,
    hops: (first, count, mention = false) =>
      (mention ? together : ties).slice(first, first + count).map((_, at) => hop(first + at, mention)),
    get suggestions() {
      return suggestedWays(graph, ties).map((way) => wayView(library, nodes, way, hop));
    },
  };
}

function suggestedWays(graph: Graph, ties: readonly NumberedTie[]): Way[] {
  return suggest(graph, (edge) => ties[edge]?.role === 'object');
}

function mostTiesFirst(library: Library, ties: readonly Tie[]): Entity[] {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const count = ({ id }: Entity) => counts.get(id) ?? 0;
  return [...library.entities.values()].sort((a, b) => count(b) - count(a) || (a.id < b.id ? -1 : 1));
}

function numbered(tie: Tie, numbers: ReadonlyMap<string, number>): NumberedTie {
  const [from, to] = [numbers.get(tie.from.id) ?? 0, numbers.get(tie.to.id) ?? 0];
  return { ...tie, high: Math.max(from, to), low: Math.min(from, to), weak: tie.role !== 'object' };
}

function versionOf(
  nodes: readonly Entity[],
  ties: readonly NumberedTie[],
  together: readonly NamedTogether[],
): string {
  const edges = [...ties, ...together].map(({ high, low }) => `${high} ${low}`);
  return hash([...nodes.map(({ id }) => id), ...edges].join('\n'));
}

function hopAt(library: Library, nodes: readonly Entity[], tie?: NumberedTie | NamedTogether): Hop {
  const [low, high] = [nodes[tie?.low ?? -1], nodes[tie?.high ?? -1]];
  if (!tie || !low || !high) throw new Error('Internal error: no such edge');
  if ('passage' in tie) return namedTogetherHop(library, [low, high], tie);
  return hopOf(library, tie, tie.from.id === low.id);
}

function wayView(
  library: Library,
  nodes: readonly Entity[],
  { from, steps }: Way,
  hop: (edge: number, mention: boolean) => Hop,
): WayView {
  const link = (node: number) => library.link(nodes[node] as Entity);
  const before = (at: number) => steps[at - 1]?.node ?? from;
  const view = ({ node, edge, mention }: Step, at: number) => {
    const [up, down, html] = hop(edge, mention);
    return { relation: before(at) < node ? up : down, to: link(node), html };
  };
  return { from: link(from), to: link(steps.at(-1)?.node ?? from), steps: steps.map(view) };
}
