/**
 * The **tagger** marks people, organisations, equipment and places in running text: a linear-chain
 * conditional random field over tokens, with a confidence for each name. `MODEL.md` tells where it comes from.
 */
import { contextOf } from './context.ts';
import { bestLabels, probabilities } from './decode.ts';
import { featuresOfSentence } from './feature.ts';
import { labelCount, type TaggedClass } from './label.ts';
import { type Model, readModel } from './model-file.ts';
import { sentencesOf } from './sentence.ts';
import { type Token, tokenise } from './token.ts';
import { featuresOfWord, type WordFeatures } from './word.ts';

export interface TaggedSpan {
  start: number;
  /** Exclusive. */
  end: number;
  class: TaggedClass;
  /** Probability of exactly this span and class, from 0 to 1. */
  probability: number;
}

export interface Tagger {
  /** Mark the names in the passages of one document; one list a passage. */
  tag(passages: readonly string[]): TaggedSpan[][];
  /** How often a word in lower case has a capital in mid-sentence, from 0 (always) to 5 (hardly ever); `undefined` unknown. */
  smallness(word: string): number | undefined;
  /** Is the word in the list of first names? */
  isFirstName(word: string): boolean;
}

/** Words whose features are kept, so that a long run does not fill the memory. */
const REMEMBERED_WORDS = 200_000;

/**
 * Make a tagger.
 *
 * @param bytes
 *   The model file, decompressed.
 */
export function makeTagger(bytes: Uint8Array): Tagger {
  const model = readModel(bytes);
  const firstNames = model.lexicon.lists.find(({ name }) => name === 'first')?.names;
  const featuresOf = remembering((word) => featuresOfWord(word, model.lexicon));
  return {
    tag(passages) {
      const read = passages.map((text) => sentencesOf(text, tokenise(text)));
      const context = contextOf(
        read.flat().map((sentence) => sentence.map((token) => token.word)),
        featuresOf,
      );
      return read.map((sentences) =>
        sentences.flatMap((tokens) => {
          const words = tokens.map((token) => token.word);
          const features = featuresOfSentence(words, words.map(featuresOf), model.lexicon, context);
          return namesIn(tokens, emissionsOf(features, model), model);
        }),
      );
    },
    smallness(word) {
      const { capitals } = model.lexicon.lookup(word);
      return capitals < 0 ? undefined : capitals % 10;
    },
    isFirstName: (word) => firstNames?.has(word) ?? false,
  };
}

function remembering(make: (word: string) => WordFeatures): (word: string) => WordFeatures {
  const known = new Map<string, WordFeatures>();
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    if (known.size >= REMEMBERED_WORDS) known.clear();
    const made = make(word);
    known.set(word, made);
    return made;
  };
}

/** Scores of every label for every word, row by row. */
function emissionsOf(features: readonly (readonly number[])[], model: Model): Float32Array {
  const emissions = new Float32Array(features.length * labelCount);
  features.forEach((hashes, index) => {
    const row = index * labelCount;
    for (const hash of hashes) addRow(emissions, row, model, model.rows[hash & model.mask] ?? -1);
    for (let at = row; at < row + labelCount; at++) emissions[at] = (emissions[at] ?? 0) * model.scale;
  });
  return emissions;
}

function addRow(emissions: Float32Array, row: number, { weights }: Model, from: number): void {
  if (from < 0) return;
  for (let label = 0; label < labelCount; label++)
    emissions[row + label] = (emissions[row + label] ?? 0) + (weights[from + label] ?? 0);
}

function namesIn(tokens: readonly Token[], emissions: Float32Array, { transitions }: Model): TaggedSpan[] {
  const labels = bestLabels(emissions, transitions);
  return probabilities(emissions, transitions, labels).flatMap(({ span, probability }) => {
    const [first, last] = [tokens[span.from], tokens[span.to - 1]];
    return first && last ? [{ start: first.start, end: last.end, class: span.class, probability }] : [];
  });
}
