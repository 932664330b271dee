import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { marked } from '../text/marked.ts';
import { checkFront } from './fit.ts';
import { offsetOf, readFront } from './front.ts';
import { entitySchema } from './schema.ts';

describe('checkFront', () => {
  const schema = z.strictObject({ name: z.string(), count: z.number().optional() });
  const check = (text: string) => {
    const { front } = readFront('people/x.mdx', text);
    if (!front) throw new Error('broken');
    return checkFront(schema, front, { path: 'people/x.mdx', text });
  };

  test('gives the data when it fits', () => {
    expect(check('---\nname: X\n---\n')).toEqual({ data: { name: 'X' }, messages: [] });
  });
  test('tells every way in which it does not, each at its place', () => {
    const { text, offsets } = marked('---\ncount: ‸many\n‸nmae: X\n---\n');
    const { data, messages } = check(text);
    expect(data).toBeUndefined();
    const told = messages.map(({ offset }) => offset);
    for (const offset of offsets) expect(told).toContain(offset);
    expect(messages).toHaveLength(2);
  });
  test('takes empty frontmatter for no fields', () => {
    expect(check('---\n---\n').messages.map(({ reason }) => reason)).toEqual([
      'Unexpected end of fields, expected the field `name`. Add a line `name: …`.',
    ]);
  });
  test('takes a field with nothing behind it for absent', () => {
    expect(check('---\nname: X\ncount: # not yet\n---\n')).toEqual({ data: { name: 'X' }, messages: [] });
  });
});

describe('what can be read of a front that does not fit', () => {
  function read(yaml: string) {
    const text = `---\n${yaml}\n---\n`;
    const { front } = readFront('people/x.mdx', text);
    if (!front) throw new Error('broken');
    const { partial, messages } = checkFront(entitySchema, front, { path: 'people/x.mdx', text });
    return { data: partial?.data, front: partial?.front, told: messages.length };
  }
  const cite = 'cite: [{ source: s, quote: q }]';

  test('is what was meant where that is plain', () => {
    const { data, told } = read(
      `nmae: 5\nclams:\n  - propety: Role\n    value: clerk\n    asOf: 2031-2-3\n    ${cite}`,
    );
    expect(data).toMatchObject({
      name: '5',
      claims: [{ property: 'role', value: 'clerk', asOf: '2031-02-03', cite: [{ source: 's', quote: 'q' }] }],
    });
    expect(told).toBe(6);
  });
  test('is a blank for what is wrong, and everything else as it stands', () => {
    const { data, told } = read(
      `name: [1, 2]\nclaims:\n  - property: no-such\n    object: x\n    ${cite}\n  - words\n  - property: said`,
    );
    expect(data).toMatchObject({
      name: '',
      status: 'draft',
      aliases: [],
      claims: [
        { property: '', object: 'x', cite: [{ source: 's', quote: 'q' }] },
        { property: 'said', cite: [] },
      ],
    });
    expect(told).toBe(4);
  });
  test('keeps the places of the file', () => {
    const { front } = read(`name: X\nclaims:\n  - words\n  - property: said\n    ${cite}`);
    expect(front && offsetOf(front, ['claims', 0, 'property'])).toBe(
      `---\nname: X\nclaims:\n  - words\n  - property: `.length,
    );
  });
  test('is told once for a value with several forms', () => {
    const { data, told } = read(
      `name: X\nclaims:\n  - property: range\n    value: { value: five hundred, unit: km }\n    ${cite}`,
    );
    expect(data?.claims[0]?.value).toEqual({ value: '', unit: 'km' });
    expect(told).toBe(1);
  });
  test.each(['about', 'when', 'modality', 'review', 'text'])(
    'is without %s where nothing stands behind it, and has a blank for a speaker',
    (field) => {
      const { data, told } = read(
        `name: X\nclaims:\n  - property: said\n    ${field}: *both\n    by:\n    ${cite}`,
      );
      expect(data?.claims).toEqual([{ property: 'said', by: '', cite: [{ source: 's', quote: 'q' }] }]);
      expect(told).toBe(1);
    },
  );
  test('is nothing when there are no fields at all', () => {
    expect(read('- a\n- b').data).toBeUndefined();
    expect(read('- a\n- b').told).toBe(1);
  });
  test('ends soon for a front with thousands of mistakes', () => {
    const fields = Array.from({ length: 3000 }, (_, at) => `nonsense${at}: ${at}`).join('\n');
    const { told } = read(`name: X\n${fields}`);
    expect(told).toBeGreaterThan(500);
  });
});
