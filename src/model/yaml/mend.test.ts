import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scalar } from 'yaml';
import { mark, marked } from '../../text/marked.ts';
import { readFields } from './mend.ts';
import { asWritten, rewrite } from './rewritten.ts';

/** What is wrong with fields, shown at its place, and what is read all the same. */
function read(written: string) {
  const { text } = marked(written);
  const { document, faults, lost } = readFields(text);
  return {
    shown: mark(
      text,
      faults.map(({ offset }) => offset),
    ),
    data: document?.toJS(),
    lost: lost.map(({ start, end }) => text.slice(start, end)),
  };
}

describe('readFields', () => {
  test('tells every mistake of one front in one run, and reads what was meant', () => {
    const written = [
      "name: 'NATO‸'s chief'",
      'summary: one‸: two',
      'status‸:draft',
      'aliases: ‸[a, b',
      'claims:',
      '  - property: role',
      '   ‸value: x',
      '    text: ‸"open',
      '    by: ‸@me',
      '',
    ].join('\n');
    expect(read(written)).toEqual({
      shown: written,
      data: {
        name: "NATO's chief",
        summary: 'one: two',
        status: 'draft',
        aliases: ['a', 'b'],
        claims: [{ property: 'role', value: 'x', text: 'open', by: '@me' }],
      },
      lost: [],
    });
  });
  test('reads on behind what nobody can understand', () => {
    const { data, lost } = read('name: X\n‸hello world, this is it\nstatus: draft\n');
    expect(data).toEqual({ name: 'X', status: 'draft' });
    expect(lost).toEqual(['hello world, this is it']);
  });
  test.each([
    'name: X # a comment\n',
    'summary: >\n  a: b\n  c\n',
    'name: "a\n  b"\n',
    'aliases: [a,\n  b]\n',
    'url: https://example.org/a:b#c\n',
    "name: it's\n",
    'quote: “as it stands”\n',
    'aliases:\n- a\n- b\n',
    'value: -5\n',
  ])('finds nothing wrong with %j', (yaml) => {
    expect(readFields(yaml).faults).toEqual([]);
  });
  test('knows where everything stands in what was written', () => {
    const yaml = 'status:draft\nname: X\n';
    const { document } = readFields(yaml);
    const name = document?.get('name', true) as Scalar | undefined;
    expect(name?.range?.[0]).toBe(yaml.indexOf('X'));
  });
});

test('a place in a rewritten text leads back to where it was', () => {
  const change = fc.record({ at: fc.nat(20), length: fc.nat(3), text: fc.constantFrom('', '@', '@@@') });
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const before = 'abcdefghijklmnopqrstuvwxyz';
      const now = rewrite(
        asWritten(before),
        changes.map(({ at, length, text }) => ({ start: at, end: at + length, text })),
      );
      for (const [at, letter] of [...now.text].entries())
        if (letter !== '@') expect(before[now.before(at)]).toBe(letter);
    }),
    { seed: 7 },
  );
});
