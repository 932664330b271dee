import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Graph, graphOf, ordered } from './graph.ts';
import { shortestWays } from './ways.ts';

/** A graph as it is drawn: `0-1` a tie, `0~1` a weak one. */
function drawn(size: number, ties: string): Graph {
  const edges = ties
    .split(' ')
    .filter(Boolean)
    .map((tie) => {
      const [a = 0, b = 0] = tie.split(/[-~]/).map(Number);
      return { high: Math.max(a, b), low: Math.min(a, b), weak: tie.includes('~') };
    });
  return graphOf(size, ordered(edges));
}

/** The nodes of each way, `0 1 2`; a mention is `0 + 1`. */
function found(ties: string, from: number, to: number, mentions = ''): string[] {
  const size = 20;
  const graphs = { statements: drawn(size, ties), mentions: drawn(size, mentions) };
  return shortestWays(graphs, from, to).map(({ steps }) =>
    [from, ...steps.map(({ node, mention }) => (mention ? `+ ${node}` : node))].join(' '),
  );
}

describe('shortestWays', () => {
  test('finds the one tie between two', () => expect(found('0-1', 1, 0)).toEqual(['1 0']));

  test('prefers fewer hops to a more special middle', () =>
    expect(found('0-1 1-2 1-3 1-4 1-5 0-6 6-7 7-2', 0, 2)).toEqual(['0 1 2']));

  test('names the way over the more special middle first', () =>
    expect(found('0-1 1-2 1-3 1-4 1-5 0-6 6-2', 0, 2)).toEqual(['0 6 2', '0 1 2']));

  test('names relations before mere words about somebody', () =>
    expect(found('0~1 1~2 0-3 3-2', 0, 2)).toEqual(['0 3 2', '0 1 2']));

  test('gives three of many', () => expect(found('0-1 0-2 0-3 0-4 1-5 2-5 3-5 4-5', 0, 5)).toHaveLength(3));

  test('does not walk in circles', () => expect(found('0-1 1-2 2-0 2-3', 0, 3)).toEqual(['0 2 3']));

  test('finds nothing where nothing leads, nor from a thing to itself', () => {
    expect(found('0-1 2-3', 0, 3)).toEqual([]);
    expect(found('0-1', 0, 0)).toEqual([]);
  });

  test('takes a mention only where statements do not lead', () => {
    expect(found('0-1 1-2 2-3', 0, 3, '0-3')).toEqual(['0 1 2 3']);
    expect(found('0-1 2-3', 0, 3, '1-2')).toEqual(['0 1 + 2 3']);
  });

  test('takes one mention and many statements rather than two mentions', () =>
    expect(found('1-2 2-3 3-4 4-5', 0, 5, '0-1 0-6 6-5')).toEqual(['0 + 1 2 3 4 5']));
});

test('every way is as short as a search step by step says, and stands on edges that exist', () => {
  const size = 12;
  const node = fc.integer({ min: 0, max: size - 1 });
  const pairs = fc.array(fc.tuple(node, node), { maxLength: 30 });
  fc.assert(
    fc.property(pairs, node, node, (drawnPairs, from, to) => {
      const keys = new Set(
        drawnPairs.filter(([a, b]) => a !== b).map(([a, b]) => Math.max(a, b) * size + Math.min(a, b)),
      );
      const edges = ordered(
        [...keys].map((key) => ({ high: Math.floor(key / size), low: key % size, weak: false })),
      );
      const ways = shortestWays({ statements: graphOf(size, edges) }, from, to);
      for (const { steps } of ways) {
        let at = from;
        for (const { node: next, edge } of steps) {
          expect(edges[edge]).toMatchObject({ high: Math.max(at, next), low: Math.min(at, next) });
          at = next;
        }
        expect(at).toBe(to);
        expect(steps).toHaveLength(stepsBetween(keys, size, from, to) ?? 0);
      }
      expect(ways.length > 0).toBe(from !== to && stepsBetween(keys, size, from, to) !== undefined);
    }),
  );
});

/** How many ties lie between two, found by widening a circle. */
function stepsBetween(keys: Set<number>, size: number, from: number, to: number): number | undefined {
  let circle = new Set([from]);
  for (let steps = 0; steps <= size; steps++) {
    if (circle.has(to)) return steps;
    const joined = [...keys].flatMap((key) => {
      const [a, b] = [Math.floor(key / size), key % size];
      return circle.has(a) ? [b] : circle.has(b) ? [a] : [];
    });
    circle = new Set([...circle, ...joined]);
  }
  return undefined;
}
