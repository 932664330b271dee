import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { marked } from '../text/marked.ts';
import { escapeBody, opensModule, parseBody, passagesOf } from './body.ts';

const types = (text: string) => parseBody(text).children.map(({ type }) => type);

describe('parseBody', () => {
  test('reads Markdown', () => {
    expect(types('## A\n\nb *c*\n\n- d\n\n> e\n\n---')).toEqual([
      'heading',
      'paragraph',
      'list',
      'blockquote',
      'thematicBreak',
    ]);
  });
  test('reads components, and expressions without running them', () => {
    expect(types('<Cite source="a" quote="b" />\n\n{process.exit(1)}')).toEqual([
      'mdxJsxFlowElement',
      'mdxFlowExpression',
    ]);
  });
  test('takes import and export for words', () => {
    expect(types('import a from "b"\n\nexport const c = 1')).toEqual(['paragraph', 'paragraph']);
  });
  test('has no raw HTML, no comments and no indented code', () => {
    expect(() => parseBody('<!-- hidden -->')).toThrow();
    expect(types('    not code')).toEqual(['paragraph']);
  });
  test.each([
    'a *b*',
    '> - c\r\n\n<Cite source="d" quote="e" />',
    'f <Cite source="d" />',
    '\uFEFFg',
    'h\n<b>',
    '{',
  ])('gives %j behind a front the places it has behind empty lines', (body) => {
    const told = (text: string, start?: number) => {
      try {
        return parseBody(text, start).children;
      } catch (error) {
        return `${error}`;
      }
    };
    const front = '---\r\nname: Ada\n---\n';
    expect(told(front + body, front.length)).toEqual(told(front.replace(/[^\n]/g, ' ') + body));
  });
  test('throws where the syntax is broken', () => {
    for (const text of ['a { b', '<Cite', 'a <b> c', '</b>']) expect(() => parseBody(text)).toThrow();
  });
});

describe('passagesOf', () => {
  const passages = (text: string) => passagesOf(parseBody(text));

  test('numbers blocks from 1, top to bottom, inside lists and quotations, too', () => {
    const found = passages('## Head\n\nOne.\n\n- Two.\n- Three.\n\n> Four.\n>\n> Five.');
    expect(
      found.map(({ number, text, heading }) => `${number} ${text}${heading ? ' (heading)' : ''}`),
    ).toEqual(['1 Head (heading)', '2 One.', '3 Two.', '4 Three.', '5 Four.', '6 Five.']);
  });
  test('holds the words a reader sees, without marks, on one line', () => {
    const [only] = passages('Some *bold*\n**words** with a [link](https://example.org) \\{ and `code`.');
    expect(only?.text).toBe('Some bold words with a link { and code.');
  });
  test('leaves out blocks without words', () => {
    expect(passages('One.\n\n---\n\n<Cite source="a" quote="b" />\n\nTwo.').map(({ text }) => text)).toEqual([
      'One.',
      'Two.',
    ]);
  });
  test('tells level, form and page of the original, where there is one', () => {
    const found = passages(
      'Zero.\n\n<Page number="3" />\n\n### Head\n\n- One.\n\n> Two.\n\n<Page number="5" />\n\nThree.',
    );
    expect(found.map(({ number, level, form, page }) => [number, level, form, page])).toEqual([
      [1, undefined, undefined, undefined],
      [2, 3, undefined, 3],
      [3, undefined, 'item', 3],
      [4, undefined, 'quote', 3],
      [5, undefined, undefined, 5],
    ]);
  });
  test('gives parts of a passage the anchor of the whole', () => {
    const [whole] = passages('The army left on Monday.');
    const hash = `${whole?.anchor.slice(2) ?? ''}0000`;
    const parts = passages(`<Passage hash="${hash}" /> … left …\n\n<Passage hash="${hash}" /> …`);
    expect(parts.map(({ anchor, text }) => [anchor, text])).toEqual([
      [whole?.anchor, '… left …'],
      [`${whole?.anchor}-2`, '…'],
    ]);
  });
  test('knows where each begins', () => {
    const { text, offsets } = marked('‸One.\n\n- ‸Two.\n\n> ‸Three.\n');
    expect(passages(text).map(({ offset }) => offset)).toEqual(offsets);
  });
  test('keeps the anchor of a passage when others come before it', () => {
    const before = passages('The army left.');
    const after = passages('A new paragraph.\n\nThe army left.');
    expect(after[1]?.anchor).toBe(before[0]?.anchor);
    expect(before[0]?.anchor).toMatch(/^p-[0-9a-z]{8}$/);
  });
  test('keeps the anchor when only typography changes', () => {
    expect(passages('It’s  “so”.')[0]?.anchor).toBe(passages(`It's "so".`)[0]?.anchor);
  });
  test('counts passages with the same words', () => {
    const [one, two, three] = passages('Yes.\n\nYes.\n\nYes.').map(({ anchor }) => anchor);
    expect([two, three]).toEqual([`${one}-2`, `${one}-3`]);
  });
});

describe('escapeBody', () => {
  test('leaves no line that begins like code', () => {
    expect(opensModule(escapeBody('export const no = "code"'))).toBe(false);
    expect(escapeBody('export controls apply')).toBe('export controls apply');
  });
  const restored = (words: string) => {
    const { children } = parseBody(escapeBody(words));
    return {
      blocks: children.map(({ type }) => type),
      text: children.map((block) => textOf(block)).join('|'),
    };
  };

  test.each([
    'export const no = "code"',
    'import no from "code"',
    '# no heading',
    '- no list',
    '+ no list',
    '* no list',
    '1. no list',
    '12) no list',
    '> no quotation',
    '---',
    '===',
    '```no code',
    '~~~no code',
    '<b>no tag</b> & no <Cite />',
    '{no: expression}',
    '&amp; &#65; &nope',
    '[[no-link]] [no](link) ![no](image)',
    '[no]: https://definition.example',
    'C:\\no\\escape \\',
    'a_b_c *d* `e` ~f~ |g|',
    'import x from "y"',
    'ends with #',
    '2022 was. -5 degrees, 1.5 m',
    'https://example.org/a_b and a@example.org',
  ])('keeps %j as it is', (words) => {
    expect(restored(words)).toEqual({ blocks: ['paragraph'], text: words });
  });
  test('keeps any words as they are', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(...'#-+*_`~[](){}<>&;|\\!.=:1 "\'x'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const words = pieces
          .join('')
          .replace(/[\s\0\p{Cc}\u2028\u2029]+/gu, ' ')
          .trim();
        fc.pre(words !== '');
        expect(restored(words)).toEqual({ blocks: ['paragraph'], text: words });
      }),
      { numRuns: 2000 },
    );
  });
});
