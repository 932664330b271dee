/**
 * A **plain sentence** is one without the marks of emphasis that plain text keeps: `the carrier _Cavour_`.
 */
import type { Sentence } from '../reading.ts';

const remembered = new WeakMap<Sentence, Sentence>();

/** The same sentence without `_` and `*`; what has none is returned as it is. */
export function plainSentence(sentence: Sentence): Sentence {
  const known = remembered.get(sentence);
  if (known) return known;
  const plain = sentence.words.some(isMark) ? withoutMarks(sentence) : sentence;
  remembered.set(sentence, plain);
  return plain;
}

function withoutMarks({ passage, tokens }: Sentence): Sentence {
  const kept = tokens.filter(({ word }) => !isMark(word));
  return { passage, tokens: kept, words: kept.map(({ word }) => word) };
}

function isMark(word: string): boolean {
  return word === '_' || word === '*';
}
