import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntityPage, readPage } from '../../model/page.ts';
import { applyInsertions } from '../../text/insertion.ts';
import { addField, append, appendTo } from './append.ts';
import type { Value } from './yaml.ts';

const path = 'organisations/nato.mdx';

function pageOf(text: string): EntityPage {
  const { page, messages } = readPage({ path, text });
  if (page?.kind !== 'organisation') throw new Error(messages.map(({ reason }) => reason).join('\n'));
  return page;
}

const claim = { property: 'said', cite: [{ source: 'a', quote: 'we remain: ready' }] };

/** The front after one alias or claim was added. */
function withMore(front: string, field = 'claims', items: Value[] = [claim]): string {
  const text = `---\n${front}\n---\nProse.\n`;
  const result = applyInsertions(text, append(pageOf(text), field, items, ['name']));
  pageOf(result);
  return result.slice(4, -12);
}

const block = `  - property: said
    cite:
      - source: a
        quote: "we remain: ready"`;
const flowed = '{ property: said, cite: [{ source: a, quote: "we remain: ready" }] }';

describe('append', () => {
  test('adds the field when it is not there, where it belongs', () => {
    expect(withMore('name: NATO')).toBe(`name: NATO\nclaims:\n${block}`);
    expect(withMore('name: NATO # the Alliance\nstatus: draft', 'aliases', ['OTAN'])).toBe(
      'name: NATO # the Alliance\naliases:\n  - OTAN\nstatus: draft',
    );
  });
  test('fills a field with nothing behind it', () => {
    expect(withMore('name: NATO\nclaims: # none yet\nstatus: draft')).toBe(
      `name: NATO\nclaims: # none yet\n${block}\nstatus: draft`,
    );
  });
  test('fills empty brackets', () => {
    expect(withMore('name: NATO\nclaims: []')).toBe(`name: NATO\nclaims: [\n  ${flowed}]`);
    expect(withMore('name: NATO\naliases: []', 'aliases', ['OTAN', 'x'])).toBe(
      'name: NATO\naliases: [OTAN, x]',
    );
  });
  test('goes on in brackets, with and without a comma at the end', () => {
    expect(withMore('name: NATO\naliases: [OTAN]', 'aliases', ['the Pact'])).toBe(
      'name: NATO\naliases: [OTAN, the Pact]',
    );
    expect(withMore('name: NATO\naliases: [\n  OTAN, # French\n  ]', 'aliases', ['Pact'])).toBe(
      'name: NATO\naliases: [\n  OTAN, # French\n  \n  Pact]',
    );
  });
  test('goes on at the depth of the dashes', () => {
    const flat = `name: NATO\nclaims:\n- property: said\n  cite:\n  - {source: b, quote: x}`;
    expect(withMore(flat)).toBe(`${flat}\n${block.replace(/^ {2}/gm, '')}`);
  });
  test('goes on with one claim a line when that is how the last one stands', () => {
    const front = `name: NATO\nclaims:\n  - {property: said, cite: [{source: b, quote: x}]}`;
    expect(withMore(front)).toBe(`${front}\n  - ${flowed}`);
  });
  test('leaves a comment with the claim above it', () => {
    const front = `name: NATO\nclaims:\n  - property: said\n    cite: [{source: b, quote: x}] # p. 3\n    # is this right?`;
    expect(withMore(`${front}\n# the state of things\nstatus: draft`)).toBe(
      `${front}\n${block}\n# the state of things\nstatus: draft`,
    );
  });
  test('starts below a block of text', () => {
    const front = `name: NATO\nclaims:\n  - property: said\n    cite: [{source: b, quote: x}]\n    text: |\n      Two\n      lines.`;
    expect(withMore(`${front}\nstatus: draft`)).toBe(`${front}\n${block}\nstatus: draft`);
  });
  test('keeps Windows line ends', () => {
    const text =
      '---\r\nname: NATO\r\nclaims:\r\n  - {property: said, cite: [{source: b, quote: x}]}\r\n---\r\n';
    expect(applyInsertions(text, append(pageOf(text), 'claims', [claim]))).not.toMatch(/[^\r]\n/);
  });
  test('goes into braces when the whole front stands in braces', () => {
    expect(withMore('{ name: NATO }')).toBe(`{ name: NATO , claims: [${flowed}]}`);
  });
});

const comment = fc.constantFrom('', ' # a note', '  # zwei');
const blank = fc.constantFrom('', '\n', '\n# aside\n', '\n  # deeper\n\n');
const item = (dash: string) =>
  fc.oneof(
    comment.map(
      (end) => `${dash}- property: said${end}\n${dash}  cite: [ { source: b, quote: 'x' } ]${end}\n`,
    ),
    comment.map(
      (end) =>
        `${dash}-   property: said\n${dash}    cite:${end}\n${dash}    - source: b\n${dash}      quote: x${end}\n`,
    ),
    comment.map((end) => `${dash}- {property: said, cite: [{source: b, quote: "x, y"}]}${end}\n`),
    fc.constant(
      `${dash}- property: said\n${dash}  cite: [{source: b, quote: x}]\n${dash}  text: |\n${dash}    One.\n\n${dash}    Two.\n`,
    ),
    fc.constant(
      `${dash}- property: said\n${dash}  cite: [{source: b, quote: x}]\n${dash}  text: |+\n${dash}    One.\n\n`,
    ),
    fc.constant(
      `${dash}- property: said\n${dash}  cite: [{source: b, quote: x}]\n${dash}  text: >-\n${dash}    One\n${dash}    more.\n`,
    ),
    fc.constant(
      `${dash}-\n${dash}  cite: [{source: b,\n${dash}    quote: plain words\n${dash}     over lines}]\n${dash}  property: said\n`,
    ),
  );
