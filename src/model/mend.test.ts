import { expect, test } from 'vitest';
import { checkFront } from './fit.ts';
import { readFront } from './front.ts';
import { leavingOut } from './leave-out.ts';
import type { Replacement } from './message.ts';
import { entitySchema, sourceSchema } from './schema.ts';

function applied(text: string, fixes: readonly Replacement[]): string {
  return [...fixes]
    .sort((one, other) => other.start - one.start)
    .reduce(
      (changed, { start, end, text: words }) => changed.slice(0, start) + words + changed.slice(end),
      text,
    );
}

/** Frontmatter after all that can be mended is mended once. */
function mended(yaml: string, schema: typeof entitySchema | typeof sourceSchema = entitySchema): string {
  const text = `---\n${yaml}\n---\n`;
  const { front } = readFront('people/x.mdx', text);
  if (!front) throw new Error('broken');
  const { messages } = checkFront<unknown>(schema, front, { path: 'people/x.mdx', text });
  return applied(
    text,
    messages.flatMap(({ fix }) => fix ?? []),
  ).slice(4, -5);
}

test.each([
  ['name: 2022', 'name: "2022"'],
  ['name: true # so be it', 'name: "true" # so be it'],
  ['name: 1e3', 'name: "1e3"'],
  ["nmae: 'X'", "name: 'X'"],
  ['name: X\nstatus: "drfat"', 'name: X\nstatus: draft'],
  ['name: X\nweakAliases: the Alliance', 'name: X\nweakAliases: [the Alliance]'],
  ['name: X\naliases: { name: A, kind: acronym }', 'name: X\naliases: [{ name: A, kind: acronym }]'],
  ['name: X\naliases: a, b', 'name: X\naliases: a, b'],
  ['name: X\naliases: "a: b"', 'name: X\naliases: ["a: b"]'],
  ['name:\n  - X', 'name:\n  X'],
  ['name: X\nclaims:\n  property: said\n  cite: []', 'name: X\nclaims:\n  - property: said\n    cite: []'],
  [
    'name: X\nclaims:\n  - property: said\n    cite:\n      source: s\n      # here\n      quote: q',
    'name: X\nclaims:\n  - property: said\n    cite:\n      - source: s\n        # here\n        quote: q',
  ],
  ['name: X\nformerIds: [People/Old_X.mdx, 7]', 'name: X\nformerIds: [old-x, "7"]'],
  ['name: X\nname2: Y', 'name: X\nname2: Y'],
  ['name: X\nsumary: Y\nsummary: Z', 'name: X\nsumary: Y\nsummary: Z'],
  ['name: X\nstatus: unreviewed', 'name: X\nstatus: unreviewed'],
  ['name: X\naliases: [{ name: A, lang: EN }]', 'name: X\naliases: [{ name: A, lang: en }]'],
  ['name: X\r\nsumary: Y\r', 'name: X\r\nsummary: Y\r'],
])('%j is mended to %j', (yaml, left) => {
  expect(mended(yaml)).toBe(left);
});

test('dates of a source are mended', () => {
  const head = 'title: X\ntext: digest\n';
  expect(mended(`${head}published: 2022-2-3\naccessed: "3 Feb 2022"`, sourceSchema)).toBe(
    `${head}published: 2022-02-03\naccessed: 2022-02-03`,
  );
});

test.each([
  ['a: [x, y]', ['a', 0], 'a: [y]'],
  ['a: [x, y]', ['a', 1], 'a: [x]'],
  ['a: [x]', ['a', 0], undefined],
  ['a:\n  - x\n  - y\n', ['a', 1], 'a:\n  - x\n'],
  ['a:\n  - x: 1\n    y: 2\n  - z\n', ['a', 0], 'a:\n  - z\n'],
  ['a:\n  - x # why\n  - z\n', ['a', 0], undefined],
  ['a: { b: 1, c: 2 }', ['a', 'c'], 'a: { b: 1 }'],
  ['a: { b: 1, c: 2 }', ['a', 'b'], 'a: { c: 2 }'],
  ['a: 1\nb:\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
  ['a:\n  - x: 1\n    y: 2\n', ['a', 0, 'x'], undefined],
] as const)('of %j, leaving out %j makes %j', (yaml, path, left) => {
  const text = `---\n${yaml}\n---\n`;
  const { front } = readFront('people/x.mdx', text);
  const cut = front && leavingOut({ front, text }, path);
  expect(cut && applied(text, cut).slice(4, -5)).toBe(left);
});

test.each([
  ['"30 000"', '30000', 'Write `30000`.'],
  ['"1,000,000"', '1000000', 'Write `1000000`.'],
  ['"1.500"', '"1.500"', 'Write `1500` or `1.5`.'],
  ['"1,500"', '"1,500"', 'Write `1500` or `1.5`.'],
  ['169000-190000', '169000-190000', 'Write `value: 169000, to: 190000`.'],
  ['200,000', '200,000', 'Write `200000`.'],
  ['2,5', '2,5', 'Write `2.5`.'],
  ['many', 'many', 'Write digits'],
])('a quantity of %s is mended to %s', (written, left, says) => {
  const claim = (value: string) =>
    `name: X\nclaims:\n  - property: range\n    value: { value: ${value}, unit: km }\n    cite: [{ source: s, quote: q }]`;
  const text = `---\n${claim(written)}\n---\n`;
  const { front } = readFront('people/x.mdx', text);
  const told = front && checkFront(entitySchema, front, { path: 'people/x.mdx', text }).messages;
  expect(told?.map(({ reason }) => reason)).toEqual([expect.stringContaining(says)]);
  expect(mended(claim(written))).toBe(claim(left));
});
