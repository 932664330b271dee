import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propertyIds } from '../../model/properties.ts';
import { claimSchema, entitySchema } from '../../model/schema.ts';
import { marked } from '../claim/marked.ts';
import type { Reading } from '../convert.ts';
import { blankPage } from '../propose/blank-page.ts';
import { passageKey } from '../propose/shelf.ts';
import type { Suggestion } from './answer.ts';
import { batchesOf } from './batch.ts';
import { verifying } from './verify.ts';

const OSLO = '[[Oslo|place:oslo]]';
const NATO = '[[NATO|organisation:nato]]';
const BERG = '[[Anna Berg|person:anna-berg]]';
const JETS = '[[Su-35|equipment:su-35]]';

function readingOf(...passages: string[]): Reading {
  const { document, resolution } = marked(...passages);
  const unread = new Set(document.passages.map(({ text }) => passageKey(text)));
  return { document, resolution, sourceId: 'a-source', published: '2022-02-03', unread, pages: [] };
}

/** What becomes of a suggestion about the passages: the claim, or the reason. */
function judged(passages: string | string[], suggestion: Partial<Suggestion>) {
  const reading = readingOf(...[passages].flat());
  const [batch] = batchesOf(reading);
  if (!batch) throw new Error('there is nothing to ask');
  return verifying(reading)({ passage: 0, quote: '', property: '', subject: '', ...suggestion }, batch);
}

const HELD = `${BERG} has been the deputy head of ${NATO} since Monday.`;
const held = {
  property: 'role',
  subject: 'anna-berg',
  object: 'nato',
  value: 'deputy head',
  quote: 'Anna Berg has been the deputy head of NATO',
};

describe('a suggestion that the document bears out', () => {
  test('is a claim of the document’s own words, and always uncertain', () => {
    expect(judged(HELD, { ...held, when: 'since Monday' })).toEqual({
      entityId: 'anna-berg',
      rule: 'model',
      confidence: 0.5,
      claim: {
        property: 'role',
        object: 'nato',
        value: 'deputy head',
        when: expect.objectContaining({ text: 'since Monday' }),
        review: 'uncertain',
        cite: [{ source: 'a-source', quote: held.quote }],
      },
    });
  });
  test('may spell marks in another way; the document’s spelling is written', () => {
    const passage = `${BERG} is “the head” of ${NATO}.`;
    const suggestion = { ...held, value: 'head', quote: 'Anna Berg is "the head" of NATO' };
    expect(judged(passage, suggestion)).toMatchObject({
      claim: { cite: [{ quote: 'Anna Berg is “the head” of NATO' }] },
    });
  });
  test('may name an entity instead of giving its id', () => {
    expect(judged(HELD, { ...held, subject: 'Anna Berg' })).toMatchObject({ entityId: 'anna-berg' });
  });
  test('may be about somebody who was named just before', () => {
    const passages = [`${BERG} spoke.`, `She is the deputy head of ${NATO}.`];
    const suggestion = { ...held, passage: 1, quote: 'She is the deputy head of NATO' };
    expect(judged(passages, suggestion)).toMatchObject({ entityId: 'anna-berg' });
  });
  test('holds a figure that is read from the words', () => {
    const passage = `More than 1,200 extra troops are in ${OSLO}.`;
    const figure = {
      property: 'quantity',
      subject: 'oslo',
      quote: 'More than 1,200 extra troops are in Oslo',
    };
    expect(
      judged(passage, { ...figure, value: '1,200', unit: 'extra troops', qualifier: 'More than' }),
    ).toMatchObject({ claim: { value: { value: 1200, unit: 'extra troops', qualifier: 'more than' } } });
  });
  test('of speech has its speaker, and everything that the words name', () => {
    const passage = `“The ${JETS} was never near ${OSLO},” ${BERG} said.`;
    const said = { property: 'said', subject: 'anna-berg', quote: 'The Su-35 was never near Oslo' };
    expect(judged(passage, said)).toMatchObject({
      claim: { by: 'anna-berg', voice: 'direct', about: ['su-35', 'oslo'] },
    });
  });
});

