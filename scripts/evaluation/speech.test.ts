import { describe, expect, test } from 'vitest';
import { claimsOn, entityOf, pageOf, told } from './page-of.ts';
import { scoreSpeech } from './speech.ts';

const entities = [entityOf('person', 'Anna Berg'), entityOf('person', 'Bob Rye')];
const said = (quote: string, more = '') => `property: said, ${more} cite: [{ source: s, quote: "${quote}" }]`;

function score(claims: string[], quote = 'We will not go back to that again, ever') {
  const speech = [{ speaker: 'Anna Berg', quote, modality: 'asserted' as const }];
  const page = pageOf('person', 'Anna Berg', claimsOn(...claims));
  return scoreSpeech([told({ entities, speech }, page, pageOf('person', 'Bob Rye'))]);
}

describe('a quote', () => {
  test('is the same whatever marks stand around it', () => {
    expect(score([said('“We will not go back to that again, ever,”')])).toMatchObject({
      exact: 1,
      near: 1,
      speaker: 1,
    });
  });
  test('is right when nine words of ten agree', () => {
    expect(score([said('We will not go back to that again')])).toMatchObject({ exact: 0, near: 1, right: 1 });
  });
  test('is found but not right when fewer agree', () => {
    expect(score([said('We will not go back')])).toMatchObject({ found: 1, near: 0 });
  });
  test('is whole when the claim quotes it together with who said it', () => {
    const longer = 'Anna Berg told reporters in Oslo on Monday that we will not go back to that again, ever';
    expect(score([said(longer)])).toMatchObject({ near: 0, whole: 1, right: 1 });
  });
  test('is missing when nothing like it was quoted', () => {
    expect(score([said('Nobody knows')])).toMatchObject({ found: 0, speaker: 0, right: 0, stated: 1 });
  });
  test('that was quoted in parts is right when the parts make it whole', () => {
    const parts = [said('We will not go back'), said('to that again, ever')];
    expect(score(parts)).toMatchObject({ near: 1, right: 2 });
  });
});

test('the speaker is whoever the claim names, not whose page it is on', () => {
  expect(score([said('We will not go back to that again, ever', 'by: bob-rye,')])).toMatchObject({
    near: 1,
    speaker: 0,
    right: 0,
  });
});

test('the modality must agree; asserted is what is not written', () => {
  expect(score([said('We will not go back to that again, ever')])).toMatchObject({ modality: 1 });
  expect(score([said('We will not go back to that again, ever', 'modality: planned,')])).toMatchObject({
    modality: 0,
  });
});

test('optional speech never counts', () => {
  const speech = [{ speaker: 'Anna Berg', quote: 'No', modality: 'asserted' as const, optional: true }];
  const page = pageOf('person', 'Anna Berg', claimsOn(said('No')));
  expect(scoreSpeech([told({ entities, speech }, page)])).toMatchObject({ expected: 0, stated: 0 });
});
