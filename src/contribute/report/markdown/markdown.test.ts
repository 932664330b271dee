import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../model/walk.ts';
import { harmless } from '../../posted.ts';
import { edited, reportOn, SMALL, type Texts } from '../fixtures/change.ts';
import type { Report } from '../report.ts';
import { escapeMarkdown } from './escape.ts';
import { type MarkdownOptions, reportMarkdown } from './markdown.ts';

const ADA = 'people/ada-berg.mdx';
const OURS = /^<\/?(?:ins|del|br)>$/;
/** Where a forge looks for people, numbers, addresses and short codes in what was read. */
const CALLS = /@[\p{L}\p{N}_]|#\d|:\/\/\S|www\.\w|\bGH-\d|:[a-z]+:|![0-9]|[\w.]+@[\w.]+/iu;

/** What whoever posts the report looks for once more. */
const GRAVE = /@[\p{L}\p{N}_]|#\d|:\/\/\S|www\.\w|\bGH-\d|[\w.]+@[\w.]+/iu;

function parsed(markdown: string): Nodes[] {
  const nodes: Nodes[] = [];
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  walk(tree, (node) => {
    nodes.push(node);
  });
  return nodes;
}

/** Everything in Markdown that may do something, or looks like the report's own structure. */
function active(markdown: string, calling = CALLS): string[] {
  const nodes = parsed(markdown);
  const wrong = [
    'link',
    'linkReference',
    'definition',
    'image',
    'imageReference',
    'footnoteReference',
    'code',
    'thematicBreak',
  ];
  const tags = nodes.filter((node) => node.type === 'html' && !OURS.test(node.value));
  const calls = nodes.filter((node) => node.type === 'text' && calling.test(node.value));
  return [...nodes.filter(({ type }) => wrong.includes(type)), ...tags, ...calls].map((node) =>
    JSON.stringify(node),
  );
}

const NASTY = [
  '![x](https://evil.example/beacon.png)',
  '[click](https://evil.example)',
  '[ref]: https://evil.example',
  '<img src=https://evil.example/a.png>',
  '<script>alert(1)</script>',
  '<https://evil.example>',
  'https://evil.example www.evil.example http:\\/\\/evil.example',
  'me@evil.example mailto:me@evil.example',
  '@maintainer @org/team fixes #1, closes org/repo#2, GH-3, !4',
  '&#64;maintainer &lt;img&gt; &commat;all',
  '0123456789abcdef0123456789abcdef01234567 org/repo@0123456789abcdef0123456789abcdef01234567',
  ':rocket: :+1:',
  '# Heading',
  '```\nfence',
  '~~~',
  '<!-- comment',
  '--> <details open>',
  '</td></table>',
  '| a | b |\n|---|---|',
  'a | b \\| c',
  '---',
  '1. one',
  '- two',
  '> quote',
  '[^1] [x] [ ]',
  '**bold** _em_ ~~del~~ `code`',
  '\\',
  '\\\\|',
  '$x$ $$y$$ $`z`$',
  '\u202Egnirts\u2066 \u200B\u0000\u001b[31m',
  '\uD800 \u{E0041}',
];

function reportWith(nasty: string): Report {
  const yaml = JSON.stringify(nasty.replace(/\s+/g, ' ').trim() || 'x');
  const hostile: Texts = {
    ...edited(
      ADA,
      ['name: Ada Berg', `name: ${yaml}`],
      ['text: Expects the new quay to open in May.', `text: ${yaml}`],
      ['[Berg]', `[Berg, ${yaml}]`],
      ['the new quay would open', 'the old quay would open'],
      ['She lives', `${nasty}\n\nShe lives`],
    ),
    'people/other.mdx': `---\nname: ${yaml}\naliases: [Norsund Port Authority]\n---\n\n[[${nasty.replace(/[\]\n|]/g, '')}]]\n`,
    'sources/opening.mdx': (SMALL['sources/opening.mdx'] ?? '')
      .replace('title: The opening of the quay', `title: ${yaml}`)
      .replace('Some 40', `${nasty} 40`),
    'organisations/norsund-port.mdx': '',
  };
  return { ...reportOn(hostile), outside: [nasty, `${nasty}.md`] };
}

