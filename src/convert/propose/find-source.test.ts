import { describe, expect, test } from 'vitest';
import type { Document } from '../document.ts';
import { findSource } from './find-source.ts';
import { place, type Shelf, shelfPassage } from './shelf.ts';

const documentOf = (title: string, passages: string[], published?: string): Document => ({
  title,
  passages: passages.map((text) => ({ text, heading: false })),
  stated: published === undefined ? {} : { published },
});

/** Ids of the sources that documents are found to be, one after the other. */
function sourcesOf(...documents: Document[]): string[] {
  const shelf: Shelf = { sources: [], byId: new Map(), byPassage: new Map(), bySha256: new Map() };
  return documents.map((document, at) => {
    const source = findSource(shelf, document, `${at}`);
    if (source.passages.length === 0) {
      source.passages = document.passages.map((passage) => shelfPassage(passage));
      place(shelf, source);
    }
    return source.id;
  });
}

const TALKS = [
  'NATO is ready to talk.',
  'Nobody answered the call.',
  'More talks are planned.',
  'All is well.',
];
const CLOSING = 'A strike, as defined here, means one or more events that occur in roughly the same place.';

describe('the source of a document', () => {
  test('is named after its title, with the date when one is known', () => {
    expect(sourcesOf(documentOf('Talks in Brussels', TALKS, '2022-02-03'))).toEqual([
      '2022-02-03-talks-in-brussels',
    ]);
    expect(sourcesOf(documentOf('Talks in Brussels', TALKS))).toEqual(['talks-in-brussels']);
  });
  test('is the one that has its words, though paragraphs were added', () => {
    const longer = documentOf('Talks', [TALKS[0] ?? '', 'One that is new.', ...TALKS.slice(1)]);
    expect(sourcesOf(documentOf('Talks', TALKS), longer)).toEqual(['talks', 'talks']);
  });
  test('is the one that has its words, though it has another title now', () => {
    expect(sourcesOf(documentOf('Talks', TALKS), documentOf('Talks go on', TALKS))).toEqual([
      'talks',
      'talks',
    ]);
  });
  test('is another when only the title is the same', () => {
    expect(sourcesOf(documentOf('Talks', TALKS), documentOf('Talks', [CLOSING]))).toEqual([
      'talks',
      'talks-2',
    ]);
  });
  test('is another when two reports share no more than their closing words', () => {
    const monday = documentOf('Strikes on Monday', [
      'Twelve strikes hit two convoys near the border town.',
      CLOSING,
    ]);
    const tuesday = documentOf('Strikes on Tuesday', [
      'One strike hit an oil pump far out in the desert.',
      CLOSING,
    ]);
    expect(sourcesOf(monday, tuesday)).toEqual(['strikes-on-monday', 'strikes-on-tuesday']);
  });
  test('is another when a short dispatch is quoted by a long article', () => {
    const article = documentOf('A long look back', [
      ...TALKS,
      ...Array.from({ length: 9 }, (_, at) => `${CLOSING} ${at}`),
    ]);
    expect(sourcesOf(documentOf('Talks', TALKS), article)).toEqual(['talks', 'a-long-look-back']);
  });
});
