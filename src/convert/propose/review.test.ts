import { describe, expect, test } from 'vitest';
import type { Steps } from '../convert.ts';
import { convertedBy, type Files } from '../fixtures/conversion.ts';
import { plainSteps } from '../fixtures/plain-steps.ts';

/** Plain steps that are only so sure of every entity, and of every claim. */
const doubting = (ofEntities: number, ofClaims: number): Steps => ({
  recognise: plainSteps.recognise,
  resolve(input) {
    const { entities, ambiguous } = plainSteps.resolve(input);
    return { entities: entities.map((entity) => ({ ...entity, confidence: ofEntities })), ambiguous };
  },
  claimsOf: (input) =>
    plainSteps.claimsOf(input).map((proposed) => ({
      ...proposed,
      confidence: ofClaims,
      claim: ofClaims < 0.7 ? { ...proposed.claim, review: 'uncertain' } : proposed.claim,
    })),
});

const sure = doubting(1, 1);
const TALKS =
  'Talks\n\nJens Stoltenberg, secretary general of NATO, met reporters after the talks in town.\n';
const MORE = 'More\n\nAlso there was Jens Stoltenberg, secretary general of NATO, on the following day.\n';
const jens = 'people/jens-stoltenberg.mdx';

const pageAfter = (files: Files, text: string, steps: Steps) =>
  convertedBy(steps, files, text).files[jens] ?? '';

describe('what the converter is not sure of', () => {
  test('says so on the page, the claim and in the report', () => {
    const { files, conversion } = convertedBy(doubting(0.6, 0.6), {}, TALKS);
    expect(files[jens]).toMatch(/^status: draft\nreview: uncertain\n/m);
    expect(files[jens]).toMatch(/^ {4}review: uncertain$/m);
    expect(conversion.pages.find(({ path }) => path === jens)?.uncertain).toBe(2);
    expect(conversion.reports[0]).toMatchObject({
      named: expect.arrayContaining([
        expect.objectContaining({ page: jens, confidence: 0.6, review: 'uncertain', rule: 'document' }),
      ]),
      proposed: [{ page: jens, property: 'role', rule: 'role', confidence: 0.6, review: 'uncertain' }],
    });
  });
  test('is not marked when it is sure', () => {
    expect(pageAfter({}, TALKS, sure)).not.toContain('review:');
  });
  test('is not said again by a claim that the page holds without doubt', () => {
    const once = convertedBy(sure, {}, TALKS).files;
    const twice = pageAfter(once, MORE, doubting(1, 0.6));
    expect(twice.match(/property: role/g)).toHaveLength(1);
    expect(twice).not.toContain('review:');
  });
  test('stays doubtful beside a claim that is doubtful itself', () => {
    const once = convertedBy(doubting(1, 0.6), {}, TALKS).files;
    expect(pageAfter(once, MORE, doubting(1, 0.6)).match(/review: uncertain/g)).toHaveLength(1);
  });
  test('is settled for all later documents when a person takes the mark away', () => {
    const once = convertedBy(doubting(0.6, 0.6), {}, TALKS).files;
    const confirmed = { ...once, [jens]: (once[jens] ?? '').replaceAll(/^ *review: uncertain\n/gm, '') };
    const twice = pageAfter(confirmed, MORE, doubting(0.6, 0.6));
    expect(twice.match(/property: role/g)).toHaveLength(1);
    expect(twice).not.toContain('review:');
  });
  test('asks only to be read when the page was reviewed and holds the claim', () => {
    const once = convertedBy(sure, {}, TALKS).files;
    const reviewed = { ...once, [jens]: (once[jens] ?? '').replace('status: draft', 'status: reviewed') };
    const twice = pageAfter(reviewed, MORE, doubting(1, 0.6));
    expect(twice.match(/review: unread/g)).toHaveLength(1);
    expect(twice).not.toContain('uncertain');
  });
});

test('a name without a page is told, with what found it', () => {
  const { recognise, claimsOf } = plainSteps;
  const without: Steps = { recognise, claimsOf, resolve: () => ({ entities: [], ambiguous: [] }) };
  const { conversion } = convertedBy(without, {}, 'Talks\n\nAnna Berg met Anna Berg.\n');
  expect(conversion.reports[0]?.leftOut).toEqual([
    { name: 'Anna Berg', kind: 'person', rule: 'document', confidence: 1, reason: 'looks like one' },
  ]);
});
