/**
 * The **text stage** ranks the pages whose words answer a query: those that hold the very words in a row, then
 * those that hold all words, then those that hold some, each telling which it lacks.
 */
import type { NameHit } from '../names/hit.ts';
import { type Combined, combine } from '../text/combine.ts';
import type { TextHit } from '../text/full-text.ts';
import { isStopWord } from '../text/stop-words.ts';
import { inOrder, lookUpPhrase, SHORT, type Term } from '../text/term.ts';
import type { Correction, MatchReason } from './answer.ts';
import type { Engines } from './engines.ts';
import { otherNames } from './other-names.ts';
import type { Query } from './query.ts';
import { type Sought, seek } from './sought.ts';

/** Letters of the longest abbreviation. */
const ABBREVIATED = 5;
const QUESTION = /^(?:who|whom|whose|what|which|when|where|why|how)$/i;
/** Other names of one word among several that are sought. */
const SPELLED = 3;

export interface RankedPage {
  hit: TextHit;
  score: number;
  why: MatchReason;
  /** The words it holds. */
  marks: readonly string[];
  /** The same, those together that are spellings of one. */
  spellings: readonly (readonly string[])[];
  /** Words of the query that it does not hold. */
  lacks: readonly string[];
}

export interface TextFound {
  /** Best first. */
  pages: readonly RankedPage[];
  corrected: readonly Correction[];
  /** Words that stand on no page that could be found. */
  absent: readonly string[];
  /** Ids of pages that hold a word which no result may hold. */
  without: ReadonlySet<string>;
}

/**
 * @param named The page that the whole query names: its other names are sought as well.
 * @param mostNames How many of them.
 */
export async function findText(
  engines: Engines,
  query: Query,
  named: NameHit | undefined,
  mostNames?: number,
): Promise<TextFound> {
  const typed = [...query.phrases, ...query.words].map(({ text }) => text);
  if (typed.length === 0) return { pages: [], corrected: [], absent: [], without: new Set() };
  const [sought, others, row, without] = await Promise.all([
    seek(engines, query),
    named ? otherNames(engines, named, typed.join(' '), mostNames) : [],
    inARow(engines, query),
    excluded(engines, query),
  ]);
  const ranked = rank(sought, row);
  const lacking = ranked.every(({ why }) => why === 'some-words');
  const widened = lacking && sought.terms.length > 1 ? await withOtherNames(engines, sought) : sought;
  const held = widened === sought ? ranked : rank(widened, row, 'other-name');
  const begun = lacking ? await beginningSo(engines, sought) : [];
  const pages = [...begun, ...held, ...underOtherNames(others)].filter(({ hit }) => !without.has(hit.id));
  return { pages: eachOnce(pages), corrected: sought.corrected, absent: sought.absent, without };
}

/**
 * Pages that hold the words in the order typed. Stop words stand everywhere and in files of their own: those are loaded
 * only for a piece of a sentence that has hardly other words, and not for a question.
 */
async function inARow({ text }: Engines, { words, phrases }: Query): Promise<Set<string>> {
  const telling = words.filter((word) => !isStopWord(word.text));
  const isPiece = words.length > 2 && telling.length < 3 && !QUESTION.test(words[0]?.text ?? '');
  if (words.length < 2 || phrases.length > 0 || (telling.length < words.length && !isPiece)) return new Set();
  const row = words.map((word) => word.text.replaceAll('"', ' ')).join(' ');
  const { results } = await text.search(`"${row}"`);
  return new Set(results.map(({ id }) => id));
}

async function excluded({ text }: Engines, { without }: Query): Promise<Set<string>> {
  const terms = await Promise.all(without.map((word) => lookUpPhrase(text, word.text)));
  return new Set(terms.flatMap(({ hits }) => hits.map(({ id }) => id)));
}

/**
 * Where no page holds all words, some may hold other names of what the words name: the same terms, spelled so, too.
 * Only abbreviations and designations are looked up: what has a whole word for its name is mostly called by it.
 */
async function withOtherNames(engines: Engines, sought: Sought): Promise<Sought> {
  const spelled = sought.terms.map(async (own, at) => {
    const [term] = own;
    if (!term || at < sought.phrases || !isAbbreviated(term.text)) return own;
    const [hit] = await engines.names.find(term.text, { limit: 1 });
    return hit?.exact ? [...own, ...(await otherNames(engines, hit, term.text, SPELLED))] : own;
  });
  const terms = await Promise.all(spelled);
  const isMore = terms.some(({ length }, at) => length > (sought.terms[at]?.length ?? 0));
  return isMore ? { ...sought, terms } : sought;
}

function isAbbreviated(word: string): boolean {
  return word.length <= ABBREVIATED || /\d/.test(word);
}

/**
 * Where no page holds all words as words, some may hold them as beginnings of others, as `sec gen` abbreviates: each
 * word was looked up already, so this loads nothing. Only words that stand somewhere can be asked for together.
 */
async function beginningSo({ text }: Engines, { terms, phrases, absent }: Sought): Promise<RankedPage[]> {
  const words = terms.flatMap(([term]) => term?.text ?? []);
  const isShort = words.some((word) => word.length <= SHORT);
  if (!isShort || words.length < 2 || phrases + absent.length > 0) return [];
  const { results } = await text.search(words.join(' '));
  return inOrder(results).map((hit) => ({
    hit,
    score: hit.score,
    why: 'beginning',
    marks: words,
    spellings: words.map((word) => [word]),
    lacks: [],
  }));
}

/** @param whole Why a page is shown that holds all terms. */
function rank(
  { terms, phrases, absent }: Sought,
  row: ReadonlySet<string>,
  whole: MatchReason = 'words',
): RankedPage[] {
  const tierOf = ({ id, held }: Combined) => (row.has(id) ? 2 : held.length === terms.length ? 1 : 0);
  return combine(terms)
    .filter(({ held }) => range(phrases).every((index) => held.includes(index)))
    .map((page) => ({ page, tier: tierOf(page) }))
    .sort((a, b) => b.tier - a.tier)
    .map(({ page, tier }) => {
      const lacks = terms.flatMap(([term], index) => (term && !page.held.includes(index) ? term.text : []));
      const all = lacks.length === 0 && absent.length === 0;
      const inOrder = tier === 2 || (phrases > 0 && phrases === terms.length);
      return {
        ...{ hit: page.hit, score: page.score, lacks: [...lacks, ...absent] },
        why: !all ? 'some-words' : inOrder ? 'phrase' : whole,
        marks: page.held.flatMap((index) => terms[index]?.map(({ text }) => text) ?? []),
        spellings: page.held.map((index) => terms[index]?.map(({ text }) => text) ?? []),
      };
    });
}

function underOtherNames(terms: readonly Term[]): RankedPage[] {
  return combine([terms]).map(({ hit, id, score }) => {
    const marks = terms.filter(({ hits }) => hits.some((one) => one.id === id)).map(({ text }) => text);
    return { hit, score, why: 'other-name', marks, spellings: [marks], lacks: [] };
  });
}

/** The first of each page; those that hold only some words come last. */
function eachOnce(pages: readonly RankedPage[]): RankedPage[] {
  const whole = pages.filter(({ why }) => why !== 'some-words');
  const part = pages.filter(({ why }) => why === 'some-words');
  const seen = new Set<string>();
  return [...whole, ...part].filter(({ hit: { id } }) => !seen.has(id) && seen.add(id));
}

function range(end: number): number[] {
  return Array.from({ length: end }, (_, index) => index);
}
