import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorAt, type Message, mendedBy, type Replacement } from '../../model/message.ts';
import { claims, inputOf, page } from '../marked-content.ts';
import { applyFixes, fixContent } from './apply.ts';

const says = (text: string, ...fix: Replacement[]): Message =>
  mendedBy(errorAt({ path: 'people/x.mdx', text, offset: fix[0]?.start ?? 0 }, 'rule', 'Why.'), fix);
const put = (start: number, end: number, text: string): Replacement => ({ start, end, text });

describe('applyFixes', () => {
  const text = 'one two three';

  test('puts words in the place of others, whatever the order of the messages', () => {
    const first = says(text, put(0, 3, '1'));
    const last = says(text, put(8, 13, '3'));
    expect(applyFixes(text, [last, first])).toBe('1 two 3');
  });
  test('leaves a text without fixes as it is', () => {
    expect(applyFixes(text, [errorAt({ path: 'a', text, offset: 0 }, 'rule', 'Why.')])).toBe(text);
  });
  test('takes one of two fixes for the same words, the one that begins first', () => {
    expect(applyFixes(text, [says(text, put(2, 5, 'x')), says(text, put(0, 3, '1'))])).toBe('1 two three');
  });
  test('takes no part of a fix of which another part touches what is taken', () => {
    const both = says(text, put(1, 2, 'N'), put(8, 13, '3'));
    expect(applyFixes(text, [says(text, put(0, 3, '1')), both])).toBe('1 two three');
  });
  test('takes fixes side by side', () => {
    expect(applyFixes(text, [says(text, put(0, 3, '1')), says(text, put(3, 4, '-'))])).toBe('1-two three');
  });
  test('adds once what two messages would add at one place', () => {
    expect(applyFixes(text, [says(text, put(3, 3, ',')), says(text, put(3, 3, ','))])).toBe('one, two three');
  });
  test('keeps line ends, and counts an emoji as the file does', () => {
    const windows = 'name: 🛰 x\r\nsummary: y\r\n';
    const at = windows.lastIndexOf('y');
    expect(applyFixes(windows, [says(windows, put(at, at + 1, '"y"'))])).toBe(
      'name: 🛰 x\r\nsummary: "y"\r\n',
    );
  });
  test('throws for a fix outside the text', () => {
    expect(() => applyFixes('a', [says('a', put(0, 2, ''))])).toThrow('Internal error');
  });
  test('changes nothing outside the spans of its fixes', () => {
    const spans = fc.array(
      fc.record({ start: fc.nat(30), length: fc.nat(3), text: fc.constantFrom('', '@', '@@') }),
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 40, maxLength: 40, unit: fc.constantFrom('a', 'b', '\n', '\r') }),
        spans,
        (whole, some) => {
          const fixes = some.map(({ start, length, text: words }) => put(start, start + length, words));
          const kept = [...whole].filter((_, at) => !fixes.some(({ start, end }) => at >= start && at < end));
          const left = applyFixes(
            whole,
            fixes.map((fix) => says(whole, fix)),
          ).replaceAll('@', '');
          let at = 0;
          for (const letter of left) if (letter === kept[at]) at++;
          expect(at).toBe(kept.length);
        },
      ),
      { seed: 7 },
    );
  });
  test('takes a hundred thousand fixes in no more time than they need', () => {
    const long = 'x'.repeat(100_000);
    const all = Array.from(long, (_, at) => says(long.slice(0, 1), put(at, at + 1, '')));
    expect(applyFixes(long, all)).toBe('');
  });
});

describe('fixContent', () => {
  const broken = page('people/x', 'sumary: Short.\nstatus: draft', '# Early  \n\nWords {of} it. \u200B');
  const files = Object.entries(broken).map(([path, text]) => ({ path, text }));

  test('mends until nothing more can be mended, and says what is left', () => {
    const { checked, changed, rounds, mended } = fixContent(inputOf(files));
    expect(changed.map(({ path }) => path)).toEqual(['people/x.mdx']);
    expect(rounds).toBeGreaterThan(0);
    expect(mended.length).toBeGreaterThan(0);
    expect(checked.messages.filter(({ fix }) => fix)).toEqual([]);
  });
  test('changes nothing the second time', () => {
    const once = fixContent(inputOf(files)).input;
    expect(fixContent(once)).toMatchObject({ changed: [], mended: [], rounds: 0 });
  });
  test('gives back content without mistakes as it was', () => {
    const clean = Object.entries(page('people/x', claims())).map(([path, text]) => ({ path, text }));
    expect(fixContent(inputOf(clean)).changed).toEqual([]);
  });
});
