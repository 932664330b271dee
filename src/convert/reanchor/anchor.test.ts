import { describe, expect, test } from 'vitest';
import type { Claim } from '../../model/schema.ts';
import { shelfPassage } from '../propose/shelf.ts';
import { anchored } from './anchor.ts';

const passages = (...texts: string[]) => texts.map((text) => shelfPassage({ text, heading: false }));
const FIRST = 'NATO is ready to talk about every question on the table.';
const SECOND = 'The minister said that 30,000 troops had been sent to the border of Belarus.';

/** State of a citation, and what it would be now. */
function found(
  quote: string,
  more: { prefix?: string; suffix?: string; claim?: Claim } = {},
  texts = [FIRST, SECOND],
) {
  const { claim, ...context } = more;
  const result = anchored({ source: 'talks', quote, ...context }, passages(...texts), { claim });
  if (result.state === 'found')
    return [result.how, result.citation.quote, result.citation.prefix, result.citation.suffix];
  return result.state === 'lost' ? ['lost', result.meant?.doubt, result.meant?.text] : [result.state];
}

describe('a quotation', () => {
  test('that stands once is left as it is', () => {
    expect(found('ready to talk')).toEqual(['stands']);
    expect(found('ready to talk', { prefix: 'NATO is' })).toEqual(['stands']);
  });
  test('between other words gets these', () => {
    expect(found('ready to talk', { prefix: 'NATO was', suffix: 'of every' })).toEqual([
      'context',
      'ready to talk',
      'NATO is',
      'about every',
    ]);
  });
  test('whose words were corrected gets the new ones', () => {
    expect(found('is raedy to talk about evcry question')).toEqual([
      'words',
      'is ready to talk about every question',
      undefined,
      undefined,
    ]);
  });
  test('that says something else now is only shown', () => {
    const texts = [FIRST.replace('is ready', 'is not ready'), SECOND.replace('30,000', '40,000')];
    expect(found('NATO is ready to talk about every question', {}, texts)).toEqual([
      'lost',
      'negation',
      'NATO is not ready to talk about every question',
    ]);
    expect(found('that 30,000 troops had been sent', {}, texts).slice(0, 2)).toEqual(['lost', 'number']);
    expect(found('sent to the border of Poland').slice(0, 2)).toEqual(['lost', 'name']);
  });
  test('whose claim rests on the word that was corrected is only shown', () => {
    const claim: Claim = { property: 'role', value: 'ministre', cite: [{ source: 'talks', quote: 'x' }] };
    expect(found('The ministre said that 30,000 troops had been sent', { claim }).slice(0, 2)).toEqual([
      'lost',
      'value',
    ]);
  });
  test('that nothing is like, or that stands in two places, is lost', () => {
    expect(found('Submarines left the northern harbour at dawn')).toEqual(['lost', undefined, undefined]);
    expect(found('is raedy to talk', {}, [FIRST, `${FIRST} Indeed.`]).slice(0, 2)).toEqual([
      'lost',
      'several',
    ]);
  });
  test('that stands twice gets words beside it when its passage is known', () => {
    const [first, second] = passages('He said NATO is ready to talk.', 'They said NATO is ready to talk.');
    if (!first || !second) throw new Error('no passages');
    const citation = { source: 'talks', quote: 'NATO is ready to talk' };
    expect(anchored(citation, [first, second], { within: second })).toMatchObject({
      how: 'context',
      citation: { prefix: 'They said' },
    });
  });
  test('never takes the mark of a gap for words', () => {
    const texts = ['… is ready to talk … today', 'NATO is ready to talk tomorrow'];
    const [first, second] = passages(...texts);
    if (!first || !second) throw new Error('no passages');
    const result = anchored({ source: 'talks', quote: 'is ready to talk' }, [first, second], {
      within: first,
    });
    expect(result.state).toBe('lost');
  });
});
