/**
 * **Examples** are all sentences to learn from, as numbers: the features of every token and the labels it may have.
 */
import { contextOf, type DocumentContext } from '../../src/convert/recognise/tagger/context.ts';
import { addFeatures, identifyingFeatures } from '../../src/convert/recognise/tagger/feature.ts';
import { Hashes } from '../../src/convert/recognise/tagger/hash.ts';
import { type KnownWords, knownPartsOf } from '../../src/convert/recognise/tagger/known.ts';
import type { Lexicon } from '../../src/convert/recognise/tagger/lexicon.ts';
import { listedFeatures } from '../../src/convert/recognise/tagger/lists.ts';
import { rememberedFeatures } from '../../src/convert/recognise/tagger/remember.ts';
import {
  type SentenceFeatures,
  sentenceFeatures,
} from '../../src/convert/recognise/tagger/sentence-features.ts';
import type { AnnotatedText } from './annotated.ts';
import { type LessonSentence, lessonOf } from './lesson.ts';
import { imaginePages } from './pages.ts';

export interface Examples {
  /** Features of all tokens one after another; see `ends`. */
  features: Uint32Array;
  /** By token, where its features end. */
  ends: Uint32Array;
  /** By token, a bit for each permitted label. */
  permitted: Uint32Array;
  /** By sentence, its first token; one more at the end. */
  sentences: Uint32Array;
  /** By sentence, how much it counts. */
  weights: Float32Array;
}

/** Features are known by this many of the lowest bits of their hash. */
export const featureBits = 26;
const MASK = 2 ** featureBits - 1;
/** Set on features that tell which word it is. */
export const IDENTIFYING = 0x80000000;
/** What is left without that mark. */
export const FEATURE = 0x7fffffff;

/** Share of texts that are also read as if there were pages for some of their names. */
const KNOWN_TEXTS = 0.2;

/** Share of sentences that are also read in capitals, and with every word capitalised. */
const LOUD = 0.02;
const TITLED = 0.02;

/** Collects examples text by text. */
export class Collector {
  readonly #features = new Hashes(2 ** 20);
  readonly #ends: number[] = [];
  readonly #permitted: number[] = [];
  readonly #sentences: number[] = [];
  readonly #weights: number[] = [];
  readonly #random: () => number;
  readonly #featuresOf;
  readonly #findListed;

  constructor(lexicon: Lexicon, random: () => number) {
    this.#random = random;
    this.#featuresOf = rememberedFeatures(lexicon);
    this.#findListed = listedFeatures(lexicon);
  }

  get tokens(): number {
    return this.#ends.length;
  }

  get sentences(): number {
    return this.#sentences.length;
  }

  /** Add a text; every sentence counts `weight`. */
  add(annotated: AnnotatedText, weight: number): void {
    const sentences = lessonOf(annotated);
    const allWords = sentences.map(({ words }) => words);
    const context = contextOf(allWords, this.#featuresOf);
    sentences.forEach((sentence) => {
      this.#addSentence(sentence, [], context, weight);
      const chance = this.#random();
      if (chance < LOUD) this.#addSentence(inCapitals(sentence), [], context, weight);
      else if (chance < LOUD + TITLED) this.#addSentence(inTitleCase(sentence), [], context, weight);
    });
    if (this.#random() >= KNOWN_TEXTS) return;
    const known = imaginePages(sentences, this.#random);
    const knownParts = knownPartsOf(sentences.map(({ words }, at) => ({ words, known: known[at] ?? [] })));
    sentences.forEach((sentence, at) => {
      const names = known[at] ?? [];
      if (names.length > 0 || sentence.words.some((word) => knownParts.has(word)))
        this.#addSentence(sentence, names, { ...context, knownParts }, weight);
    });
  }

  #addSentence(
    { words, permitted }: LessonSentence,
    known: readonly KnownWords[],
    context: DocumentContext,
    weight: number,
  ): void {
    const features = words.map(this.#featuresOf);
    // Designations are hidden from half of the sentences, so that what stands around them is learned too.
    const listed = this.#findListed(words, features, known, this.#random() < 0.5);
    const sentence = sentenceFeatures(words, features, listed, context);
    this.#sentences.push(this.#ends.length);
    this.#weights.push(weight);
    for (let at = 0; at < words.length; at++) {
      this.#addRow(sentence, at);
      this.#ends.push(this.#features.length);
      this.#permitted.push(permitted[at] ?? 1);
    }
  }

  #addRow(sentence: SentenceFeatures, at: number): void {
    const row = this.#features.length;
    addFeatures(sentence, at, this.#features);
    const { values } = this.#features;
    for (let place = row; place < this.#features.length; place++) {
      const flag = place < row + identifyingFeatures ? IDENTIFYING : 0;
      values[place] = (((values[place] ?? 0) & MASK) | flag) >>> 0;
    }
  }

  finish(): Examples {
    return {
      features: this.#features.values.subarray(0, this.#features.length),
      ends: Uint32Array.from(this.#ends),
      permitted: Uint32Array.from(this.#permitted),
      sentences: Uint32Array.from([...this.#sentences, this.#ends.length]),
      weights: Float32Array.from(this.#weights),
    };
  }
}

function inCapitals({ words, permitted }: LessonSentence): LessonSentence {
  return { permitted, words: words.map((word) => word.toUpperCase()) };
}

function inTitleCase({ words, permitted }: LessonSentence): LessonSentence {
  const titled = words.map((word) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word));
  return { permitted, words: titled };
}

/**
 * Keep features that occur at least `least` times, and number them.
 *
 * @returns
 *   Examples with the numbers in place of the features, and the features by number, ascending.
 */
export function numbered(examples: Examples, least: number): { examples: Examples; features: Uint32Array } {
  const counts = new Uint8Array(2 ** featureBits);
  for (const marked of examples.features) {
    const feature = marked & FEATURE;
    const count = counts[feature] ?? 0;
    if (count < 255) counts[feature] = count + 1;
  }
  // One more than the number; 0 is none.
  const numbers = new Uint32Array(2 ** featureBits);
  const features: number[] = [];
  for (let feature = 0; feature < counts.length; feature++)
    if ((counts[feature] as number) >= least) numbers[feature] = features.push(feature);
  const kept = new Uint32Array(examples.features.length);
  const ends = new Uint32Array(examples.ends.length);
  let length = 0;
  let from = 0;
  examples.ends.forEach((end, token) => {
    for (let at = from; at < end; at++) {
      const marked = examples.features[at] ?? 0;
      const number = numbers[marked & FEATURE] ?? 0;
      if (number > 0) kept[length++] = ((number - 1) | (marked & IDENTIFYING)) >>> 0;
    }
    from = end;
    ends[token] = length;
  });
  return {
    features: Uint32Array.from(features),
    examples: { ...examples, features: kept.subarray(0, length), ends },
  };
}
