import { describe, expect, test } from 'vitest';
import { parsePage } from './dom.ts';
import { numberBlocks, restoreBlocks } from './restore.ts';

const LONG = 'The troops had been there since the month of January, he said.';

/** Words of the article after its paragraphs with the class `lost` were thrown out and put back. */
function restored(body: string): string[] {
  const page = parsePage(`<body><main>${body}</main></body>`);
  const blocks = numberBlocks(page);
  for (const lost of page.querySelectorAll('.lost')) lost.remove();
  const root = page.querySelector('main') as Element;
  restoreBlocks(root, blocks);
  return [...root.querySelectorAll('p, blockquote, dl')].map((one) => (one.textContent ?? '').slice(0, 12));
}

describe('a paragraph that was thrown out between others', () => {
  test('is put back in its place', () => {
    expect(restored(`<p>First.</p><p class="lost">${LONG}</p><p>Last.</p>`)).toEqual([
      'First.',
      'The troops h',
      'Last.',
    ]);
    expect(
      restored(`<div><p>First.</p></div><div class="lost"><p>${LONG}</p></div><div><p>Last.</p></div>`),
    ).toHaveLength(3);
    expect(
      restored(`<p>First.</p><dl class="lost"><dt>When</dt><dd>${LONG}</dd></dl><p>Last.</p>`),
    ).toHaveLength(3);
  });
  test.each([
    [
      'is above or below them all',
      `<p class="lost">${LONG}</p><p>First.</p><p>Last.</p><p class="lost">${LONG}</p>`,
    ],
    ['is made of links', `<p>First.</p><p class="lost"><a href="/">${LONG}</a></p><p>Last.</p>`],
    ['is hidden', `<p>First.</p><p class="lost" style="display: none">${LONG}</p><p>Last.</p>`],
    ['stands in an aside', `<p>First.</p><aside class="lost"><p>${LONG}</p></aside><p>Last.</p>`],
    [
      'is furniture by its name',
      `<p>First.</p><div class="lost newsletter"><p>${LONG}</p></div><p>Last.</p>`,
    ],
    ['has hardly a word', '<p>First.</p><p class="lost">Share</p><p>Last.</p>'],
  ])('stays out when it %s', (_, body) => {
    expect(restored(body)).toEqual(['First.', 'Last.']);
  });
});
