/**
 * A **reading** is a document prepared for recognisers: every passage cut into sentences of tokens, next to
 * what is known beforehand. A **recogniser** takes one and gives the mentions that its kind of evidence shows.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import type { Knowledge } from './knowledge.ts';
import { sentencesOf } from './tagger/sentence.ts';
import { type Token, tokenise } from './tagger/token.ts';

export interface ReadPassage {
  /** Index in the document, from 0. */
  index: number;
  text: string;
  heading: boolean;
  sentences: Sentence[];
}

export interface Sentence {
  passage: ReadPassage;
  tokens: Token[];
  words: string[];
}

export interface Reading {
  passages: ReadPassage[];
  knowledge: Knowledge;
  gazetteer: Gazetteer;
}

export type Recogniser = (reading: Reading) => Mention[];

/** What a recogniser says of a stretch of words. */
export type Evidence = Pick<Mention, 'kind' | 'finder' | 'confidence' | 'reason'> &
  Partial<Pick<Mention, 'canonical' | 'metonym'>>;

export function read(document: Document, knowledge: Knowledge, gazetteer: Gazetteer): Reading {
  const passages = document.passages.map(({ text, heading }, index) => {
    const passage: ReadPassage = { index, text, heading, sentences: [] };
    passage.sentences = sentencesOf(text, tokenise(text)).map((tokens) => ({
      passage,
      tokens,
      words: tokens.map((token) => token.word),
    }));
    return passage;
  });
  return { passages, knowledge, gazetteer };
}

/** Ask every sentence of a reading. */
export function inEverySentence(reading: Reading, ask: (sentence: Sentence) => Mention[]): Mention[] {
  return reading.passages.flatMap((passage) => passage.sentences.flatMap(ask));
}

/** A mention between two offsets of a passage. */
export function mentionIn(passage: ReadPassage, start: number, end: number, evidence: Evidence): Mention {
  return { passage: passage.index, start, end, surface: passage.text.slice(start, end), ...evidence };
}

/** A mention that covers the words `from` (inclusive) to `to` (exclusive) of a sentence. */
export function mentionOf(sentence: Sentence, from: number, to: number, evidence: Evidence): Mention {
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return mentionIn(sentence.passage, start, end, evidence);
}

export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}
