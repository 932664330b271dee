import { expect, test } from 'vitest';
import { findings, page, source } from '../marked-content.ts';

test('a heading two levels below the one above is told, with what to write', () => {
  const files = page('people/x', '', '## Career\n\n‸#### *Early* years');
  expect(findings(files, 'heading-order')).toEqual({
    files,
    reasons: [
      '(warning) Unexpected heading of level 4 below one of level 2, expected level 3. Write `### Early years`.',
    ],
  });
});
test('the name of the page is above the first', () => {
  expect(findings(page('people/x', '', '‸### Career'), 'heading-order').reasons).toEqual([
    '(warning) Unexpected heading of level 3 below the name of the page, expected level 2. Write `## Career`.',
  ]);
});
test('levels may go back up by any number', () => {
  const files = page('people/x', '', '## A\n\n### B\n\n#### C\n\n## D\n\n### E');
  expect(findings(files, 'heading-order').reasons).toEqual([]);
});
test('a source keeps its headings', () => {
  expect(findings(source('a', '#### A', 'Words.'), 'heading-order').reasons).toEqual([]);
});
