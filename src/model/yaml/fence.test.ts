import { expect, test } from 'vitest';
import { fencesOf } from './fence.ts';

test('fields without any fence are told once, with both', () => {
  const text = 'name: X\nclaims: []\n\nWords of the body.\n';
  const { faults } = fencesOf(text);
  expect(faults).toEqual([
    expect.objectContaining({
      offset: 0,
      certain: true,
      reason: expect.stringContaining('expected them between two lines `---`'),
    }),
  ]);
  const [above, below] = faults[0]?.rewrite ?? [];
  expect([above?.text, below?.text]).toEqual(['---\n', '---\n']);
  expect(text.slice(0, below?.start)).toBe('name: X\nclaims: []\n');
});
test('words without fields lack only the first fence', () => {
  expect(fencesOf('Words.\n').faults.map(({ certain }) => certain)).toEqual([false]);
});
test('a page with both fences has no fault', () => {
  expect(fencesOf('---\nname: X\n---\n')).toEqual({
    range: { start: 4, end: 12, bodyStart: 16 },
    faults: [],
  });
});
