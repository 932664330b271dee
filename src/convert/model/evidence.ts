/**
 * The **evidence** of a suggestion: where the words that it quotes stand. From here on the words are those of
 * the document; those of the model are forgotten.
 */
import type { Span } from '../../text/quote.ts';
import { sentences } from '../../text/sentence.ts';
import type { Quoting } from '../claim/citation.ts';
import { isUnsure } from '../claim/relation.ts';
import type { Reading } from '../convert.ts';
import type { Suggestion } from './answer.ts';
import type { Reason } from './rejection.ts';
import { wholeWords } from './whole-words.ts';

export interface Evidence extends Span {
  passage: number;
  /** Words of the passage. */
  text: string;
  /** The same words, with as many more as make them stand in the document once. */
  cited: string;
  /** The passage as a whole. */
  around: string;
}

/** Longest quotation, in UTF-16 code units. */
const LONGEST = 420;
const FEWEST_WORDS = 2;

export function evidenceOf(
  { passage, quote }: Suggestion,
  { document }: Reading,
  quoting: Quoting,
): Evidence | Reason {
  const around = document.passages[passage]?.text ?? '';
  const words = quote.trim();
  if (words.length > LONGEST || words.split(/\s+/).length < FEWEST_WORDS) return 'quote-length';
  const [span, another] = wholeWords(around, words);
  if (!span) return 'quote';
  const cited = another ? undefined : quoting(passage, span);
  if (cited === undefined) return 'quote-twice';
  return { ...span, passage, text: around.slice(span.start, span.end), cited, around };
}

/** The sentences in which the quotation stands. */
export function sentencesAround({ around, start, end }: Evidence): Span {
  const touched = sentences(around).filter((one) => one.start < end && one.end > start);
  return { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end };
}

/** Whether the sentence denies, doubts or only wishes what the quotation says. */
export function isDoubted(evidence: Evidence): boolean {
  const from = sentencesAround(evidence).start;
  return isUnsure(evidence.around.slice(from, evidence.end), evidence.start - from);
}

/** How the words reached the document: all of them between quotation marks, some, or none. */
export function voiceOf({ around, start, end, text }: Evidence): 'direct' | 'mixed' | 'reported' {
  const within = isOpen(around.slice(0, start));
  if (within && !/["”]/.test(text.slice(0, -1))) return 'direct';
  if (/^["“][^"“”]*["”]?$/.test(text)) return 'direct';
  return within || /["“”]/.test(around.slice(start, end)) ? 'mixed' : 'reported';
}

function isOpen(before: string): boolean {
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}
