import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { convert, openConversion } from '../src/convert/convert.ts';
import type { Content } from '../src/convert/propose/archive.ts';
import { documentOfText } from '../src/convert/read/plain-text.ts';
import type { Stop } from './convert-stop.ts';
import { convertInOrder } from './convert-work-order.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { Interrupted } from './model-answers.ts';
import type { Progress } from './progress.ts';

const NOTHING: Content = {
  pages: [],
  broken: new Map(),
  ledgers: [],
  identity: { sameAs: [], notSameAs: [], notAnEntity: [] },
};
const knowledge = await loadKnowledge();

const inputs = [
  'Ferry guards doubled\n\nDefence Minister Tomas Vrellin said that 1,200 troops would guard the ferries.',
  'Vrellin in Oslo\n\nTomas Vrellin met the Northern Harbour Agency (NHA) in Oslo. Vrellin left on Monday.',
  'Jets over the coast\n\nThe Northern Harbour Agency said that two Su-35 fighter jets were seen. The NHA has three boats.',
  'Agency denies\n\nThe NHA denied that Vrellin had resigned. The Su-35 did not land in Tovik, Vrellin told reporters.',
].map((text, at) => ({
  path: `${at}.txt`,
  document: documentOfText(`${at}`, text),
  sha256: createHash('sha256').update(text).digest('hex'),
}));
const silent: Progress = (things) => things[Symbol.iterator]() as Generator<never>;

/** Somebody presses Ctrl-C before a document of this number, and again before that one. */
function stopping(before = inputs.length, again = inputs.length): { stop: Stop; progress: Progress } {
  const [first, second] = [new AbortController(), new AbortController()];
  const progress: Progress = function* (things) {
    for (const [at, thing] of things.entries()) {
      if (at === before) first.abort(new Interrupted());
      if (at === again) second.abort(new Interrupted());
      yield thing;
    }
  };
  return { stop: { first: first.signal, second: second.signal }, progress };
}

describe('converting in order', () => {
  test.each([1, 2, 3])('gives the same with %i threads', async (jobs) => {
    const converting = openConversion(NOTHING, knowledge);
    const { stop } = stopping();
    expect(await convertInOrder(inputs, converting, { stop, progress: silent, jobs, worth: 1 })).toBe(4);
    expect(converting.finish()).toEqual(convert(inputs, NOTHING, knowledge));
  });

  test('ends behind the document at hand on Ctrl-C', async () => {
    const converting = openConversion(NOTHING, knowledge);
    expect(await convertInOrder(inputs, converting, { ...stopping(2), jobs: 1 })).toBe(2);
    expect(converting.finish()).toEqual(convert(inputs.slice(0, 2), NOTHING, knowledge));
  });

  test.each([
    ['before the first document is done', stopping(0)],
    ['pressed twice', stopping(2, 2)],
  ])('leaves everything on Ctrl-C %s', async (_, way) => {
    const converting = openConversion(NOTHING, knowledge);
    await expect(convertInOrder(inputs, converting, { ...way, jobs: 1 })).rejects.toThrow(Interrupted);
  });
});
