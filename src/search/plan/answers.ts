/**
 * To **answer** is to ask the engines in the order in which they can tell something: names, full text, claims. After
 * each, the answer so far can be shown; only the last is whole.
 *
 * ```text
 * exact name ─ strong names ─ all words ─ corrected words ─ some words, labelled ─ did you mean ─ nothing, said so
 * ```
 */
import { hrefOf, indexHref } from '../../model/href.ts';
import { type Kind, kindNames } from '../../model/kind.ts';
import { compact, foldedWords } from '../../text/searched.ts';
import type { NameHit } from '../names/hit.ts';
import type { Answer, Result, Suggestion } from './answer.ts';
import { bestOf } from './best.ts';
import type { ClaimsFound } from './claim-stage.ts';
import { type AnswerOptions, type Engines, LIKE_NAME, RATHER_LIKE, SAME_NAME } from './engines.ts';
import { interruptible } from './interruptible.ts';
import { namedIn } from './named-in.ts';
import { namesAnswer } from './names-answer.ts';
import { findAllOf, findPages } from './page-stage.ts';
import type { Query } from './query.ts';
import { type ReadQuery, readQuery } from './read-query.ts';

/** Names asked for; the best of them are shown, others become suggestions. */
const NAMES = 8;
/** Names asked for where only those of a kind count. */
const NAMES_OF_ALL_KINDS = 40;
const SUGGESTIONS = 4;
/** Words of the longest name that is looked for in sources. */
const LONGEST = 4;

/** The whole answer. */
export async function answer(typed: string, engines: Engines, options: AnswerOptions = {}): Promise<Answer> {
  let last: Answer | undefined;
  for await (const one of answers(typed, engines, options)) last = one;
  if (!last) throw new Error('Internal error: a question without an answer');
  return last;
}

/**
 * The answer after each stage, the last one being whole. Full text is asked only when the next stage is wanted: for a
 * caller who stops at names it costs nothing.
 *
 * @throws The reason of the signal, when it is given.
 */
export async function* answers(
  typed: string,
  engines: Engines,
  options: AnswerOptions = {},
): AsyncGenerator<Answer, void> {
  const asked = interruptible(engines, options.signal);
  const read = await readQuery(typed);
  if (read.query.fields.some(({ name }) => name !== 'kind')) {
    yield { ...(await claimAnswer(asked, read.query, options)), stage: 'whole' };
  } else if (wordsOf(read.query) === '') {
    const nothing = namesAnswer(read.query, [], options.base ?? '/');
    yield { ...nothing, ...(await listed(asked, read, options)), stage: 'whole' };
  } else {
    yield* pageAnswers(asked, read, options);
  }
}

async function* pageAnswers(
  engines: Engines,
  { query, kinds }: ReadQuery,
  options: AnswerOptions,
): AsyncGenerator<Answer, void> {
  const hits = await findNames(query, kinds, engines);
  const kind = options.chosen?.kind;
  const names = hits.filter(({ score }) => score >= SAME_NAME);
  const ofKind = kind ? names.filter(({ entity }) => entity.kind === kind) : names;
  const named = namesAnswer(query, ofKind, options.base ?? '/');
  yield named;
  const { didYouMean, ambiguous, mistakes } = named;
  const pages = await findPages(engines, query, names, kinds, options);
  const told = { didYouMean, ambiguous, mistakes: [...mistakes, ...pages.mistakes] };
  const found: Answer = { query, ...pages, ...told, stage: 'text' };
  yield found;
  yield { ...(await withAbsence(found, hits, engines, options)), stage: 'whole' };
}

function wordsOf({ words, phrases }: Query): string {
  return [...phrases, ...words]
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => text)
    .join(' ');
}

/** Names of the kinds asked for, without those that hold a word which no result may hold. */
async function findNames(
  query: Query,
  kinds: readonly Kind[],
  { names }: Engines,
): Promise<readonly NameHit[]> {
  const limit = kinds.length === 0 ? NAMES : NAMES_OF_ALL_KINDS;
  const hits = await names.find(wordsOf(query), { limit, details: 1 });
  const without = query.without.map(({ text }) => foldedWords(text).join(' '));
  const isWanted = ({ entity, name }: NameHit) => {
    const held = ` ${[entity.title, name].flatMap(foldedWords).join(' ')} `;
    return !without.some((word) => held.includes(` ${word} `));
  };
  const ofKind = hits.filter(({ entity }) => kinds.length === 0 || kinds.includes(entity.kind));
  return ofKind.filter(isWanted).slice(0, NAMES);
}

