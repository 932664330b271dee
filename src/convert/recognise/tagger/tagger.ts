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

export interface Tagger {
  /**
   * Mark the names in the passages of one document; one list a passage.
   *
   * @param known
   *   Names of pages in each passage; they are evidence for what they name and for what stands beside them.
   */
  tag(passages: readonly string[], known?: readonly (readonly KnownName[])[]): TaggedSpan[][];
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
  return {
    tag(passages, known = []) {
      const read = passages.map((text, passage) => readSentences(text, known[passage] ?? []));
      const sentences = read.flat();
      const allWords = sentences.map(({ words }) => words);
      const knownParts = knownPartsOf(
        allWords,
        sentences.map((sentence) => sentence.known),
      );
      const context = { ...contextOf(allWords, featuresOf), knownParts };
      return read.map((passage) => passage.flatMap((sentence) => tagSentence(sentence, context)));
    },
    smallness(word) {
      const { capitals } = model.lexicon.lookup(word);
      return capitals < 0 ? undefined : capitals % 10;
    },
    isFirstName: (word) => firstNames?.has(word) ?? false,
  };
}

interface ReadSentence {
  tokens: readonly Token[];
  words: readonly string[];
  known: readonly KnownWords[];
}

function readSentences(text: string, known: readonly KnownName[]): ReadSentence[] {
  return sentencesOf(text, tokenise(text)).map((tokens) => ({
    tokens,
    words: tokens.map((token) => token.word),
    known: known.length > 0 ? knownWordsIn(tokens, known) : [],
  }));
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
