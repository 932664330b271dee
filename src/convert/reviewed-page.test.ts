import { describe, expect, test } from 'vitest';
import { claimsOf } from './claim/claim.ts';
import type { Steps } from './convert.ts';
import { convertedBy, type Files } from './fixtures/conversion.ts';
import { sampleKnowledge } from './recognise/fixtures/sample.ts';
import { recognise } from './recognise/recognise.ts';
import { resolve } from './resolve/resolve.ts';

/** The steps as they are, with the knowledge of tests; every name is read with the same confidence. */
const steps = (confidence: number): Steps => ({
  recognise: (input) =>
    recognise({ ...input, knowledge: sampleKnowledge }).map((mention) =>
      mention.finder === 'gazetteer' ? mention : { ...mention, confidence },
    ),
  resolve,
  claimsOf,
});

const FIRST = `A visit

Colonel Bo Ray, commander of the Baltic Brigade, came on Monday.
`;
const SECOND = `Another visit

Colonel Bo Ray, commander of the Baltic Brigade, left on Friday. “It was a good visit,” Ray said.
`;
const PERSON = 'people/bo-ray.mdx';

const filesAfter = (files: Files, text: string, confidence: number): Files =>
  convertedBy(steps(confidence), files, text).files;
const reviewed = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('status: draft', 'status: reviewed').replaceAll(/^ *review: uncertain\n/gm, ''),
    ]),
  );
const doubts = (text = ''): number => text.split('review: uncertain').length - 1;

describe('a name that is read with doubt', () => {
  test('gets a page and claims that say so', () => {
    const files = filesAfter({}, FIRST, 0.6);
    expect(doubts(files[PERSON])).toBeGreaterThan(1);
  });
  test('gets none when it is read surely', () => {
    expect(doubts(filesAfter({}, FIRST, 0.9)[PERSON])).toBe(0);
  });
  test('is certain in every later document once a person has confirmed its page', () => {
    const confirmed = reviewed(filesAfter({}, FIRST, 0.6));
    expect(confirmed[PERSON]).toContain('status: reviewed');
    const later = filesAfter(confirmed, SECOND, 0.6)[PERSON];
    expect(later).toContain('It was a good visit');
    expect(doubts(later)).toBe(0);
  });
  test('stays doubtful in later documents until then', () => {
    const once = filesAfter({}, FIRST, 0.6);
    expect(doubts(filesAfter(once, SECOND, 0.6)[PERSON])).toBeGreaterThan(doubts(once[PERSON]));
  });
});
