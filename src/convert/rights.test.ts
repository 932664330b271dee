import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { readPage, type SourcePage } from '../model/page.ts';
import { convert } from './convert.ts';
import { contentOf, type Files } from './fixtures/conversion.ts';
import { plainSteps } from './fixtures/plain-steps.ts';
import type { Rights } from './propose/extend.ts';
import { documentOfText } from './read/plain-text.ts';

/** The plain steps find names in capitals and sentences with "said": see there. */
const TALKS = `Talks in Brussels

Jens Stoltenberg said the talks were useful. Nobody else spoke to the press on that day.

The weather was fine, and the flags hung still over the square.

Jens Stoltenberg said the talks would go on. They did not, as it turned out.
`;
const SECOND = `${TALKS}\nJens Stoltenberg said the door was open. It was raining by then.\n`;

function after(files: Files, text: string, rights: Rights): Files {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = documentOfText('talks', text);
  const knowledge = {} as Parameters<typeof convert>[2];
  const { changes } = convert([{ document, sha256, rights }], contentOf(files), knowledge, plainSteps);
  return { ...files, ...Object.fromEntries(changes.map((change) => [change.path, change.text])) };
}

function sourceIn(files: Files): SourcePage {
  const [path = '', text = ''] =
    Object.entries(files).find(([name]) => /^sources\/.*\.mdx$/.test(name)) ?? [];
  const { page } = readPage({ path, text });
  if (page?.kind !== 'source') throw new Error('no source');
  return page;
}

const places = (page: SourcePage) =>
  page.passages.map(({ number, anchor, heading }) => [number, anchor, heading]);
const mistakes = (files: Files) =>
  check({
    files: Object.entries(files)
      .filter(([path]) => path.endsWith('.mdx'))
      .map(([path, text]) => ({ path, text })),
  }).messages.filter(({ severity }) => severity === 'error');

test('a digest keeps quoted words alone, under the numbers and anchors of the full text', () => {
  const [full, digest] = [after({}, TALKS, 'full'), after({}, TALKS, 'digest')];
  const page = sourceIn(digest);
  expect(page.data).toMatchObject({ text: 'digest', sha256: sourceIn(full).data.sha256 });
  expect(places(page)).toEqual(places(sourceIn(full)));
  const citations =
    Object.values(digest)
      .join()
      .match(/quote: /g) ?? [];
  expect(citations.length).toBeGreaterThan(1);
  expect(mistakes(digest)).toEqual([]);
  expect(page.text).not.toMatch(/weather|Nobody else spoke|as it turned out/);
});

test('a digest changes no byte when the document comes again, whichever rights are named', () => {
  const once = after({}, TALKS, 'digest');
  expect(after(once, TALKS, 'digest')).toEqual(once);
  expect(after(once, TALKS, 'full')).toEqual(once);
});

test('a full text stays full: nothing takes its words away', () => {
  const once = after({}, TALKS, 'full');
  expect(after(once, TALKS, 'digest')).toEqual(once);
});

test('a digest grows by the quoted words of new passages when its document does', () => {
  const [full, digest] = [
    after(after({}, TALKS, 'full'), SECOND, 'full'),
    after(after({}, TALKS, 'digest'), SECOND, 'digest'),
  ];
  const page = sourceIn(digest);
  expect(places(page)).toEqual(places(sourceIn(full)));
  expect(page.passages.at(-1)?.text).toMatch(/the door was open/);
  expect(page.text).not.toContain('raining');
  expect(mistakes(digest)).toEqual([]);
  expect(after(digest, SECOND, 'digest')).toEqual(digest);
});

test('a digest whose ledger is lost gets no passage twice', () => {
  const once = after({}, TALKS, 'digest');
  const forgotten = Object.fromEntries(Object.entries(once).filter(([path]) => !path.endsWith('.json')));
  expect(sourceIn(after(forgotten, TALKS, 'digest')).text).toBe(sourceIn(once).text);
});

test('a digest whose document was corrected keeps the old words, and quotes the new ones beside them', () => {
  const once = after({}, TALKS, 'digest');
  const corrected = TALKS.replace('were useful', 'were quite useless');
  const digest = after(once, corrected, 'digest');
  expect(sourceIn(digest).text).toContain('the talks were useful');
  expect(sourceIn(digest).text).toContain('the talks were quite useless');
  expect(mistakes(digest)).toEqual([]);
  expect(after(digest, corrected, 'digest')).toEqual(digest);
});
