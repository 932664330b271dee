import { describe, expect, test } from 'vitest';
import { readPage } from '../../model/page.ts';
import { claimPairs } from './claim-pairs.ts';
import { entityOf } from './page-report.ts';

function page(id: string, ...claims: string[]) {
  const text = `---\nname: X\nclaims: [${claims.join(', ')}]\n---\n`;
  return entityOf(readPage({ path: `people/${id}.mdx`, text }).page);
}

const claim = (property: string, value: string, quote: string) =>
  `{ property: ${property}, value: ${value}, cite: [{ source: s, quote: ${quote} }] }`;

/** `Captain → Major`; `→ Major` for one that came. */
function pairsOf(...pages: Parameters<typeof claimPairs>[0]): string[] {
  return claimPairs(pages).map(
    ({ before, after, moved }) =>
      `${before?.claim.value ?? ''} → ${after?.claim.value ?? ''}${moved ? ' moved' : ''}`,
  );
}

const CAPTAIN = claim('rank', 'Captain', 'Captain X of the harbour');
const MAJOR = claim('rank', 'Major', 'Major X of the harbour');
const MASTER = claim('role', 'Master', 'master of the quay since May');

describe('claims are matched', () => {
  test('when they are the same, wherever on the page', () => {
    expect(pairsOf({ before: page('x', CAPTAIN, MASTER), after: page('x', MASTER, CAPTAIN) })).toEqual([]);
  });
  test('when value and quotation are near', () => {
    expect(pairsOf({ before: page('x', CAPTAIN, MASTER), after: page('x', MASTER, MAJOR) })).toEqual([
      'Captain → Major',
    ]);
  });
  test('to the likest of several', () => {
    const before = page('x', claim('rank', 'Captain', 'a b c d'), claim('rank', 'Major', 'e f g h'));
    const after = page(
      'x',
      claim('rank', 'Major First', 'e f g h'),
      claim('rank', 'Captain First', 'a b c d'),
    );
    expect(pairsOf({ before, after }).sort()).toEqual(['Captain → Captain First', 'Major → Major First']);
  });
  test('not when they have little in common', () => {
    expect(pairsOf({ before: page('x', CAPTAIN), after: page('x', MASTER) })).toEqual([
      'Captain → ',
      ' → Master',
    ]);
  });
  test('as one that moved when they go to another page', () => {
    expect(
      pairsOf(
        { before: page('x', CAPTAIN), after: page('x') },
        { before: page('y'), after: page('y', CAPTAIN) },
      ),
    ).toEqual(['Captain → Captain moved']);
  });
  test('on a page that has another id now, as on the same page', () => {
    expect(pairsOf({ before: page('x', CAPTAIN), after: page('y', CAPTAIN) })).toEqual([]);
  });
});
