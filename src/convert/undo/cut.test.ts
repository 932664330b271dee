import { describe, expect, test } from 'vitest';
import { readFront } from '../../model/front.ts';
import { applyInsertions } from '../../text/insertion.ts';
import { withoutSpans } from '../../text/removal.ts';
import { append } from '../propose/append.ts';
import { cut, holdsComment } from './cut.ts';

function frontOf(yaml: string) {
  const text = `---\n${yaml}---\n`;
  const { front } = readFront('people/a.mdx', text);
  if (!front) throw new Error('Internal error: the example cannot be read');
  return { text, front };
}

/** The YAML without items of `aliases`, or why not. */
function without(yaml: string, ...indexes: number[]): string {
  const page = frontOf(yaml);
  const found = cut(page, ['aliases'], new Set(indexes));
  return 'spans' in found ? withoutSpans(page.text, found.spans).slice(4, -4) : found.refusal;
}

describe('items of a list are cut', () => {
  test('with their lines, and what people noted between stays', () => {
    expect(without('aliases:\n  - a\n  # of b\n  - b\n  - c\n', 1)).toBe(
      'aliases:\n  - a\n  # of b\n  - c\n',
    );
  });
  test('with the field, when none is left', () => {
    expect(without('name: A\naliases:\n  - a\n  - b\nstatus: draft\n', 0, 1)).toBe(
      'name: A\nstatus: draft\n',
    );
  });
  test.each([
    ['beside the field', 'aliases: # others\n  - a\n', 'aliases: # others\n'],
    ['above an item', 'aliases:\n  # others\n  - a\n', 'aliases:\n  # others\n'],
    ['below the items', 'aliases:\n  - a\n  # others\n', 'aliases:\n  # others\n'],
  ])('without the field, when somebody left a note %s', (_, yaml, rest) => {
    expect(without(yaml, 0)).toBe(rest);
  });
  test.each([
    ['aliases: [a, b, c]\n', [2], 'aliases: [a, b]\n'],
    ['aliases: [a, b, c]\n', [1, 2], 'aliases: [a]\n'],
    ['aliases: [a, b, c]\n', [0], 'aliases: [b, c]\n'],
    ['aliases: [a, b, c]\n', [0, 2], 'aliases: [b]\n'],
    ['aliases: [a]\n', [0], 'aliases: []\n'],
  ])('from %j', (yaml, indexes, rest) => expect(without(yaml, ...indexes)).toBe(rest));
  test('not when something else stands on the line', () => {
    expect(without('aliases:\n  - a # of old\n  - b\n', 0)).toBe('it does not stand on lines of its own');
  });
  test('with line ends of either kind', () => {
    expect(without('aliases:\r\n  - a\r\n  - b\r\n', 0)).toBe('aliases:\r\n  - b\r\n');
  });
});

describe('what was appended is cut without a trace', () => {
  test.each([
    'name: A\n',
    'name: A\naliases: [x]\n',
    'name: A\naliases: [ x ]\n',
    'name: A\naliases: []\n',
    'name: A\naliases:\n  - x\n  # more\nstatus: draft\n',
    'name: A\r\naliases:\r\n- x\r\n',
    'name: A # so\n# end\n',
  ])('from %j', (yaml) => {
    const before = frontOf(yaml);
    const text = applyInsertions(before.text, append(before, 'aliases', ['new', 'newer'], ['name']));
    const page = frontOf(text.slice(4, -4));
    const count = /\bx\b/.test(yaml) ? 1 : 0;
    const found = cut(page, ['aliases'], new Set([count, count + 1]));
    expect('spans' in found && withoutSpans(page.text, found.spans)).toBe(before.text);
  });
});

test('a note is told from words', () => {
  expect(holdsComment('- a: b # note\n')).toBe(true);
  expect(holdsComment('- a: "b # no note"\n  c: d#e\n')).toBe(false);
});
