import { describe, expect, test } from 'vitest';
import { type Page, readPage } from '../model/page.ts';
import { fold } from '../text/fold.ts';
import { hash } from '../text/hash.ts';
import { checkOriginals, type Original } from './originals.ts';

const SHA = 'a'.repeat(64);
const TEXT = 'The army left on Monday, and nobody saw it go.';
const KEY = hash(fold(TEXT));

function pageOf(path: string, text: string): Page {
  const { page, messages } = readPage({ path, text });
  if (!page) throw new Error(messages.map(({ reason }) => reason).join());
  return page;
}

const digest = (body: string) =>
  pageOf('sources/talks.mdx', `---\ntitle: Talks\ntext: digest\nsha256: [${SHA}]\n---\n${body}\n`);
const citing = (quote: string) =>
  pageOf(
    'people/ada.mdx',
    `---\nname: Ada\nclaims:\n  - { property: said, cite: [{ source: talks, quote: ${quote} }] }\n---\n`,
  );
const found = (pages: Page[], original: Original | undefined = { texts: ['Talks', TEXT] }) =>
  checkOriginals(pages, new Map(original ? [[SHA, original]] : [])).map(
    ({ severity, path, reason }) => `${severity} ${path} ${reason}`,
  );
const EXCERPT = `<Passage hash="${KEY}" /> … left on Monday …`;

describe('an original', () => {
  test('proves what its digest keeps and what pages quote of it', () => {
    expect(found([digest(EXCERPT), citing('left on Monday')])).toEqual([]);
  });
  test('refutes words that were changed in the digest and on a page alike', () => {
    const forged = digest(EXCERPT.replace('Monday', 'Friday'));
    expect(found([forged, citing('left on Friday')])).toEqual([
      'error sources/talks.mdx Unexpected words “left on Friday” in passage 1, expected words of the same passage of the original. Restore them.',
      expect.stringMatching(
        /^error people\/ada\.mdx Unexpected quotation, expected words of the original of `talks`\. Nearest, in passage 2: “left on Monday/,
      ),
    ]);
  });
  test('need not be the only one: what any of several files holds is proved', () => {
    const other = 'b'.repeat(64);
    const both = pageOf(
      'sources/talks.mdx',
      `---\ntitle: Talks\ntext: digest\nsha256: [${SHA}, ${other}]\n---\n${EXCERPT}\n`,
    );
    const originals = new Map([
      [SHA, { texts: [TEXT] }],
      [other, { texts: ['Another edition.'] }],
    ]);
    expect(checkOriginals([both, citing('left on Monday')], originals)).toEqual([]);
    expect(checkOriginals([both, citing('left on Friday')], originals)).toHaveLength(1);
  });
  test('has a passage for each hash', () => {
    expect(found([digest('<Passage hash="0a1b2c3d4e5f" /> …')])).toEqual([
      expect.stringMatching(/^error sources\/talks\.mdx Unexpected hash of passage 1, expected that of/),
    ]);
  });
  test('is missed when it is not there, and named by its fingerprint', () => {
    expect(checkOriginals([digest(EXCERPT)], new Map()).map(({ reason }) => reason)).toEqual([
      `Unexpected absence of the original, expected a file with the SHA-256 ${SHA}. Put it into the folder of originals.`,
    ]);
  });
  test('that cannot be read says why', () => {
    const unreadable = 'Unexpected end of file, expected words. Choose a document that holds text.';
    expect(found([digest(EXCERPT)], { unreadable })).toEqual([`error sources/talks.mdx ${unreadable}`]);
  });
  test('holds what a person quotes in a digest of their own words, or they are warned', () => {
    expect(found([digest('They “left on Monday,” it says.'), citing('They')])).toEqual([]);
    expect(found([digest('They “fled on Monday”.')])).toEqual([
      expect.stringMatching(
        /^warning sources\/talks\.mdx Unexpected words “fled on Monday” in quotation marks/,
      ),
    ]);
  });
});