describe('a suggestion is rejected', () => {
  test.each<[string, Partial<Suggestion>]>([
    ['passage', { passage: 1 }],
    ['passage', { passage: 9_999_999 }],
    ['property', { property: 'loves' }],
    ['property', { property: '__proto__' }],
    ['property', { property: 'constructor' }],
    ['modality', { modality: 'certain' }],
    ['quote', { quote: 'Anna Berg has been the head of NATO' }],
    ['quote', { quote: 'nna Berg has been the deputy head of NAT' }],
    ['quote-length', { quote: 'NATO' }],
    ['quote-length', { quote: 'deputy head '.repeat(100) }],
    ['subject', { subject: 'vladimir-putin' }],
    ['subject', { subject: '../../etc/passwd' }],
    ['subject', { subject: '__proto__' }],
    ['object', { object: 'su-35' }],
    ['speaker', { speaker: 'toString' }],
    ['itself', { object: 'anna-berg' }],
    ['kinds', { subject: 'nato', object: 'anna-berg' }],
    ['needs', { value: undefined }],
    ['needs', { property: 'affiliation', value: 'deputy head' }],
    ['value', { value: 'head of everything' }],
    ['value', { value: '<script>alert(1)</script>' }],
    ['value', { value: 'eputy hea' }],
    ['when', { when: 'since Tuesday' }],
    ['when', { when: 'deputy' }],
  ])('as %s: %j', (reason, change) => {
    expect(judged([HELD, 'Nobody is named here.'], { ...held, ...change })).toBe(reason);
  });

  test('when a number is part of a larger one', () => {
    const passage = `There are 120,000 troops in ${OSLO}.`;
    const figure = { property: 'quantity', subject: 'oslo', unit: 'troops' };
    const quote = 'There are 120,000 troops in Oslo';
    expect(judged(passage, { ...figure, quote, value: '20,000' })).toBe('value');
    expect(judged(passage, { ...figure, quote: '000 troops in Oslo', value: '000' })).toBe('quote');
  });
  test('when its words stand there twice', () => {
    const passage = `${BERG} leads ${NATO}. Yes, ${BERG} leads ${NATO}.`;
    const suggestion = { property: 'affiliation', subject: 'anna-berg', object: 'nato' };
    expect(judged(passage, { ...suggestion, quote: 'Anna Berg leads NATO' })).toBe('quote-twice');
  });
  test('when the sentence denies it', () => {
    const suggestion = {
      property: 'affiliation',
      subject: 'anna-berg',
      object: 'nato',
      quote: 'a part of NATO',
    };
    expect(judged(`${BERG} was never a part of ${NATO}.`, suggestion)).toBe('unsure');
    expect(judged(`${BERG} was long a part of ${NATO}.`, suggestion)).toMatchObject({ rule: 'model' });
  });
  test('when what it ties to the subject is named in another sentence', () => {
    const passage = `${BERG} was long a part of it. Much later ${NATO} was founded.`;
    const quote = 'Anna Berg was long a part of it';
    const suggestion = { property: 'affiliation', subject: 'anna-berg', object: 'nato' };
    expect(judged(passage, { ...suggestion, quote })).toBe('object');
    expect(judged(passage, { ...suggestion, quote: 'a part of it. Much later NATO' })).toMatchObject({
      rule: 'model',
    });
  });
  test('when its subject was named too long before', () => {
    const between = [`To ${OSLO}.`, `From ${OSLO}.`, `By ${OSLO}.`];
    const passages = (count: number) => [`${BERG} spoke.`, ...between.slice(0, count), `She led ${NATO}.`];
    const suggestion = {
      property: 'affiliation',
      subject: 'anna-berg',
      object: 'nato',
      quote: 'She led NATO',
    };
    expect(judged(passages(1), { ...suggestion, passage: 2 })).toMatchObject({ rule: 'model' });
    expect(judged(passages(2), { ...suggestion, passage: 3 })).toBe('subject');
  });
  test('when it is about a page that the passage does not name', () => {
    const reading = readingOf(`${BERG} spoke of Northland.`, `${BERG} spoke of Southland.`);
    const data = entitySchema.parse({ name: 'Northland' });
    const pages = [{ ...blankPage('place', 'northland', 'Northland'), data }];
    const [batch = { passages: [], context: [] }] = batchesOf(reading);
    const verdict = verifying({ ...reading, pages });
    const suggestion = { property: 'said', subject: 'anna-berg', object: 'northland' };
    expect(verdict({ ...suggestion, passage: 0, quote: 'spoke of Northland' }, batch)).toMatchObject({
      claim: { object: 'northland' },
    });
    expect(verdict({ ...suggestion, passage: 1, quote: 'spoke of Southland' }, batch)).toBe('object');
  });
  test('when it puts words into another mouth', () => {
    const passage = `“The road is closed,” ${BERG} told ${NATO}.`;
    const said = { property: 'said', subject: 'anna-berg', speaker: 'nato', quote: 'The road is closed' };
    expect(judged(passage, said)).toBe('speaker');
  });
});

test('whatever a model suggests, what enters is valid and made of words of the document', () => {
  const passages = [HELD, `More than 1,200 troops of ${NATO} were in ${OSLO}, “as always”, ${BERG} said.`];
  const texts = readingOf(...passages).document.passages.map(({ text }) => text);
  const fields = (passage: number) => {
    const text = texts[passage] ?? '';
    const words = fc
      .subarray(Array.from(text.matchAll(/\b\w/g), ({ index }) => index).concat(text.length), {
        minLength: 2,
        maxLength: 2,
      })
      .map(([start, end]) => text.slice(start, end).trim());
    const id = fc.constantFrom('anna-berg', 'nato', 'oslo', 'Anna Berg', '__proto__', 'x/../y');
    const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 });
    return fc.record({
      passage: fc.constant(passage),
      quote: words,
      property: fc.constantFrom<string>(...propertyIds, 'toString'),
      subject: id,
      object: sometimes(id),
      speaker: sometimes(id),
      value: sometimes(fc.oneof(words, fc.constantFrom('1,200', 'Monday', '<b>'), fc.string())),
      unit: fc.constantFrom('troops', 'ships'),
      qualifier: fc.constantFrom('More than', undefined),
      modality: fc.constantFrom('planned', undefined, undefined, 'sure'),
      when: sometimes(fc.constantFrom('since Monday', 'never')),
    });
  };
  const said = fc.constantFrom(0, 1).chain(fields);
  let entered = 0;
  fc.assert(
    fc.property(said, (suggestion) => {
      const verdict = judged(passages, suggestion as Partial<Suggestion>);
      if (typeof verdict === 'string') return;
      entered++;
      const { claim } = verdict;
      expect(claimSchema.safeParse(claim).error).toBeUndefined();
      expect(texts.join('\n')).toContain(claim.cite[0]?.quote);
      if (typeof claim.value === 'string' && !/^\d{4}/.test(claim.value))
        expect(claim.cite[0]?.quote).toContain(claim.value);
      expect(claim.review).toBe('uncertain');
    }),
    { numRuns: 5_000, seed: 6 },
  );
  expect(entered).toBeGreaterThan(10);
});
