import { expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { converted } from '../src/convert/fixtures/conversion.ts';
import { readPage } from '../src/model/page.ts';
import { usesOf } from '../src/publish/evidence.ts';
import { Library } from '../src/publish/library.ts';
import { passageViews } from '../src/publish/passage-views.ts';

const SAID = 'Jens Stoltenberg said on Monday that 1,200 troops would guard the ferries.';
const TEXT = ['Ferry guards', SAID, 'It rained.', SAID, 'The gulls went home.'].join('\n\n');

test('a paragraph that stands twice is two passages with addresses of their own, of which the first is cited', () => {
  const files = converted({}, TEXT);
  const pages = Object.entries(files).flatMap(([path, text]) => readPage({ path, text }).page ?? []);
  const source = pages.find((page) => page.kind === 'source');
  if (source?.kind !== 'source') throw new Error('no source');
  const person = `---\nname: Jens Stoltenberg\nclaims:\n  - property: said\n    cite:\n      - source: ${source.id}\n        quote: 1,200 troops would guard the ferries\n---\n`;
  const quoting = readPage({ path: 'people/jens-stoltenberg.mdx', text: person });
  const content = { 'people/jens-stoltenberg.mdx': person, [source.path]: source.text };
  const listed = Object.entries(content).map(([path, text]) => ({ path, text }));
  expect(
    check({ files: listed, ledgers: [] } as never).messages.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
  const library = new Library([source, ...(quoting.page ? [quoting.page] : [])], '/');
  const shown = passageViews(library, usesOf(library).get(source.id) ?? [], source);
  const twins = shown.filter(({ text }) => text === SAID);
  expect(twins.map(({ number }) => number)).toEqual([1, 3]);
  expect(new Set(twins.map(({ anchor }) => anchor)).size).toBe(2);
  expect(twins.map(({ backs }) => backs.length)).toEqual([1, 0]);
});

test('the addresses of both stay when a passage is added above', () => {
  const anchorsOf = (text: string) => {
    const page = readPage({ path: 'sources/a.mdx', text: `---\ntitle: A\ntext: full\n---\n${text}` }).page;
    return page?.kind === 'source'
      ? page.passages.filter((one) => one.text === SAID).map(({ anchor }) => anchor)
      : [];
  };
  expect(anchorsOf(`New.\n\n${SAID}\n\nNew, too.\n\n${SAID}`)).toEqual(anchorsOf(`${SAID}\n\n${SAID}`));
});
