import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { check } from './check.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpora/attacks/attacks.jsonl');
const present = existsSync(CORPUS);
if (!present) console.log('Attack strings are not tried: the collection of them is not on this machine.');

interface Attack {
  id: string;
  cat: string;
  ctx: string;
  s: string;
}

/** The slowest strings are held back: how long a parser may take is a matter of its own. */
const attacks: Attack[] = present
  ? readFileSync(CORPUS, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Attack)
      .filter(({ cat }) => cat !== 'pathological')
  : [];

const ELEMENTS = /^(?:p|em|strong|br|hr|ul|ol|li|blockquote|pre|code|a|h[1-6])$/;
const PROPERTIES = /^(?:href|title|className|start)$/;

/** Elements and attributes of the rendered page that are more than text. */
function dangers(page: Page): string[] {
  const found: string[] = [];
  const walk = (node: Root | ElementContent | Root['children'][number]): void => {
    if (node.type === 'raw') found.push('raw');
    if (node.type === 'element') found.push(...dangersOf(node));
    if ('children' in node) node.children.forEach(walk);
  };
  walk(toHast(page.body) as Root);
  return found;
}

function dangersOf({ tagName, properties }: Element): string[] {
  const found = ELEMENTS.test(tagName) ? [] : [tagName];
  for (const [name, value] of Object.entries(properties)) {
    if (!PROPERTIES.test(name)) found.push(name);
    if (name !== 'href') continue;
    const { protocol, origin } = new URL(String(value), 'https://site.example/people/x/');
    if (!['https:', 'http:', 'mailto:'].includes(protocol)) found.push(String(value));
    if (origin !== 'https://site.example' && !/^(?:https?|mailto):/i.test(String(value)))
      found.push(String(value));
  }
  return found;
}

/** What becomes of a page, and whether it is refused. */
function outcome(path: string, text: string): 'refused' | 'harmless' | string {
  const { pages, messages } = check({ files: [{ path, text }] });
  if (messages.some(({ severity }) => severity === 'error')) return 'refused';
  const found = pages.flatMap(dangers);
  return found.length === 0 ? 'harmless' : found.join(', ');
}

function tally(label: string, tried: readonly Attack[], outcomeOf: (attack: Attack) => string): void {
  const counts = Object.groupBy(tried, outcomeOf);
  const shown = Object.entries(counts).map(([what, some]) => `${some?.length} ${what}`);
  console.log(`${tried.length} attacks ${label}: ${shown.join(', ')}`);
  expect(Object.keys(counts).filter((what) => what !== 'refused' && what !== 'harmless')).toEqual([]);
}

describe.skipIf(!present)('a page that holds an attack', () => {
  test('is refused or shows it as words, in prose', { timeout: 300_000 }, () => {
    const inBody = attacks.filter(({ ctx }) => ctx === 'body');
    expect(inBody.length).toBeGreaterThan(4000);
    tally('in prose', inBody, ({ s }) => outcome('people/x.mdx', `---\nname: X\n---\n${s}\n`));
  });
  test('is refused or shows it as words, inside a paragraph', { timeout: 300_000 }, () => {
    const inBody = attacks.filter(({ ctx }) => ctx === 'body');
    tally('inside a paragraph', inBody, ({ s }) =>
      outcome('people/x.mdx', `---\nname: X\n---\nWords before ${s} and after.\n`),
    );
  });
  test('is refused or shows it as words, in frontmatter and as a whole file', { timeout: 60_000 }, () => {
    const others = attacks.filter(({ ctx }) => ['title', 'frontmatter', 'file'].includes(ctx));
    tally('in frontmatter', others, ({ ctx, s }) => {
      if (ctx === 'file') return outcome('people/x.mdx', s);
      return outcome('people/x.mdx', ctx === 'title' ? `---\nname: ${s}\n---\n` : `---\n${s}\n---\n`);
    });
  });
  test('is refused when it is a path', () => {
    const paths = attacks.filter(({ ctx }) => ctx === 'path');
    tally('as a path', paths, ({ s }) => outcome(s, '---\nname: X\n---\n'));
  });
});
