import { expect, test } from 'vitest';
import { claimId } from '../../model/claim.ts';
import { type Claim, entitySchema } from '../../model/schema.ts';
import { emptyLedger, writtenAs } from '../ledger.ts';
import { follow } from './follow.ts';

const claim = (quote: string, note?: string): Claim => ({
  property: 'said',
  ...(note && { note }),
  cite: [{ source: 'talks', quote }],
});
const page = {
  id: 'anna-berg-holm',
  path: 'people/anna-berg-holm.mdx',
  data: entitySchema.parse({ name: 'Anna Berg', formerIds: ['anna-berg'] }),
};
const ledgerWith = (id: string, as?: string) => ({
  ...emptyLedger('talks'),
  claims: [{ id, page: 'people/anna-berg.mdx', rule: 'said', property: 'said', quote: 'raedy', as }],
});

test('a claim found again is known by its old id and its new one', () => {
  const [before, after] = [claim('raedy'), claim('ready')];
  const ledger = ledgerWith(claimId('anna-berg', before), writtenAs(before));
  expect(follow([ledger, emptyLedger('other')], page, { before, after })).toEqual([ledger]);
  expect(ledger.claims).toMatchObject([
    { id: claimId('anna-berg', before), quote: 'raedy' },
    { id: claimId('anna-berg-holm', after), quote: 'ready', as: writtenAs(after), page: page.path },
  ]);
});

test('what a person had changed in it stays theirs', () => {
  const [before, after] = [claim('raedy', 'seen'), claim('ready', 'seen')];
  const ledger = ledgerWith(claimId('anna-berg', before), writtenAs(claim('raedy')));
  follow([ledger], page, { before, after });
  expect(ledger.claims[1]?.as).toBe(writtenAs(claim('raedy')));
});

test('a second citation that was found again leaves the id, and the claim is as the machine wrote it', () => {
  const second = (quote: string): Claim => ({
    ...claim('first'),
    cite: [
      { source: 'talks', quote: 'first' },
      { source: 'more', quote },
    ],
  });
  const [before, after] = [second('raedy'), second('ready')];
  const ledger = ledgerWith(claimId(page.id, before), writtenAs(before));
  follow([ledger], page, { before, after });
  expect(ledger.claims).toHaveLength(1);
  expect(ledger.claims[0]).toMatchObject({ as: writtenAs(after), quote: 'first' });
});
