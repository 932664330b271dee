/**
 * To **verify** is to ask of every suggestion of a language model whether the document bears it out. What passes
 * is a claim made of words of the document and of the vocabulary; what does not has its reason.
 */
import { propertyOf } from '../../model/properties.ts';
import { quotingFrom } from '../claim/citation.ts';
import type { ProposedClaim } from '../claim/claim.ts';
import type { Reading } from '../convert.ts';
import type { Mention } from '../mention.ts';
import type { Suggestion } from './answer.ts';
import type { Batch } from './batch.ts';
import { type Case, caseOf } from './case.ts';
import { castOf, type Player } from './cast.ts';
import { type Evidence, isDoubted, sentencesAround } from './evidence.ts';
import { madeOf } from './made.ts';
import type { Reason } from './rejection.ts';

export type Verdict = (suggestion: Suggestion, batch: Batch) => ProposedClaim | Reason;

export function verifying(reading: Reading): Verdict {
  const quoting = quotingFrom(reading.document);
  const cast = castOf(reading);
  return (suggestion, batch) => {
    if (!batch.passages.includes(suggestion.passage)) return 'passage';
    const one = caseOf(suggestion, { reading, quoting, cast });
    return typeof one === 'string' ? one : (wrongWith(one) ?? madeOf(one));
  };
}

function wrongWith({ suggestion, evidence, property, modality, subject, object }: Case): Reason | undefined {
  const { subjects, objects, value, needs } = propertyOf(property);
  if (object?.id === subject.id) return 'itself';
  if (object && !isNamedBeside(object, evidence)) return 'object';
  if (!subjects.includes(subject.kind)) return 'kinds';
  if (object && !objects?.includes(object.kind)) return 'kinds';
  const has = { object: object !== undefined, value: suggestion.value !== undefined };
  if (has.value && !value) return 'needs';
  if (needs === 'either' ? !has.object && !has.value : needs !== 'statement' && !has[needs]) return 'needs';
  const asserts = needs !== 'statement' && modality === undefined;
  return asserts && isDoubted(evidence) ? 'unsure' : undefined;
}

/** Is it named in the sentences of the quotation? Of a page that only its name was found of, nobody knows where. */
function isNamedBeside({ mentions }: Player, evidence: Evidence): boolean {
  const { start, end } = sentencesAround(evidence);
  const isHere = (one: Mention) => one.passage === evidence.passage && one.start < end && one.end > start;
  return mentions.length === 0 || mentions.some(isHere);
}
