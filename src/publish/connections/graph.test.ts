import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, degreeOf, type Edge, encode, graphOf, ordered } from './graph.ts';

const size = 60;
const node = fc.integer({ min: 0, max: size - 1 });
const edge = fc
  .tuple(node, node, fc.boolean())
  .filter(([a, b]) => a !== b)
  .map(([a, b, weak]): Edge => ({ high: Math.max(a, b), low: Math.min(a, b), weak }));
const edges = fc
  .uniqueArray(edge, { selector: ({ high, low }) => high * size + low, maxLength: 300 })
  .map(ordered);

describe('a graph as bytes', () => {
  test('is the same graph when it is read again', () => {
    fc.assert(
      fc.property(edges, (some) => {
        expect(decode(encode(size, some))).toEqual(graphOf(size, some));
      }),
    );
  });

  test('keeps numbers that need more than one byte', () => {
    const far = [{ high: 40_000, low: 39_998, weak: true }];
    const { targets } = decode(encode(40_001, far));
    expect([...targets]).toEqual([40_000, 39_998]);
  });

  test('takes one byte an entity and one a near neighbour', () => {
    expect([...encode(3, [{ high: 2, low: 0, weak: false }])]).toEqual([3, 0, 0, 1, 0]);
  });

  test('may have nobody in it', () => {
    expect(decode(encode(0, [])).size).toBe(0);
  });
});

test('an edge counts for both its ends', () => {
  const graph = graphOf(3, [
    { high: 1, low: 0, weak: false },
    { high: 2, low: 0, weak: false },
  ]);
  expect([0, 1, 2].map((one) => degreeOf(graph, one))).toEqual([2, 1, 1]);
});