/** Who asks for a kind and for nothing of it is shown what there is, or where that cannot be read is led to the list. */
async function listed(
  engines: Engines,
  { query, kinds }: ReadQuery,
  options: AnswerOptions,
): Promise<Partial<Answer>> {
  if (kinds.length === 0) return {};
  try {
    return await findAllOf(engines, query, kinds, options);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return lists(kinds, options);
  }
}

function lists(kinds: readonly Kind[], { base = '/' }: AnswerOptions): Partial<Answer> {
  const pages = kinds.map((kind): Result => {
    const all = `All ${kindNames[kind].many.toLowerCase()}`;
    const where = { kind, title: all, href: indexHref(base, kind), words: '' };
    return { group: 'page', ...where, why: 'field', reason: 'A list', marks: [], score: 1 };
  });
  return { pages, best: pages, total: 0 };
}

async function claimAnswer(engines: Engines, query: Query, options: AnswerOptions): Promise<Answer> {
  const { findClaims } = await import('./claim-stage.ts');
  const {
    answer: found,
    results,
    leftOut,
    meanings,
    suggestions,
  }: ClaimsFound = await findClaims(engines, query, options);
  const empty = namesAnswer(query, [], options.base ?? '/');
  const untitled = meanings.flatMap(({ mistake }) => mistake ?? []);
  return {
    ...empty,
    claims: results,
    best: bestOf({ names: [], claims: results, found: [] }),
    facets: found.facets,
    titlesOf: found.titlesOf,
    leftOut: results.length > 0 ? leftOut : [],
    corrected: meanings.flatMap(({ corrected }) => corrected ?? []),
    ambiguous: meanings.flatMap(({ choice }) => choice ?? []),
    didYouMean: suggestions,
    mistakes: [...empty.mistakes, ...untitled, ...found.mistakes],
    total: found.total,
    more: found.more,
  };
}

/** What nobody asked for but may have meant, and what sources name although no page does. */
async function withAbsence(
  answer: Answer,
  hits: readonly NameHit[],
  { text }: Engines,
  { base = '/' }: AnswerOptions,
): Promise<Answer> {
  const words = wordsOf(answer.query);
  if (answer.card) return answer;
  const didYouMean = suggestions(answer, hits, base);
  const isLong = words.split(/\s+/).length > LONGEST;
  // A page that bears the name may be hidden by what was chosen.
  const isKnown = answer.leftOut.length > 0 || hits.some(({ score }) => score >= SAME_NAME);
  if (isLong || isKnown || (answer.absent && answer.best.length === 0)) return { ...answer, didYouMean };
  const { sources, more } = await namedIn(text, words);
  if (sources === 0) return { ...answer, didYouMean };
  return { ...answer, didYouMean, absent: { words: answer.absent?.words ?? [], namedIn: sources, more } };
}

/** Names like the words; where pages hold all words, only those that are rather like them. */
function suggestions(
  { names, query, total, partial, mistakes }: Answer,
  hits: readonly NameHit[],
  base: string,
): Suggestion[] {
  if (names.length > 0 || mistakes.length > 0) return [];
  const typed = compact(wordsOf(query));
  const least = total > partial ? RATHER_LIKE : LIKE_NAME;
  // A title of a source is a sentence: some word of it is like nearly anything.
  const leastOf = ({ entity }: NameHit) => (entity.kind === 'source' ? RATHER_LIKE : least);
  const like = hits.filter((hit) => hit.score >= leastOf(hit) && hit.score < SAME_NAME).slice(0, SUGGESTIONS);
  return like
    .filter(({ name }) => compact(name) !== typed)
    .map(({ entity, name }) => ({
      ...{ query: name, title: entity.title, kind: entity.kind },
      href: hrefOf(base, entity),
    }));
}
