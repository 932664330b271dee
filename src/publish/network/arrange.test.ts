import { describe, expect, test } from 'vitest';
import { arrange } from './arrange.ts';
import { boxOf, clutterOf, type Edge, type Spot } from './clutter.ts';
import { labelOf, widthOf } from './label.ts';

function spot(x: number, y: number, flipped = false): Spot {
  return { x, y, flipped };
}

/** A ring of so many nodes, each with a long name. */
function ring(nodes: number) {
  const edges = Array.from({ length: nodes }, (_, at): Edge => [at, (at + 1) % nodes]);
  return { widths: Array.from({ length: nodes }, () => 120), edges };
}

describe('an arrangement', () => {
  test('has no names upon names, no crossings that can be avoided, and everything inside', () => {
    const drawing = ring(20);
    const { width, height, spots, ...clutter } = arrange(drawing);
    expect(clutter).toMatchObject({ overlaps: 0, crossings: 0 });
    for (const [at, one] of spots.entries()) {
      const box = boxOf(one, drawing.widths[at] ?? 0);
      expect(box.left >= -4 && box.right <= width + 4 && one.y >= 0 && one.y <= height).toBe(true);
    }
  });

  test('is the same every time', () => {
    expect(arrange(ring(9))).toEqual(arrange(ring(9)));
  });

  test('is there for no node, and for one', () => {
    expect(arrange({ widths: [], edges: [] }).spots).toEqual([]);
    expect(arrange({ widths: [50], edges: [] }).spots).toHaveLength(1);
  });
});

describe('clutter', () => {
  const corners = [spot(0, 0), spot(500, 500), spot(500, 0), spot(0, 500)];
  const count = (spots: Spot[], edges: Edge[], width = 10) =>
    clutterOf(spots, { widths: spots.map(() => width), edges });

  test('is lines that cross, unless they meet at a node', () => {
    expect(
      count(corners, [
        [0, 1],
        [2, 3],
      ]).crossings,
    ).toBe(1);
    expect(
      count(corners, [
        [0, 1],
        [1, 2],
      ]).crossings,
    ).toBe(0);
  });

  test('is a line through the name of another node, on whichever side the name stands', () => {
    const upright: Edge = [0, 1];
    const line = [spot(200, 0), spot(200, 400)];
    expect(count([...line, spot(150, 200)], [upright], 90).strikes).toBe(1);
    expect(count([...line, spot(150, 200, true)], [upright], 90).strikes).toBe(0);
  });

  test('is names upon names', () => {
    expect(count([spot(0, 0), spot(60, 5)], [], 90).overlaps).toBe(1);
    expect(count([spot(0, 0), spot(60, 30)], [], 90).overlaps).toBe(0);
  });
});

describe('a label', () => {
  test('is the name, cut between words when it is long', () => {
    expect(labelOf('NATO')).toBe('NATO');
    expect(labelOf('Russian military build-up around Ukraine')).toBe('Russian military build-up…');
    expect(labelOf('x'.repeat(60))).toBe(`${'x'.repeat(30)}…`);
  });

  test('takes more room in scripts with wide characters', () => {
    expect(widthOf('北京市')).toBeGreaterThan(widthOf('Kyi'));
  });
});
