/**
 * The **tagger** marks people, organisations, equipment and places in running text: a linear-chain
 * conditional random field over tokens, with a confidence for each name. `MODEL.md` tells where it comes from.
 */
import { contextOf, type DocumentContext } from './context.ts';
import { bestLabels, probabilities } from './decode.ts';
import { makeEmit } from './emissions.ts';
import { type KnownName, type KnownWords, knownPartsOf, knownWordsIn } from './known.ts';
import type { TaggedClass } from './label.ts';
import { listedFeatures } from './lists.ts';
import { type Model, readModel } from './model-file.ts';
import { rememberedFeatures } from './remember.ts';
import { sentencesOf } from './sentence.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { type Token, tokenise } from './token.ts';

export interface TaggedSpan {
  start: number;
  /** Exclusive. */
  end: number;
  class: TaggedClass;
  /** Probability of exactly this span and class, from 0 to 1. */
  probability: number;
}

/** The words that the tagger reads at once. */
export interface TokenRun {
  tokens: readonly Token[];
  words: readonly string[];
}

export interface Tagger {
  /**
   * Mark the names in the passages of one document; one list a passage.
   *
   * @param known
   *   Names of pages in each passage; they are evidence for what they name and for what stands beside them.
   */
  tag(passages: readonly string[], known?: readonly (readonly KnownName[])[]): TaggedSpan[][];
  /**
   * The same of passages that are cut already; one list a sentence.
   *
   * @param wanted
   *   For each passage, indexes of sentences; the others give nothing, though what stands in them counts. Absent: all.
   */
  tagSentences(
    passages: readonly (readonly TokenRun[])[],
    known?: readonly (readonly KnownName[])[],
    wanted?: readonly ReadonlySet<number>[],
  ): TaggedSpan[][][];
  /** How often a word in lower case has a capital in mid-sentence, from 0 (always) to 5 (hardly ever); `undefined` unknown. */
  smallness(word: string): number | undefined;
  /** Is the word in the list of first names? */
  isFirstName(word: string): boolean;
}

/**
 * Make a tagger.
 *
 * @param bytes
 *   The model file, decompressed.
 */
export function makeTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const firstNames = model.lexicon.lists.find(({ name }) => name === 'first')?.names;
  const featuresOf = rememberedFeatures(model.lexicon);
  const findListed = listedFeatures(model.lexicon);
  const emit = makeEmit(model);
  const tagSentence = (sentence: ReadSentence, context: DocumentContext): TaggedSpan[] => {
    const { tokens, words, known } = sentence;
    const features = words.map(featuresOf);
    const listed = findListed(words, features, known, true);
    return namesIn(tokens, emit(sentenceFeatures(words, features, listed, context)), model);
  };
  const tagSentences: Tagger['tagSentences'] = (passages, known = [], wanted) => {
    const read = passages.map((runs, at) => withKnown(runs, known[at] ?? []));
    const context = {
      ...contextOf(wordsOf(passages), featuresOf, wanted && new Set(wordsOf(passages, wanted).flat())),
      knownParts: knownPartsOf(read.flat()),
    };
    return read.map((sentences, at) =>
      sentences.map((sentence, place) =>
        wanted?.[at]?.has(place) === false ? [] : tagSentence(sentence, context),
      ),
    );
  };
  return {
    tag: (passages, known) => tagSentences(passages.map(cut), known).map((spans) => spans.flat()),
    tagSentences,
    smallness(word) {
      const { capitals } = model.lexicon.lookup(word);
      return capitals < 0 ? undefined : capitals % 10;
    },
    isFirstName: (word) => firstNames?.has(word) ?? false,
  };
}

interface ReadSentence extends TokenRun {
  known: readonly KnownWords[];
}

function cut(text: string): TokenRun[] {
  return sentencesOf(text, tokenise(text)).map((tokens) => ({
    tokens,
    words: tokens.map(({ word }) => word),
  }));
}

function withKnown(runs: readonly TokenRun[], known: readonly KnownName[]): ReadSentence[] {
  return runs.map(({ tokens, words }) => ({
    tokens,
    words,
    known: known.length > 0 ? knownWordsIn(tokens, known) : [],
  }));
}

function wordsOf(
  passages: readonly (readonly TokenRun[])[],
  wanted?: readonly ReadonlySet<number>[],
): (readonly string[])[] {
  return passages.flatMap((runs, at) =>
    runs.flatMap(({ words }, place) => (wanted?.[at]?.has(place) === false ? [] : [words])),
  );
}

function namesIn(
  tokens: readonly Token[],
  emissions: Float32Array,
  { transitions, temperature }: Model,
): TaggedSpan[] {
  const labels = bestLabels(emissions, transitions);
  return probabilities(emissions, transitions, labels, temperature).flatMap(({ span, probability }) => {
    const [first, last] = [tokens[span.from], tokens[span.to - 1]];
    return first && last ? [{ start: first.start, end: last.end, class: span.class, probability }] : [];
  });
}
