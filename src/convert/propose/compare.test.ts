import { describe, expect, test } from 'vitest';
import { compare, similarity } from './compare.ts';
import { newSource, shelfPassage } from './shelf.ts';

const ONE = 'NATO is ready to talk about every question on the table.';
const TWO = 'Nobody answered the call for a new round of talks.';
const NEW = 'Latvia asked for help with the guard of its long border.';

const documentOf = (...texts: string[]) => ({
  title: 'Talks',
  stated: {},
  passages: texts.map((text) => ({ text, heading: false })),
});

/** What a document of the second texts brings to a source of the first. */
function compared(stored: string[], texts: string[]) {
  const source = newSource('talks', documentOf(...stored));
  source.passages = documentOf(...stored).passages.map((passage) => shelfPassage(passage));
  source.ledger.passages = source.passages.map(({ key }) => key);
  const { fresh, changed, gone, unread } = compare(source, documentOf(...texts));
  return {
    fresh: fresh.map(({ passage, after }) => [after?.text, passage.text]),
    changed: changed.map(({ text }) => text),
    gone: gone.map(({ text }) => text),
    unread: unread.size,
  };
}

const nothing = { fresh: [], changed: [], gone: [], unread: 0 };

describe('compare', () => {
  test('finds nothing new in the same passages, however their marks are set', () => {
    expect(compared([ONE, 'It’s over.'], [ONE, "It's  over."])).toEqual(nothing);
  });
  test('puts a new passage behind the one it follows', () => {
    expect(compared([ONE, TWO], [ONE, NEW, TWO])).toEqual({ ...nothing, fresh: [[ONE, NEW]], unread: 1 });
    expect(compared([ONE], [NEW, ONE])).toEqual({ ...nothing, fresh: [[undefined, NEW]], unread: 1 });
  });
  test('tells a passage that was edited from a new one', () => {
    const edited = ONE.replace('ready', 'prepared');
    expect(compared([ONE, TWO], [edited, TWO])).toEqual({ ...nothing, changed: [edited], unread: 1 });
  });
  test('tells which passages have gone', () => {
    expect(compared([ONE, TWO], [TWO])).toEqual({ ...nothing, gone: [ONE] });
  });
  test('keeps repeated passages of a new document', () => {
    expect(compared([], [ONE, TWO, ONE]).fresh).toHaveLength(3);
  });
});

test('similarity counts words, each as often as both have it', () => {
  expect(similarity('the call for talks', 'the call for talks')).toBe(1);
  expect(similarity('talks talks talks', 'talks')).toBe(0.5);
  expect(similarity('yes', 'no')).toBe(0);
});
