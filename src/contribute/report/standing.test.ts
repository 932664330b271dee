import { describe, expect, test } from 'vitest';
import { mismatchOf } from '../../check/citation.ts';
import { contentOf as checkedContent } from '../../check/content.ts';
import type { Citation } from '../../model/schema.ts';
import { contentOf, SMALL } from './fixtures/change.ts';
import { sidesOf } from './side.ts';
import { standingOf } from './standing.ts';

const content = contentOf(SMALL);
const { after } = sidesOf(content, content);
const checked = checkedContent(content.pages, [...after.pages.values()]);

const cite = (quote: string, more: Partial<Citation> = {}): Citation => ({
  source: 'opening',
  quote,
  ...more,
});

describe('the standing of a citation', () => {
  test.each([
    ['founded on 2 April 1901', {}, 'found', 2],
    ['The authority  was “founded” on', {}, 'missing', undefined],
    ['40 boats', {}, 'twice', 3],
    ['40 boats', { prefix: 'Some' }, 'found', 3],
    ['40 boats', { suffix: 'lie there' }, 'found', 3],
    ['40 boats', { prefix: 'No' }, 'missing', undefined],
  ] as const)('“%s” %o is %s', (quote, more, verdict, passage) => {
    const standing = standingOf(after, cite(quote, more));
    expect([standing.verdict, standing.passage]).toEqual([verdict, passage]);
    const source = checked.sources.byId.get('opening');
    const mismatch = source && mismatchOf(checked, source, cite(quote, more));
    expect(mismatch === undefined).toBe(verdict === 'found');
  });
  test('in a source that is not there is told', () => {
    expect(standingOf(after, cite('x', { source: 'gone' })).verdict).toBe('no source');
    expect(standingOf(after, cite('x', { source: 'ada-berg' })).verdict).toBe('no source');
  });
});
