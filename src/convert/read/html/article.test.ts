import { describe, expect, test } from 'vitest';
import { documentOfPage } from './html.ts';

const TITLE = 'Ships leave the port of Minsk';
const SENTENCE =
  'The ships, which had been there since January, left on Thursday, and nobody came to see them go.';
const OTHER =
  'Another minister, who had never seen a ship, said on Friday that tanks, jets and troops were all he needed.';
const LEAD = 'Nobody came to see them go, and nobody will see them come back.';

const read = (body: string) => {
  const { passages, notes, subtitle } = documentOfPage(
    'x',
    `<html><head><title>${TITLE}</title></head><body>${body}</body></html>`,
  );
  return { words: passages.map(({ text }) => text), notes, subtitle };
};
const times = (count: number, text: string) =>
  Array.from({ length: count }, (_, at) => `<p>${text} That is line ${at + 1}.</p>`).join('');

describe('the article of a page', () => {
  test('is the one below its headline, however long the next one is', () => {
    const next = `<div><h1>Tanks stay where they are</h1><div>${times(12, OTHER)}</div></div>`;
    const { words } = read(
      `<main><article><h1>${TITLE}</h1><div>${times(3, SENTENCE)}</div></article>${next}</main>`,
    );
    expect(words).toHaveLength(3);
    expect(words.join(' ')).not.toContain('Another minister');
  });
  test('is the one of its headline alone, where the next one is as long', () => {
    const next = `<article><h1>Tanks stay where they are</h1>${times(8, OTHER)}</article>`;
    const { words, notes } = read(
      `<main><article><h1>${TITLE}</h1>${times(8, SENTENCE)}</article>${next}</main>`,
    );
    expect(words).toHaveLength(8);
    expect(notes?.[0]).toMatch(/^Other articles of the page were left out/);
  });
  test('is no note far below its headline', () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `<div><b>${at} g</b> <i>of butter and flour</i></div>`,
    );
    const { words, notes } = read(
      `<div><div><h1>${TITLE}</h1></div><div>${lines.join('')}</div></div><div><div><p>${OTHER}</p><p>${OTHER}</p></div></div>`,
    );
    expect(words[0]).toBe('0 g of butter and flour');
    expect(notes).toContain(
      'All text around the headline was taken: no part of it stands out as the article.',
    );
  });
  test('has its lead, which stands apart with the headline, as its subtitle', () => {
    const header = `<header><h1>${TITLE}</h1><h2>${LEAD}</h2><p>${LEAD}</p><p class="byline">By Jane Roe and others, who have written of ships for many years</p></header>`;
    const { words, subtitle } = read(`<div>${header}</div><div class="content">${times(8, SENTENCE)}</div>`);
    expect(subtitle).toBe(LEAD);
    expect(words[0]).toMatch(/^The ships.*line 1\.$/);
  });
  test('tells its lead once', () => {
    const { words, subtitle } = read(
      `<article><h1>${TITLE}</h1><p>${LEAD}</p>${times(8, SENTENCE)}</article>`,
    );
    expect([subtitle, words.filter((text) => text === LEAD)]).toEqual([undefined, [LEAD]]);
  });
});
