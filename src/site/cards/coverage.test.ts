import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageOf } from './coverage.ts';

/** Pixels as rows of tenths. */
function rows(points: number[]): string[] {
  const { width, height, pixels } = coverageOf([points]);
  return Array.from({ length: height }, (_, row) =>
    [...pixels.slice(row * width, (row + 1) * width)].map((part) => Math.round(part * 10)).join(' '),
  );
}

describe('coverageOf', () => {
  test('covers whole pixels wholly', () => {
    expect(rows([0, 0, 2, 0, 2, 1, 0, 1])).toEqual(['10 10 0 0', '0 0 0 0']);
  });
  test('covers half a pixel by half', () => {
    expect(rows([0.5, 0, 1.5, 0, 1.5, 1, 0.5, 1])).toEqual(['5 5 0 0', '0 0 0 0']);
  });
  test('knows where the outline begins', () => {
    const { left, top } = coverageOf([[-3.2, 4.7, -1, 4.7, -1, 6]]);
    expect([left, top]).toEqual([-4, 4]);
  });
  test('cuts out what is drawn the other way round', () => {
    const { pixels } = coverageOf([
      [0, 0, 4, 0, 4, 4, 0, 4],
      [1, 1, 1, 3, 3, 3, 3, 1],
    ]);
    expect(pixels.reduce((sum, part) => sum + part)).toBeCloseTo(12);
  });
  test('is empty for nothing', () => {
    expect(coverageOf([]).pixels).toHaveLength(0);
  });
  test('sums up to the area of any triangle', () => {
    const place = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 6, maxLength: 6 }), (points) => {
        const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = points;
        const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
        const sum = coverageOf([points]).pixels.reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - area)).toBeLessThan(0.01);
      }),
    );
  });
});
