import { describe, expect, test } from 'vitest';
import { makeTagger } from '../../src/convert/recognise/tagger/tagger.ts';
import { toyCorpus, toyLexicon } from './toy.ts';
import { type ModelOptions, trainModel } from './train-model.ts';

const options: ModelOptions = {
  epochs: 20,
  seed: 7,
  rate: 0.2,
  dropout: 0.1,
  wordDropout: 0,
  min: 1,
  threshold: 0.01,
  temperature: 1,
  eagerness: 0,
};

function train(changed: Partial<ModelOptions> = {}): Uint8Array {
  const lessons = [{ name: 'toy', texts: toyCorpus, share: 1, weight: 1 }];
  return trainModel(lessons, toyLexicon, { ...options, ...changed }, () => {});
}

describe('training', () => {
  const model = train();
  const tagger = makeTagger(model);

  test('learns what it was shown', () => {
    for (const { text, spans } of toyCorpus) {
      const [found = []] = tagger.tag([text]);
      expect(found.map(({ start, end, class: name }) => ({ start, end, class: name }))).toEqual(spans);
    }
  });
  test('learns from context what it was not shown', () => {
    const [found = []] = tagger.tag(['Nobody went to Narvik with Ada Merin.']);
    expect(found.map(({ class: name }) => name)).toEqual(['place', 'person']);
  });
  test('learns from a single reading, too', () => {
    const [found = []] = makeTagger(train({ epochs: 1, rate: 1 })).tag([
      'They saw Ada Merin and Jon Ek leave.',
    ]);
    expect(found.length).toBeGreaterThan(0);
  });
  test('gives the same bytes for the same seed and others for another', () => {
    expect(train()).toEqual(model);
    expect(train({ seed: 8 })).not.toEqual(model);
  });
});
