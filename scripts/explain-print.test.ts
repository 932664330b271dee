import { describe, expect, test } from 'vitest';
import type { ExplainedClaim } from '../src/convert/explain/claim.ts';
import { printExplanation } from './explain-print.ts';

const before = 'Many words stand before what is quoted, as long as they like. '.repeat(8);
const passage = {
  number: 3,
  text: `${before}Jens Holm, envoy of NATO, left.`,
  start: before.length,
  end: before.length + 24,
};
const name = {
  surface: 'NATO',
  finder: 'organisation-pattern',
  confidence: 0.9,
  reason: 'capitals that a definition in brackets gives to a longer name of an organisation',
  page: {
    id: 'nato',
    name: 'NATO',
    reason: 'same name',
    confidence: 0.9,
    others: ['nato-2 0.10 (against: kind)'],
  },
};
const claim: ExplainedClaim = {
  kind: 'claim',
  id: 'igw4pj0l3a',
  page: 'people/jens-holm.mdx',
  claim: { property: 'role', value: 'envoy', object: 'nato', cite: [] },
  review: 'nobody has reviewed the page',
  citations: [
    {
      source: 'talks',
      quote: 'Jens Holm, envoy of NATO',
      passage,
      rule: { name: 'person, post', words: 'words of the shape “person, post”', confidence: 0.95 },
      since: 'nobody has changed it',
      names: [name],
    },
  ],
};

describe('an explanation is printed', () => {
  const text = printExplanation(claim);
  test('on lines of at most 80 columns', () => {
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
  test('with the quotation marked in its passage, of which too much is left out', () => {
    expect(text).toContain('»Jens Holm, envoy of NATO«');
    expect(text.match(/Many words/g)?.length).toBeLessThan(5);
  });
  test('with claim, rule, names and what else they may have meant', () => {
    expect(text).toMatch(/^Claim igw4pj0l3a on people\/jens-holm\.mdx\n\n {2}office {6}envoy; object nato\n/);
    expect(text).toContain('person, post: looks for words of the shape');
    expect(text).toContain('“NATO” means nato (NATO), 0.90');
    expect(text).toContain('or perhaps nato-2 0.10');
  });
  test('of a claim that is gone, with who took it away', () => {
    const proposal = {
      source: 'talks',
      page: 'people/jens-holm.mdx',
      property: 'role',
      quote: 'envoy of NATO',
    };
    const proposals = [{ ...proposal, rule: 'person, post', fate: 'a person took it away' }];
    expect(printExplanation({ kind: 'gone claim', id: 'igw4pj0l3a', proposals })).toBe(
      `Claim igw4pj0l3a, which stands on no page

role on people/jens-holm.mdx was proposed from talks by the rule “person, post”;
a person took it away.
  quotation   “envoy of NATO”
`,
    );
  });
});
