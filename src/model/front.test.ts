import { describe, expect, test } from 'vitest';
import { mark, marked } from '../text/marked.ts';
import { offsetOf, readFront } from './front.ts';

/** What is wrong with frontmatter, shown at its place. */
function faults(written: string): { text: string; reasons: string[] } {
  const { text } = marked(written);
  const { messages } = readFront('people/x.mdx', text);
  return {
    text: mark(
      text,
      messages.map(({ offset }) => offset),
    ),
    reasons: messages.map(({ reason }) => reason),
  };
}

describe('readFront', () => {
  test.each([
    ['---\nname: X\n---\nBody', 'name: X\n', 'Body'],
    ['---\nname: X\n---', 'name: X\n', ''],
    ['---\n---\nBody', '', 'Body'],
    ['---\r\nname: X\r\n---\r\nBody', 'name: X\r\n', 'Body'],
    ['---\nname: a---b\n---\n---\nBody', 'name: a---b\n', '---\nBody'],
    ['---\nname: a ---\n---\nBody', 'name: a ---\n', 'Body'],
  ])('tells frontmatter and body of %j apart', (text, yaml, body) => {
    const { front, messages } = readFront('people/x.mdx', text);
    expect(messages).toEqual([]);
    expect(text.slice(front?.start, front?.end)).toBe(yaml);
    expect(text.slice(front?.bodyStart)).toBe(body);
  });
  test('asks for a line that opens it', () => {
    expect(faults('‸name: X\n').reasons[0]).toMatch(
      /^Unexpected fields without fences, expected them between two lines `---`\./,
    );
  });
  test('asks for a line that closes it', () => {
    expect(faults('---\nname: X\n‸').reasons[0]).toMatch(
      /^Unexpected end of frontmatter, expected a closing/,
    );
  });
  test('knows a byte order mark', () => {
    expect(faults('\uFEFF---\nname: X\n---\n').reasons[0]).toMatch(/^Unexpected byte order mark/);
  });
  test('points at broken YAML, with a remedy', () => {
    const written = "---\nname: 'NATO‸'s chief'\n---\n";
    const { text, reasons } = faults(written);
    expect(text).toBe(written);
    expect(reasons).toEqual([
      "Unexpected apostrophe inside `'…'`, expected none: it ends the value. Put the value in double quotes: \"NATO's chief\".",
    ]);
  });
  test('points at a field said twice', () => {
    const { text, reasons } = faults('---\nname: X\nname: Y\n---\n');
    expect(text).toBe('---\nname: X\n‸name: Y\n---\n');
    expect(reasons).toEqual(['Unexpected second field `name`, expected it once. Remove one of the two.']);
  });
  test.each([
    ['&x', '---\nname: ‸&x X\n---\n'],
    ['*x', '---\nname: X\nsummary: ‸*x\n---\n'],
    ['!!js/function', "---\nname: ‸!!js/function 'x'\n---\n"],
    ['!x', '---\nname: ‸!x a\n---\n'],
  ])('refuses the reference or tag %s', (written, text) => {
    const { reasons } = faults(text);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.join(' ')).toMatch(/expected plain fields/);
    expect(written).not.toBe('');
  });
  test('refuses a list for the name of a field', () => {
    expect(faults('---\n[a, b]: X\n---\n')).toEqual({
      text: '---\n‸[a, b]: X\n---\n',
      reasons: ['Unexpected list or fields as the name of a field, expected one word. Write the word.'],
    });
  });
  test('refuses YAML that grows when it is read, soon', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 12; at++)
      lines.push(
        `b${at}: &b${at} [${Array(9)
          .fill(at === 1 ? '*a' : `*b${at - 1}`)
          .join(', ')}]`,
      );
    const begun = process.cpuUsage();
    expect(faults(`---\n${lines.join('\n')}\n---\n`).reasons.length).toBeGreaterThan(0);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
  });
  test('refuses frontmatter of more than 512 KB', () => {
    expect(faults(`---\nname: ${'x'.repeat(600_000)}\n---\n`).reasons[0]).toMatch(/expected at most 524288/);
  });
  test('takes dates and yes for the words they are', () => {
    const { front } = readFront('people/x.mdx', '---\na: 2022-02-03\nb: yes\nc: 0o17\n---\n');
    expect(front?.document.toJS()).toEqual({ a: '2022-02-03', b: 'yes', c: 15 });
  });
});

describe('offsetOf', () => {
  /** Where a path leads, shown at its place. */
  function placeOf(text: string, path: (string | number)[], atKey = false): string {
    const { front } = readFront('people/x.mdx', text);
    return front ? mark(text, [offsetOf(front, path, atKey)]) : '';
  }
  const text = '---\nname: X\nclaims:\n  - cite:\n      - { source: a, quote: "b" }\n---\n';

  test('points at a value', () => {
    expect(placeOf(text, ['name'])).toContain('name: ‸X');
    expect(placeOf(text, ['claims', 0, 'cite', 0, 'quote'])).toContain('quote: ‸"b"');
  });
  test('points at the name of a field', () => {
    expect(placeOf(text, ['claims', 0, 'cite', 0, 'source'], true)).toContain('{ ‸source');
  });
  test('points at the nearest enclosing field when there is no such field', () => {
    expect(placeOf(text, ['claims', 0, 'property'])).toContain('- ‸cite:');
  });
});

test.each([
  ['a tag', 'a: !!str 5', '!!str'],
  ['an anchor', 'a: &here 5', '&here'],
])('%s is refused, because pages are plain data', (_, yaml, written) => {
  const { messages } = readFront('people/a.mdx', `---\n${yaml}\n---\n`);
  expect(messages[0]?.reason).toContain(`Unexpected YAML reference \`${written}\``);
});