const claims = fc.oneof(
  fc.constant(''),
  comment.map((end) => `claims:${end}\n`),
  comment.map((end) => `claims: []${end}\n`),
  comment.map((end) => `claims: [ {property: said, cite: [{source: b, quote: x}]}, ]${end}\n`),
  fc.constant(`claims: [\n  {property: said, cite: [{source: b, quote: x}]} # one\n ]\n`),
  fc
    .tuple(fc.constantFrom('', '  ', '    '), comment)
    .chain(([dash, end]) =>
      fc.array(item(dash), { minLength: 1, maxLength: 4 }).map((items) => `claims:${end}\n${items.join('')}`),
    ),
);
const oddPage = fc
  .record({
    top: blank,
    claims,
    middle: blank,
    status: fc.constantFrom('', 'status: draft\n', '"status": reviewed # by me\n'),
    end: fc.constantFrom('', '\n', '# the end\n'),
    close: fc.constantFrom('---', '---\n', '---\nProse.', '---\n\nclaims:\n  - not yaml\n'),
    windows: fc.boolean(),
    swap: fc.boolean(),
  })
  .map(({ top, claims, middle, status, end, close, windows, swap }) => {
    const fields = swap
      ? `${status}${middle.trimStart()}${claims}`
      : `${claims}${middle.trimStart()}${status}`;
    const text = `---\n${top.trimStart()}name: NATO\n${fields}${end}${close}`;
    return windows ? text.replace(/\n/g, '\r\n') : text;
  });

test('on any page: it can still be read, every old byte stands in order, old claims come first', () => {
  fc.assert(
    fc.property(oddPage, (text) => {
      const before = pageOf(text);
      const insertions = [
        ...append(before, 'aliases', ['OTAN'], ['name']),
        ...append(before, 'claims', [claim, claim], ['status']),
      ];
      const result = applyInsertions(text, insertions);
      const { data } = pageOf(result);
      expect(data.claims).toEqual([...before.data.claims, claim, claim]);
      expect({ ...data, claims: [], aliases: [] }).toEqual({ ...before.data, claims: [], aliases: [] });
      expect(result.endsWith(text.slice(before.front.end))).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** The claims of a page after its first claim got a second citation. */
function cited(claims: string): string {
  const text = `---\nname: NATO\nclaims:\n${claims}\n---\nProse.\n`;
  const insertions = appendTo(pageOf(text), ['claims', 0, 'cite'], [{ source: 'b', quote: 'we, too' }]);
  const result = applyInsertions(text, insertions);
  expect(pageOf(result).data.claims[0]?.cite.map(({ source }) => source)).toEqual(['a', 'b']);
  return result.slice('---\nname: NATO\nclaims:\n'.length, -12);
}

describe('appendTo', () => {
  test('adds to a list in the middle of a page', () => {
    const said = '  - property: said\n    cite:\n      - source: a\n        quote: we';
    const next = '  - property: said\n    cite: [{ source: a, quote: us }]';
    expect(cited(`${said}\n${next}`)).toBe(`${said}\n      - source: b\n        quote: we, too\n${next}`);
  });
  test('keeps other indentation, comments and order', () => {
    const said =
      '- cite:   # where\n    - quote: we\n      source: a # checked\n      # by hand\n  property: said';
    expect(cited(said)).toBe(
      '- cite:   # where\n    - quote: we\n      source: a # checked\n      # by hand\n    - source: b\n      quote: we, too\n  property: said',
    );
  });
  test('keeps a list in brackets in brackets', () => {
    expect(cited('  - { property: said, cite: [{ source: a, quote: we }] }')).toMatch(
      /^ {2}- \{ property: said, cite: \[\{ source: a, quote: we \},\s+\{ source: b, quote: "we, too" \}\] \}$/,
    );
  });
  test('adds nothing where there is no list', () => {
    const text = '---\nname: NATO\n---\n';
    expect(appendTo(pageOf(text), ['claims', 0, 'cite'], ['x'])).toEqual([]);
  });
});

describe('addField', () => {
  const added = (front: string) => {
    const text = `---\n${front}\n---\nProse.\n`;
    return applyInsertions(text, addField(pageOf(text), 'summary', 'It is.', ['aliases', 'name'])).slice(
      4,
      -12,
    );
  };
  test('adds a line behind its neighbour', () => {
    expect(added('name: NATO # it\nstatus: draft')).toBe('name: NATO # it\nsummary: It is.\nstatus: draft');
    expect(added('name: NATO\naliases:\n  - OTAN\nstatus: draft')).toBe(
      'name: NATO\naliases:\n  - OTAN\nsummary: It is.\nstatus: draft',
    );
  });
  test('leaves a field that is there', () => {
    expect(added('name: NATO\nsummary: Mine.')).toBe('name: NATO\nsummary: Mine.');
  });
});
