import { expect, test } from 'vitest';
import { mark, marked } from '../text/marked.ts';
import { readBody } from './read-body.ts';

/** The body with marks where something is wrong. */
function shown(written: string): string {
  const { text } = marked(written);
  const { messages } = readBody({ path: 'people/x.mdx', text }, 0);
  return mark(
    text,
    messages.map(({ offset }) => offset),
  );
}

test('every mistake of a body is told in one run', () => {
  const written =
    'a ‸{ b\n\nc ‸<5 d\n\n‸<b>bold\n\n<Cite source=‸log quote=‸“words” />\n\n`{` and ‸<Cite source="a" quote="b">\n';
  expect(shown(written)).toBe(written);
});
test.each(['🛰 ‸{ open', 'x\r\n\r\n🛰 ‸<5', '> a ‸{b\n', '‸<!-- note -->'])('places hold in %j', (written) => {
  expect(shown(written)).toBe(written);
});
test('what stands around mistakes is read, at its place', () => {
  const text = 'a { b\n\nThe end.\n';
  const { tree } = readBody({ path: 'people/x.mdx', text }, 0);
  expect(
    tree.children.map(({ position }) => text.slice(position?.start.offset, position?.end.offset)),
  ).toEqual(['a { b', 'The end.']);
});
test('reading ends, however many mistakes there are', () => {
  const text = '{\n\n<b>'.repeat(60_000);
  const { messages } = readBody({ path: 'people/x.mdx', text }, 0);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.length).toBeLessThan(5000);
});
test('mistakes of one sort are told at one look', () => {
  const text = 'a {b\n\n'.repeat(200) + 'c <br> d <3 <!-- e -->\n\n'.repeat(200);
  const { messages, tree } = readBody({ path: 'people/x.mdx', text }, 0);
  expect(messages).toHaveLength(200 + 3 * 200);
  expect(tree.children).toHaveLength(400);
});
