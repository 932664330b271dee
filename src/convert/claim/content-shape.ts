/**
 * The **shape of content**: which stretch of a masked sentence is the speaker’s, and in which voice.
 */
import type { Span } from '../../text/quote.ts';
import type { Voice } from './modality.ts';

export interface Content {
  /** In the masked text of the stretch. */
  span: Span;
  voice: Voice;
  /** The words stand behind the attribution. */
  leading: boolean;
}

/** The sign that stands for a quotation. */
export const QUOTE = /[\uF400-\uF7FF]/;

/** A word that is a verb of its own, or may be one. */
export const FINITE =
  /\b(?:is|was|were|are|has|have|had|will|would|can|could|should|must|may|might|did|does|do|not|[a-z]{2,}ed|(?!(?:his|this)\b)[a-z]{3,}s)\b/;

/** What opens a sentence without being said by anybody. */
export const ADVERBIAL =
  /^(?:On|In|At|After|Before|During|While|When|As|Asked|Speaking|Addressing|Following|For|Since|If|But)\b/;

/** Partly quoted where a quotation is in it. */
export function voiceOf(text: string, span: Span): Voice {
  return QUOTE.test(text.slice(span.start, span.end)) ? 'mixed' : 'reported';
}

/** Without the punctuation and the conjunction at its edges. */
export function trim(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const lead = /^[\s,:]*/.exec(words)?.[0].length ?? 0;
  const kept = words
    .replace(/[\s,.;:]+$/, '')
    .replace(/[\s,]+(?:but|and|while|whereas|although|after|by)$/, '').length;
  return { start: span.start + Math.min(lead, kept), end: span.start + kept };
}
