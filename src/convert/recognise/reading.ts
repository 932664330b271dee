/**
 * A **reading** is a document prepared for recognisers: every passage cut into sentences of tokens, next to
 * what is known beforehand. A **recogniser** takes one and gives the mentions that its kind of evidence shows.
 */
import { type Found, findNames, type Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import type { Knowledge } from './knowledge.ts';
import { sentencesOf } from './tagger/sentence.ts';
import type { TokenRun } from './tagger/tagger.ts';
import { type Token, tokenise } from './tagger/token.ts';

export interface ReadPassage {
  /** Index in the document, from 0. */
  index: number;
  text: string;
  heading: boolean;
  readonly sentences: Sentence[];
  /** As the tagger reads: a row of a table is not cut into its cells. */
  readonly runs: readonly TokenRun[];
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
  /** Names of pages in each passage. */
  readonly names: readonly Found[][];
}

export type Recogniser = (reading: Reading) => Mention[];

/** What a recogniser says of a stretch of words. */
export type Evidence = Pick<Mention, 'kind' | 'finder' | 'confidence' | 'reason'> &
  Partial<Pick<Mention, 'canonical' | 'metonym'>>;

/** What is asked for is made when it is asked for: a document that was prepared needs little of it. */
export function read(document: Document, knowledge: Knowledge, gazetteer: Gazetteer): Reading {
  const passages = document.passages.map(readPassage);
  let names: Found[][] | undefined;
  return {
    passages,
    knowledge,
    gazetteer,
    get names() {
      names ??= passages.map(({ text }) => findNames(gazetteer, text));
      return names;
    },
  };
}

function readPassage({ text, heading, form }: Document['passages'][number], index: number): ReadPassage {
  let sentences: Sentence[] | undefined;
  let runs: Token[][] | undefined;
  const cut = () => {
    runs ??= sentencesOf(text, tokenise(text));
    return runs;
  };
  const passage: ReadPassage = {
    index,
    text,
    heading,
    get sentences() {
      sentences ??= (form === 'row' ? cut().flatMap(cellsOf) : cut()).map(sentenceOf);
      return sentences;
    },
    get runs() {
      return form === 'row' ? cut().map(sentenceOf) : passage.sentences;
    },
  };
  const sentenceOf = (tokens: Token[]) => ({ passage, tokens, words: tokens.map(({ word }) => word) });
  return passage;
}

/** A row of a table is no sentence, but each of its cells is read as one. */
function cellsOf(tokens: readonly Token[]): Token[][] {
  const cells: Token[][] = [[]];
  for (const token of tokens) {
    if (token.word === '|') cells.push([]);
    else cells.at(-1)?.push(token);
  }
  return cells.filter((cell) => cell.length > 0);
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
