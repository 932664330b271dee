/**
 * **Text queries** ask for what pages say. Right are pages that hold every word as a word, or its beginning
 * where only half of it was typed; for a phrase, pages that hold its words in a row.
 */
import { foldedWords } from '../../src/text/searched.ts';
import type { Chance } from './chance.ts';
import type { Collection, Indexed } from './collection.ts';
import type { Query } from './query.ts';
import { withSlip } from './slip.ts';

/** Words nobody types to find something. */
const EMPTY = new Set(
  'about across after always again also because been before being between could does during each from have into more most only other over same should some still such together than that their them then there these they this those through under until very were what when where which while will with would your said says according however first years year'.split(
    ' ',
  ),
);
/** A word on more of the pages than this says little. */
const COMMON = 0.05;

interface Stretch {
  page: Indexed;
  text: string;
  words: string[];
  /** Words with a capital letter inside a sentence. */
  named: Set<string>;
}

/** Two or three words of one passage, one of them of a name; every fourth time the last is half typed. */
export function multiwordQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  return collected(wanted, chance.shuffled(stretches(collection)), ({ words, named }) => {
    const telling = [...new Set(words)].filter((word) => isTelling(word, collection));
    const names = telling.filter((word) => named.has(word));
    if (telling.length < 3 || names.length === 0) return undefined;
    const name = chance.pick(names);
    const others = chance.shuffled(telling.filter((word) => word !== name)).slice(0, 1 + chance.below(2));
    const picked = chance.shuffled([name, ...others]);
    const last = picked.at(-1) ?? '';
    if (chance.next() < 0.25 && last.length >= 7) picked.splice(-1, 1, last.slice(0, 5));
    const right = pagesWith(picked, collection);
    return right.length > 25
      ? undefined
      : { kind: 'multiword', text: picked.join(' '), right, places: placesWith(picked, right, collection) };
  });
}

/** The same with a slip in one word that makes a word no page holds. */
export function slippedQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  const plain = multiwordQueries(collection, chance, wanted * 2);
  return plain
    .flatMap((query) => {
      const text = withSlip(query.text, chance);
      const isNew = text?.split(' ').some((word) => !isBeginning(word, collection));
      return text && isNew ? [{ ...query, kind: 'multiword-typo', text }] : [];
    })
    .slice(0, wanted);
}

/** Three to five words in a row, in quotation marks, as they stand but for case and accents. */
export function phraseQueries(collection: Collection, chance: Chance, wanted: number): Query[] {
  return collected(wanted, chance.shuffled(stretches(collection)), ({ text }) => {
    const written = text.split(/\s+/).map(withoutMarks);
    const length = 3 + chance.below(3);
    if (written.length < length + 4) return undefined;
    const from = chance.below(written.length - length);
    const phrase = written.slice(from, from + length);
    if (!phrase.every(isOneWord) || !phrase.some((word) => isTelling(word, collection))) return undefined;
    const right = pagesWithRow(foldedWords(phrase.join(' ')), collection);
    return right.length > 25 ? undefined : { kind: 'phrase', text: `"${phrase.join(' ')}"`, right };
  });
}

/** A phrase with a slip in one word that makes a word no page holds. */
export function slippedPhrases(collection: Collection, chance: Chance, wanted: number): Query[] {
  return phraseQueries(collection, chance, wanted * 2)
    .flatMap((query) => {
      const text = withSlip(query.text, chance);
      const isNew = text && foldedWords(text).some((word) => !isBeginning(word, collection));
      return isNew ? [{ ...query, kind: 'phrase-typo', text }] : [];
    })
    .slice(0, wanted);
}

function withoutMarks(word: string): string {
  const bare = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/’/g, "'");
  return bare.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Not `U.S.` or `and/or`, of which nobody knows how it is typed. */
function isOneWord(word: string): boolean {
  return /^[\p{L}\p{N}]+(?:[-'][\p{L}\p{N}]+)*$/u.test(word);
}

/** Pages with a passage that holds the words in a row. */
function pagesWithRow(words: readonly string[], collection: Collection): string[] {
  const row = ` ${words.join(' ')} `;
  return pagesWith(words, collection).filter((href) =>
    byHref(collection)
      .get(href)
      ?.passages.some(({ text }) => ` ${foldedWords(text).join(' ')} `.includes(row)),
  );
}

/** Passages of sources, and prose of other pages. */
export function stretches({ pages }: Collection): Stretch[] {
  return pages
    .filter(({ kind }) => kind === 'source')
    .flatMap((page) => page.passages.map(({ text }) => stretchOf(page, text)))
    .filter(({ words }) => words.length >= 8);
}

function stretchOf(page: Indexed, text: string): Stretch {
  const capitals = text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return { page, text, words: foldedWords(text), named: new Set(capitals.flatMap(foldedWords)) };
}

/** As many different queries as wanted, trying every stretch up to four times. */
export function collected(
  wanted: number,
  from: readonly Stretch[],
  make: (stretch: Stretch) => Query | undefined,
): Query[] {
  const queries = new Map<string, Query>();
  for (let round = 0; round < 4; round++) {
    for (const stretch of from) {
      if (queries.size >= wanted) return [...queries.values()];
      const query = make(stretch);
      if (query && query.right.length > 0) queries.set(query.text, query);
    }
  }
  return [...queries.values()];
}

/** A word that somebody would type to find this page. */
export function isTelling(word: string, { frequency, pages }: Collection): boolean {
  if (word.length < 4 || EMPTY.has(word) || !/^[a-z]+$/.test(word)) return false;
  return (frequency.get(word) ?? 0) <= Math.max(3, pages.length * COMMON);
}

/** Pages on which every word stands, or a word that begins with it. */
export function pagesWith(words: readonly string[], { wordsOf }: Collection): string[] {
  const holds = (held: ReadonlySet<string>, word: string) =>
    held.has(word) || [...held].some((one) => one.startsWith(word));
  return [...wordsOf].filter(([, held]) => words.every((word) => holds(held, word))).map(([href]) => href);
}

function placesWith(words: readonly string[], hrefs: readonly string[], collection: Collection): string[] {
  return hrefs.flatMap((href) =>
    (byHref(collection).get(href)?.passages ?? []).flatMap(({ place, text }) => {
      const held = foldedWords(text);
      const all = words.every((word) => held.some((one) => one.startsWith(word)));
      return place && all ? [`${href}#${place}`] : [];
    }),
  );
}

const indexes = new WeakMap<Collection, Map<string, Indexed>>();
function byHref(collection: Collection): Map<string, Indexed> {
  const known = indexes.get(collection);
  if (known) return known;
  const made = new Map(collection.pages.map((page) => [page.href, page]));
  indexes.set(collection, made);
  return made;
}

function isBeginning(word: string, { frequency }: Collection): boolean {
  return frequency.has(word) || [...frequency.keys()].some((held) => held.startsWith(word));
}
