/**
 * What is **sought** are the terms of a query as the full-text index knows them: each with its spellings, those it
 * had to be corrected to, and the ones that stand on no page at all.
 */
import { foldedWords } from '../../text/searched.ts';
import { besides } from '../text/besides.ts';
import { otherEnglish } from '../text/english.ts';
import type { FullText } from '../text/full-text.ts';
import { widerSpellings } from '../text/spelling.ts';
import { withoutStopWords } from '../text/stop-words.ts';
import { lookUp, lookUpPhrase, type Term, worth } from '../text/term.ts';
import type { Correction } from './answer.ts';
import { correct } from './correct.ts';
import type { Engines } from './engines.ts';
import type { Query } from './query.ts';

export interface Sought {
  /** Each found by any of its spellings. */
  terms: readonly (readonly Term[])[];
  /** How many of the first terms are phrases, which every result must hold. */
  phrases: number;
  corrected: readonly Correction[];
  /** Words that stand on no page. */
  absent: readonly string[];
}

/** Words of a pasted text that are looked up. */
const MOST = 24;

export async function seek(engines: Engines, query: Query): Promise<Sought> {
  const { text } = engines;
  const phrases = await Promise.all(query.phrases.map((phrase) => lookUpPhrase(text, phrase.text)));
  const broken = phrases.filter(({ known }) => known === 'absent').map((phrase) => phrase.text);
  const typed = [...query.words.map((word) => word.text), ...broken.flatMap((one) => one.split(/\s+/))];
  const words = await Promise.all(wordsOf(typed).map((word) => seekWord(engines, word)));
  const whole = phrases.filter(({ known }) => known !== 'absent');
  const sure = [...whole, ...words.filter(({ meant }) => meant.length === 0).flatMap(({ terms }) => terms)];
  const chosen = await Promise.all(words.map((word) => choose(engines, word, sure)));
  const mended = await Promise.all(broken.map((phrase) => mend(engines, phrase, chosen)));
  const held = [...whole, ...mended.flatMap((one) => one ?? [])];
  // Words of a phrase that was mended are not sought one by one, unless they were typed outside of it, too.
  const outside = new Set([
    ...query.words.map((word) => word.text),
    ...broken.filter((_, at) => !mended[at]).flatMap((one) => one.split(/\s+/)),
  ]);
  const loose = chosen.filter(({ word }) => outside.has(word));
  return {
    terms: [
      ...held.map((term) => [term]),
      ...loose.map(({ terms }) => terms).filter(({ length }) => length > 0),
    ],
    phrases: held.length,
    corrected: [
      ...broken.flatMap((phrase, at) => takenApart(phrase, mended[at])),
      ...loose.flatMap(({ correction }) => correction ?? []),
    ],
    absent: loose.flatMap(({ word, terms }) => (terms.length > 0 ? [] : word)),
  };
}

/** What became of a phrase that stands nowhere: with a word corrected it stands somewhere, or its words are sought. */
function takenApart(phrase: string, mended: Term | undefined): Correction[] {
  if (mended) return [{ from: phrase, to: mended.text }];
  const words = withoutStopWords(phrase.split(/\s+/));
  return words.length > 1 ? [{ from: phrase, to: words.join(', ') }] : [];
}

/** The phrase with words that stand nowhere replaced by what may have been meant, if it stands somewhere so. */
async function mend({ text }: Engines, phrase: string, found: readonly Chosen[]): Promise<Term | undefined> {
  const words = phrase.split(/\s+/);
  const slipped = found.filter(
    ({ word, correction, terms }) => words.includes(word) && (correction || terms.length === 0),
  );
  const [first, ...others] = slipped;
  if (words.length < 2 || !first) return undefined;
  const meant = new Map(others.flatMap(({ word, terms }) => terms.map((term) => [word, term.text])));
  const held = words.map((word) => meant.get(word) ?? word);
  const at = words.indexOf(first.word);
  const near = [...first.terms, ...first.meant].map((term) => term.text);
  return (
    (await standing(text, held, at, near)) ??
    (await standing(text, held, at, await besides(text, held, at))) ??
    (await standing(text, held, at, await widerSpellings(text, first.word)))
  );
}

/** The phrase with the first of these words in a place with which it stands somewhere. */
async function standing(
  text: FullText,
  words: readonly string[],
  at: number,
  candidates: readonly string[],
): Promise<Term | undefined> {
  for (const candidate of new Set(candidates)) {
    const term = await lookUpPhrase(text, words.with(at, candidate).join(' '));
    if (term.known !== 'absent') return term;
  }
  return undefined;
}

interface Word {
  word: string;
  /** How often it was typed: said again and again in a long question it matters more, by the root of that. */
  times: number;
}

/** Words that matter, each once. */
function wordsOf(words: readonly string[]): Word[] {
  const typed = withoutStopWords(words);
  const alike = Map.groupBy(typed, (word) => foldedWords(word).join(' '));
  alike.delete('');
  return [...alike.values()].slice(0, MOST).map((same) => ({ word: same[0] ?? '', times: same.length }));
}

interface Found extends Word {
  /** The word as it stands on pages, in either English; none when it stands nowhere. */
  terms: readonly Term[];
  /** What may have been meant by a word that stands nowhere. */
  meant: readonly Term[];
}

interface Chosen extends Found {
  correction?: Correction;
}

async function seekWord(engines: Engines, { word, times }: Word): Promise<Found> {
  const own = await lookUp(engines.text, word);
  const [folded = '', ...more] = foldedWords(word);
  const others = more.length > 0 ? [] : await termsOf(engines, otherEnglish(folded));
  const spelled = others.filter((term) => term.known === 'word').map((term) => weighted(term, OTHERWISE));
  const known = [own, ...spelled].filter((term) => term.known !== 'absent');
  if (known.length > 0)
    return { word, times, terms: known.map((term) => weighted(term, Math.sqrt(times))), meant: [] };
  return { word, times, terms: [], meant: await termsOf(engines, await correct(engines, word)) };
}

/** Those that stand on pages. */
async function termsOf({ text }: Engines, words: readonly string[]): Promise<Term[]> {
  const terms = await Promise.all(words.map((one) => (/\s/.test(one) ? lookUpPhrase : lookUp)(text, one)));
  return terms.filter(({ known }) => known !== 'absent');
}

/** What a word in the other English is worth. */
const OTHERWISE = 0.7;

function weighted(term: Term, factor: number): Term {
  return factor === 1 ? term : { ...term, hits: term.hits.map((hit) => worth(hit, factor)) };
}

/**
 * Of what may have been meant, that which stands on a page with most of the other words; else the likeliest. Where none
 * stands with any, slips in the second letter are thought of, too, for which more of the index is read.
 */
async function choose(engines: Engines, found: Found, sure: readonly Term[]): Promise<Chosen> {
  if (found.terms.length > 0) return found;
  const others = new Map<string, number>();
  for (const { id } of sure.flatMap(({ hits }) => hits)) others.set(id, (others.get(id) ?? 0) + 1);
  const together = ({ hits }: Term) => hits.reduce((most, { id }) => Math.max(most, others.get(id) ?? 0), 0);
  const likeliest = (terms: readonly Term[]) => [...terms].sort((a, b) => together(b) - together(a))[0];
  const near = likeliest(found.meant);
  const isAlone = others.size > 0 && (!near || together(near) === 0);
  const wide = isAlone
    ? likeliest(await termsOf(engines, await widerSpellings(engines.text, found.word)))
    : near;
  const term = wide && (!near || together(wide) > 0) ? wide : near;
  return term ? { ...found, terms: [term], correction: { from: found.word, to: term.text } } : found;
}
