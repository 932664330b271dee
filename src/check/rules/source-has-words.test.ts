import { expect, test } from 'vitest';
import { findings, page, source } from '../marked-content.ts';

test('a source without words is told where they belong', () => {
  const files = { 'sources/a.mdx': '---\ntitle: A\ntext: digest\n---\n‸\n' };
  expect(findings(files, 'source-has-words')).toEqual({
    files,
    reasons: [
      '(warning) Unexpected end of source, expected at least one passage. Write its words below the closing `---`, a paragraph each.',
    ],
  });
});
test('one passage is enough, and the page of an entity needs none', () => {
  const files = { ...source('a', 'The army took part.'), ...page('people/x') };
  expect(findings(files, 'source-has-words').reasons).toEqual([]);
});
