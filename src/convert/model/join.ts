/**
 * To **join** is to put what a language model found beside what the recognisers found. The recognisers come
 * first: what they found already is not entered twice.
 */
import { propertyOf } from '../../model/properties.ts';
import { fold } from '../../text/fold.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Reading } from '../convert.ts';
import { readAnswer, type Suggestion } from './answer.ts';
import { questionsOf } from './question.ts';
import { misshapen, type Rejection, rejection } from './rejection.ts';
import { verifying } from './verify.ts';

/** What became of the answers about one document. */
export interface Joined {
  claims: ProposedClaim[];
  /** Claims of the model that are among them. */
  entered: number;
  rejected: Rejection[];
}

/** @param answers What the model wrote, by the key of the question; a question may lack its answer. */
export function join(
  found: readonly ProposedClaim[],
  reading: Reading,
  answers: ReadonlyMap<string, string>,
): Joined {
  const joined: Joined = { claims: [...found], entered: 0, rejected: [] };
  const verdict = verifying(reading);
  for (const question of questionsOf(reading)) {
    const answer = answers.get(question.key);
    for (const suggestion of answer === undefined ? [] : suggestionsIn(answer, joined.rejected)) {
      const judged = verdict(suggestion, question.batch);
      if (typeof judged === 'string') joined.rejected.push(rejection(judged, suggestion));
      else if (joined.claims.some((other) => isSame(other, judged)))
        joined.rejected.push(rejection('double', suggestion));
      else joined.entered = joined.claims.push(judged) - found.length;
    }
  }
  return joined;
}

/** In the order of the document, whatever order the model chose. */
function suggestionsIn(answer: string, rejected: Rejection[]): Suggestion[] {
  const read = readAnswer(answer);
  if ('reason' in read) {
    rejected.push(rejection(read.reason));
    return [];
  }
  const beyond = Array.from({ length: Math.min(read.beyond, MOST_LISTED) }, () => rejection('beyond'));
  rejected.push(...read.malformed.map(misshapen), ...beyond);
  return read.suggestions
    .map((suggestion) => ({ suggestion, key: JSON.stringify(Object.values(suggestion)) }))
    .sort((one, other) => one.suggestion.passage - other.suggestion.passage || (one.key < other.key ? -1 : 1))
    .map(({ suggestion }) => suggestion);
}

/** An answer with a million claims that are none needs no million lines. */
const MOST_LISTED = 1_000;

/** The same said of the same: with overlapping words, or of something that is said once for good. */
function isSame(one: ProposedClaim, other: ProposedClaim): boolean {
  return (
    one.entityId === other.entityId &&
    contentOf(one) === contentOf(other) &&
    (isTie(one) || overlap(one, other))
  );
}

function contentOf({ claim: { property, object, value } }: ProposedClaim): string {
  if (propertyOf(property).needs === 'statement') return property;
  const words = typeof value === 'string' ? fold(value).toLowerCase() : value;
  return JSON.stringify([property, object, words]);
}

/** Figures and statements are told apart by their words. */
function isTie({ claim: { property, value } }: ProposedClaim): boolean {
  return typeof value !== 'object' && propertyOf(property).needs !== 'statement';
}

function overlap(one: ProposedClaim, other: ProposedClaim): boolean {
  const [left, right] = [one, other].map(({ claim }) => fold(claim.cite[0]?.quote ?? ''));
  return Boolean(left && right && (left.includes(right) || right.includes(left)));
}
