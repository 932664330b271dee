import { describe, expect, test } from 'vitest';
import { claimId } from '../model/claim.ts';
import { claimsOf } from './claim/claim.ts';
import { marked } from './claim/marked.ts';
import { conversionOf, converted } from './fixtures/conversion.ts';

const TALKS = `Talks in Brussels

Jens Stoltenberg, secretary general of NATO, met reporters after the talks.

On Wednesday, Jens Stoltenberg said that the talks were over for all of them.
`;
const source = 'sources/talks-in-brussels.mdx';
const jens = 'people/jens-stoltenberg.mdx';

describe('a source whose day of publication is filled in later', () => {
  const once = converted({}, TALKS);
  const dated = {
    ...once,
    [source]: (once[source] ?? '').replace(/^title: .*$/m, '$&\npublished: 2022-02-03'),
  };

  test('changes nothing that was written from it before', () => {
    expect(dated[source]).toContain('published: 2022-02-03');
    expect(once[jens]).toContain('On Wednesday');
    expect(conversionOf(dated, TALKS).changes).toEqual([]);
  });

  test('makes no other claims: the same ones, with their dates', () => {
    const input = { ...marked('[[Ann Lee|person:ann]] said on Wednesday it was over.'), sourceId: 's' };
    const [before] = claimsOf(input);
    const [after] = claimsOf({ ...input, published: '2022-02-03' });
    expect(before?.claim.when).toEqual({ text: 'on Wednesday' });
    expect(after?.claim.when).toMatchObject({ text: 'on Wednesday', from: '2022-02-02' });
    expect(before && after && claimId('ann', after.claim)).toBe(before && claimId('ann', before.claim));
  });

  test('dates what was said back, whether it was asserted or denied', () => {
    const input = { ...marked('[[Peru|place:peru]] on Wednesday denied it had sent ships.'), sourceId: 's' };
    const [denial] = claimsOf({ ...input, published: '2022-02-03' });
    expect(denial?.claim).toMatchObject({ property: 'denies', when: { from: '2022-02-02' } });
  });
});
