import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';
import { findQuote, meantIn, type Quote } from './quote.ts';

/** Expect the quotation exactly between each pair of marks. */
function expectFound(written: string, quote: Quote | string): void {
  const { text, offsets } = marked(written);
  const spans = findQuote(text, typeof quote === 'string' ? { exact: quote } : quote);
  expect(spans.flatMap(({ start, end }) => [start, end])).toEqual(offsets);
}

describe('findQuote', () => {
  test('finds words as they stand', () => {
    expectFound('Up to ‸30,000 combat troops‸ moved.', '30,000 combat troops');
  });
  test('finds words written with other quotes, dashes and spaces', () => {
    expectFound('He called ‸Russia’s “dual‑capable”  missiles‸ new.', 'Russia\'s "dual-capable" missiles');
  });
  test('finds words across a soft hyphen that nobody sees', () => {
    expectFound('the ‸Bela\u00ADrusian‸ army', 'Belarusian');
  });
  test('ignores white space around the quotation', () => {
    expectFound('the ‸army‸ left', '  army ');
  });
  test('finds every place where the words stand', () => {
    expectFound('‸NATO‸ said ‸NATO‸ met.', 'NATO');
  });
  test('finds places that overlap', () => {
    expect(findQuote('ha ha ha', { exact: 'ha ha' })).toEqual([
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ]);
  });
  test('finds nothing when a letter, its case or a digit differs', () => {
    for (const exact of ['30,001 troops', '30,000 Troops', '30.000 troops', '30,000 troop s'])
      expectFound('30,000 troops', exact);
  });
  test('finds nothing when nothing is quoted', () => {
    for (const exact of ['', '  ', '\u200B']) expectFound('words', exact);
  });
  test('is told apart by the words before it', () => {
    expectFound('The army left. His ‸army‸ stayed.', { exact: 'army', prefix: 'His' });
  });
  test('is told apart by the words after it', () => {
    expectFound('The ‸army‸ left. His army stayed.', { exact: 'army', suffix: 'left' });
  });
  test('needs prefix and suffix to agree both', () => {
    expectFound('The army left. The army stayed.', { exact: 'army', prefix: 'His', suffix: 'left' });
  });
  test('folds prefix and suffix as well', () => {
    expectFound('“So‑called” ‸allies‸ – they', { exact: 'allies', prefix: '"So-called"', suffix: '- they' });
  });
  test('finds any stretch of a text in that text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.nat(), fc.nat({ max: 40 }), (text, from, length) => {
        const start = from % text.length;
        const exact = text.slice(start, start + length + 1).trim();
        fc.pre(exact !== '');
        const found = findQuote(text, { exact }).map((span) => text.slice(span.start, span.end));
        expect(found).toContain(exact);
        expect(new Set(found)).toEqual(new Set([exact]));
      }),
    );
  });
});

describe('meantIn', () => {
  const passages = ['He said: the army left.', 'the army left.'];
  test('takes the passage that the quote is all of', () => {
    expect(meantIn(passages, { exact: 'the army  left.' }, String)).toEqual(['the army left.']);
  });
  test('leaves all where the quote is all of none, or says what stands beside it', () => {
    expect(meantIn(passages, { exact: 'the army' }, String)).toBe(passages);
    expect(meantIn(passages, { exact: 'the army left.', prefix: 'said:' }, String)).toBe(passages);
  });
});
