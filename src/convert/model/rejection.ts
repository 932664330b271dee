/**
 * A **rejection** is a claim of a language model that does not enter, with its reason.
 */
import { squeeze } from '../segment.ts';
import type { Suggestion } from './answer.ts';

/** Every reason, in words for a person. */
export const REASONS = {
  'answer-not-json': 'the answer is not JSON',
  'answer-without-claims': 'the answer holds no list of claims',
  malformed: 'the claim lacks a field, or holds one of the wrong type',
  beyond: 'the answer holds too many claims',
  passage: 'it is about a passage that was not asked about',
  property: 'the property is not in the vocabulary',
  modality: 'the modality is not in the vocabulary',
  quote: 'the quotation does not stand in its passage',
  'quote-twice': 'the quotation stands in its passage or document more than once',
  'quote-length': 'the quotation is too short to state anything, or too long',
  subject: 'the subject is nothing that the document names there',
  object: 'the object is nothing that the document names there',
  speaker: 'the speaker is nobody whom the document names there, or cannot speak',
  itself: 'subject and object are the same',
  kinds: 'the property does not tie things of these kinds',
  needs: 'object or value is missing, or is given where the property takes none',
  value: 'the value does not stand in the quotation, or is no number or date there',
  when: 'the words of time do not stand in the passage, or are none',
  unsure: 'the words around the quotation deny it, doubt it or only wish it',
  double: 'it says what another claim says',
} as const;
export type Reason = keyof typeof REASONS;

export interface Rejection {
  reason: Reason;
  /** What a model wrote, cut and without characters that nobody sees: for the eye only, never for a page. */
  property?: string;
  quote?: string;
  /** Which field is missing or of the wrong type, and what it was; as carefully cut. */
  field?: string;
}

const SHOWN = 80;

export function rejection(reason: Reason, suggestion?: Suggestion): Rejection {
  if (!suggestion) return { reason };
  return { reason, property: shown(suggestion.property), quote: shown(suggestion.quote) };
}

export function misshapen(field: string): Rejection {
  return { reason: 'malformed', field: shown(field) };
}

function shown(words: string): string {
  const plain = squeeze(words.slice(0, SHOWN * 2));
  return plain.length > SHOWN ? `${plain.slice(0, SHOWN - 1)}…` : plain;
}
