import { expect, test } from 'vitest';
import { readPage } from '../model/page.ts';
import { convert } from './convert.ts';
import type { DocumentPassage } from './document.ts';
import { contentOf, type Files } from './fixtures/conversion.ts';
import { plainSteps } from './fixtures/plain-steps.ts';

const on = (text: string, page?: number): DocumentPassage => ({
  text,
  heading: false,
  ...(page && { page }),
});

function after(files: Files, name: string, ...passages: DocumentPassage[]): Files {
  const knowledge = {} as Parameters<typeof convert>[2];
  const document = { title: 'Talks', passages, stated: {} };
  const { changes } = convert(
    [{ document, sha256: name.repeat(64) }],
    contentOf(files),
    knowledge,
    plainSteps,
  );
  return { ...files, ...Object.fromEntries(changes.map((change) => [change.path, change.text])) };
}

function pagesIn(files: Files): [string, number | undefined][] {
  const path = 'sources/talks.mdx';
  const { page } = readPage({ path, text: files[path] ?? '' });
  return page?.kind === 'source' ? page.passages.map((one) => [one.text, one.page]) : [];
}

const [first, second, fourth] = [on('The first page is here.', 1), on('Second words.', 2), on('The end.', 4)];

test('passages stand on the pages of the original', () => {
  const expected = [
    ['The first page is here.', 1],
    ['Second words.', 2],
    ['The end.', 4],
  ];
  expect(pagesIn(after({}, 'a', first, second, fourth))).toEqual(expected);
});

test('a passage that comes later brings its page with it, and moves no other', () => {
  const once = after({}, 'a', first, second, fourth);
  const again = after(
    once,
    'b',
    on('A cover.', 1),
    first,
    second,
    on('Added here.', 3),
    fourth,
    on('Notes.', 5),
  );
  expect(pagesIn(again)).toEqual([
    ['A cover.', 1],
    ['The first page is here.', 1],
    ['Second words.', 2],
    ['Added here.', 3],
    ['The end.', 4],
    ['Notes.', 5],
  ]);
  expect(
    after(again, 'b', on('A cover.', 1), first, second, on('Added here.', 3), fourth, on('Notes.', 5)),
  ).toEqual(again);
});

test('a source without pages gets none from a file that has them', () => {
  const once = after({}, 'a', on('The first page is here.'), on('Second words.'));
  const again = after(
    once,
    'b',
    on('Before all.', 1),
    on('The first page is here.', 1),
    on('Second words.', 2),
  );
  expect(pagesIn(again).map(([, page]) => page)).toEqual([undefined, undefined, undefined]);
});

test('passages that come later share the mark of their page', () => {
  const once = after({}, 'a', first, second);
  const again = after(once, 'b', first, second, on('Added here.', 3), on('And here.', 3));
  expect(again['sources/talks.mdx']?.match(/<Page number="3" \/>/g)).toHaveLength(1);
});
