/**
 * The **network** is a picture of how the most connected entities are connected: who is drawn, and which of
 * their ties. Each is tied to those it has most statements with; the picture does not claim to be complete.
 */
import { type Tie, tiesOf } from '../connections/ties.ts';
import type { Library } from '../library.ts';
import type { NameLink } from '../view.ts';

export interface Network {
  nodes: NameLink[];
  /** Pairs of numbers of nodes. */
  edges: [number, number][];
  /** How many more entities are connected to something. */
  left: number;
}

/** Entities there is room for, and ties that each of them brings. */
const NODES = 44;
const TIES = 2;
/** With fewer entities than this a picture of relations alone says little. */
const FEW = 12;

export function networkOf(library: Library): Network {
  const ties = telling(tiesOf(library));
  const degree = degrees(ties);
  const ranked = [...degree].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  const drawn = new Set(ranked.slice(0, NODES));
  const kept = closest(
    ties.filter(({ from, to }) => drawn.has(from.id) && drawn.has(to.id)),
    degree,
  );
  const ids = ranked.filter((id) => kept.some(({ from, to }) => from.id === id || to.id === id));
  const numbers = new Map(ids.map((id, number) => [id, number]));
  return {
    nodes: ids.map((id) => library.link(library.entity(id))),
    edges: kept.map(({ from, to }) => [numbers.get(from.id) ?? 0, numbers.get(to.id) ?? 0]),
    left: ranked.length - ids.length,
  };
}

/** Relations; what is only spoken of is drawn where there are few of them. */
function telling(ties: readonly Tie[]): Tie[] {
  const held = ties.filter(({ role, statement }) => role !== 'by' && statement.claim.modality !== 'denied');
  const relations = held.filter(({ role }) => role === 'object');
  return degrees(relations).size < FEW ? held : relations;
}

function degrees(ties: readonly Tie[]): Map<string, number> {
  const degree = new Map<string, number>();
  for (const { from, to } of ties) {
    for (const { id } of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  return degree;
}

/** Of each entity the ties with most statements; among equals those to the less connected, which say more. */
function closest(ties: readonly Tie[], degree: ReadonlyMap<string, number>): Tie[] {
  const most = (one: Tie) => Math.max(degree.get(one.from.id) ?? 0, degree.get(one.to.id) ?? 0);
  const ordered = [...ties].sort((a, b) => b.count - a.count || most(a) - most(b));
  const of = new Map<string, Tie[]>();
  for (const tie of ordered) {
    for (const { id } of [tie.from, tie.to]) of.set(id, [...(of.get(id) ?? []), tie]);
  }
  const kept = new Set([...of.values()].flatMap((own) => own.slice(0, TIES)));
  return ordered.filter((tie) => kept.has(tie));
}

/** Names of the neighbours of each node, for those who read rather than look. */
export function neighbours({ nodes, edges }: Network): { node: NameLink; tied: NameLink[] }[] {
  return nodes.map((node, number) => ({
    node,
    tied: edges.flatMap(([a, b]) => {
      const other = a === number ? nodes[b] : b === number ? nodes[a] : undefined;
      return other ? [other] : [];
    }),
  }));
}
