/**
 * From annotated text to the bytes of a model: collect examples, number their features, learn, prune, pack.
 */
import { makeLexicon } from '../../src/convert/recognise/tagger/lexicon.ts';
import { writeModel } from '../../src/convert/recognise/tagger/write-model.ts';
import type { AnnotatedText } from './annotated.ts';
import { Collector, featureBits, numbered } from './examples.ts';
import { type LearnOptions, learn } from './learn.ts';
import type { LexiconParts } from './lexicon-from-lists.ts';
import { prune } from './prune.ts';
import { randomOf } from './random.ts';

/** Texts that count alike. */
export interface Lessons {
  name: string;
  texts: readonly AnnotatedText[];
  /** Of them, from 0 to 1; which ones is chance. */
  share: number;
  weight: number;
}

export interface ModelOptions extends LearnOptions {
  /** Features that occur less often are left out. */
  min: number;
  threshold: number;
  temperature: number;
  /** Taken off the score of being outside. */
  eagerness: number;
}

/** @param tell Told what is done, for a person to read. */
export function trainModel(
  lessons: Iterable<Lessons>,
  lexicon: LexiconParts,
  options: ModelOptions,
  tell: (line: string) => void,
): Uint8Array {
  const { examples, features } = numbered(collect(lessons, lexicon, options.seed, tell), options.min);
  tell(`${features.length} features that occur at least ${options.min} times`);
  const learned = learn(examples, features.length, options);
  const pruned = prune(learned, features, options.threshold);
  tell(`${pruned.features.length} features kept`);
  const { columns, lists } = lexicon;
  const { temperature, eagerness } = options;
  return writeModel(
    { bits: featureBits, ...pruned, transitions: learned.transitions, temperature, eagerness },
    columns,
    lists,
  );
}

function collect(
  lessons: Iterable<Lessons>,
  { columns, lists }: LexiconParts,
  seed: number,
  tell: (line: string) => void,
) {
  const random = randomOf(seed);
  const collector = new Collector(makeLexicon(columns, lists), random);
  for (const { name, texts, share, weight } of lessons) {
    for (const text of texts) if (share >= 1 || random() < share) collector.add(text, weight);
    tell(`read ${name}: ${collector.sentences} sentences, ${collector.tokens} tokens so far`);
  }
  return collector.finish();
}
