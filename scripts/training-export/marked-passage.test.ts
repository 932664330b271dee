import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/gazetteer/name.ts';
import { pageOf } from '../evaluation/page-of.ts';
import { knownNames } from './known-names.ts';
import { type Guess, markedPassage } from './marked-passage.ts';

const REVIEWED = 'status: reviewed';
const board = pageOf('organisation', 'Harbour Board', `${REVIEWED}\nweakAliases: [the Board]`);
const morne = pageOf('place', 'Morne', REVIEWED);
const county = pageOf('organisation', 'Morne County', `${REVIEWED}\naliases: [Morne]`);
const trial = pageOf('event', 'Ferry Trial', REVIEWED);
const draft = pageOf('person', 'Ada Merin');

interface Case {
  pages?: ReturnType<typeof pageOf>[];
  /** Words that a claim of a page quotes. */
  quoted?: { words: string; entity: string };
  /** Words that a recogniser takes for a name. */
  guessed?: [string, Guess['kind']];
  rejected?: string;
}

/** The passage with `[words](label)` where names are, `{words}` where nothing is to be learned. */
function shown(written: string, { pages = [board, morne, trial, draft], ...more }: Case = {}): string {
  const spot = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const { text, spans, ignore } = markedPassage(written, {
    names: knownNames(pages),
    quoted: more.quoted
      ? [{ ...spot(written, more.quoted.words), passage: 0, entity: more.quoted.entity, property: 'role' }]
      : [],
    rejected: new Set(more.rejected ? [nameKey(more.rejected)] : []),
    guess: (words) => (more.guessed ? [{ ...spot(words, more.guessed[0]), kind: more.guessed[1] }] : []),
  });
  const marks = [
    ...spans.map(({ start, end, label }) => ({ start, end, before: '[', after: `](${label})` })),
    ...ignore.map((span) => ({ ...span, before: '{', after: '}' })),
  ].sort((one, other) => other.start - one.start);
  let result = text;
  for (const { start, end, before, after } of marks) {
    result = `${result.slice(0, start)}${before}${text.slice(start, end)}${after}${result.slice(end)}`;
  }
  return result;
}

describe('a passage for training', () => {
  test('has the label of the page wherever a reviewed name stands', () => {
    expect(shown('The Harbour Board met in Morne.')).toBe(
      'The [Harbour Board](ORGANISATION) met in [Morne](PLACE).',
    );
  });
  test('leaves names open that nobody reviewed, and events', () => {
    expect(shown('Ada Merin on the Ferry Trial')).toBe('{Ada Merin} on the {Ferry Trial}');
  });
  test('leaves open what a recogniser takes for a name and no page has', () => {
    expect(shown('Bob Rye met.', { guessed: ['Bob Rye', 'person'] })).toBe('{Bob Rye} met.');
  });
  test('teaches that a name which a person called no entity is none', () => {
    expect(shown('Bob Rye met.', { guessed: ['Bob Rye', 'person'], rejected: 'bob rye' })).toBe(
      'Bob Rye met.',
    );
  });
  test('leaves a name open that is part of another thing’s name', () => {
    const guessed: Case['guessed'] = ['Bank of Morne', 'organisation'];
    expect(shown('the Bank of Morne', { guessed })).toBe('the {Bank of Morne}');
  });
  test('trusts the page where a recogniser marks more words of the same kind', () => {
    expect(shown('Old Morne', { guessed: ['Old Morne', 'place'] })).toBe('Old [Morne](PLACE)');
  });
  test('does not mark nationalities, though a page lists them', () => {
    const page = pageOf('place', 'Morne', `${REVIEWED}\naliases: [{ name: Mornese, kind: demonym }]`);
    expect(shown('A Mornese ship', { pages: [page], guessed: ['Mornese', 'place'] })).toBe('A Mornese ship');
  });
});

describe('a name that is not sure', () => {
  test('is left open when two pages bear it', () => {
    expect(shown('In Morne.', { pages: [morne, county] })).toBe('In {Morne}.');
  });
  test('counts for the page of which a claim quotes it', () => {
    const quoted = { words: 'In Morne.', entity: 'morne-county' };
    expect(shown('In Morne.', { pages: [morne, county], quoted })).toBe('In [Morne](ORGANISATION).');
  });
  test('is left open when it means its page only in context', () => {
    expect(shown('The Board met.')).toBe('The {Board} met.');
  });
  test('counts in context when a claim quotes it', () => {
    const quoted = { words: 'The Board met', entity: 'harbour-board' };
    expect(shown('The Board met.', { quoted })).toBe('The [Board](ORGANISATION) met.');
  });
  test('counts when a person linked it on purpose', () => {
    expect(shown('He saw [[harbour-board|its men]] go.')).toBe('He saw [its men](ORGANISATION) go.');
  });
});