describe('words of others in Markdown', () => {
  test.each(NASTY)('%s does nothing', (nasty) => {
    const markdown = reportMarkdown(reportWith(nasty));
    expect(active(markdown)).toEqual([]);
    expect(active(harmless(markdown), GRAVE)).toEqual([]);
  });

  test('are shown as they are written, whatever they are', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary' }), fc.string()), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const nasty = parts.join(' ');
        const cell = `| a |\n|---|\n| x ${escapeMarkdown(nasty)} |\n`;
        const [root] = parsed(cell);
        expect(active(cell)).toEqual([]);
        expect(parsed(cell).filter(({ type }) => type === 'tableCell')).toHaveLength(2);
        expect(
          parsed(cell).some(({ type }) =>
            ['emphasis', 'strong', 'delete', 'inlineCode', 'heading'].includes(type),
          ),
        ).toBe(false);
        const shown = root ? textOf(root) : '';
        expect([...'\u0000\u202E\u2066'].filter((sign) => shown.includes(sign))).toEqual([]);
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  test('keep every letter that a reader sees', () => {
    const words = 'A_b *c* [d](e) `f` <g> & #h @i ~j~ 1 | 2 \\ "k" {l}';
    const [root] = parsed(`x ${escapeMarkdown(words)}`);
    expect(root && textOf(root).replaceAll('\u2060', '')).toBe(`x ${words}`);
  });
});

describe('the report in Markdown', () => {
  test('sums up in its first line, and says only what changed', () => {
    const markdown = reportMarkdown(reportOn(edited(ADA, ['quay to open', 'dock to open'])));
    expect(markdown).toBe(`**1 page changed; 1 statement changed.** The quotation is found in its source.

### Ada Berg

\`people/ada-berg.mdx\` · Person, changed: 1 statement changed

| Statement | Text | Evidence |
|---|---|---|
| s2 **changed** | Expects the new <del>quay</del><ins>dock</ins> to open in May.<br>Ada Berg | “the new quay would open in May” The opening of the quay · full text · ✓ found in passage 1 |
`);
    expect(harmless(markdown)).toBe(markdown);
  });

  test('leads to pages and files when it is told where they are', () => {
    const where: MarkdownOptions = {
      site: 'https://site.example/',
      repository: { href: 'https://forge.example/a/b', kind: 'gitlab', before: 'abc', after: 'def' },
    };
    const links = parsed(reportMarkdown(reportOn(edited(ADA, ['quay to open', 'dock to open'])), where));
    expect(links.flatMap((node) => (node.type === 'link' ? [node.url] : []))).toEqual([
      'https://site.example/people/ada-berg/',
      'https://forge.example/a/b/-/blob/abc/content/people/ada-berg.mdx',
      'https://forge.example/a/b/-/blob/def/content/people/ada-berg.mdx',
    ]);
  });

  test('is cut between rows when it is too long, and says so', () => {
    const pages = Array.from({ length: 900 }, (_, at) => [
      `people/p-${at}.mdx`,
      `---\nname: P ${at}\nsummary: ${'long '.repeat(40)}end\n---\n`,
    ]);
    const report = reportOn(Object.fromEntries(pages));
    const markdown = reportMarkdown(report);
    expect(markdown.length).toBeLessThanOrEqual(60_000);
    expect(markdown).toMatch(
      /\*\*Left out here, for a comment has no room: \d+ × \w+, \d+ × \w+\.\*\* The HTML report tells all of it\.\n$/,
    );
    expect(active(markdown)).toEqual([]);
    expect(reportMarkdown(report, { most: 10_000_000 })).not.toContain('Left out');
  });
});
