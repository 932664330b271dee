import { describe, expect, test } from 'vitest';
import { findings, page, source } from '../marked-content.ts';

describe('dead-marks', () => {
  test.each([
    ['See ‸[[nato.', 'Unexpected `[[` without `]]`, expected a link such as `[[id]]`.'],
    ['See ‸[[nato|]].', 'Unexpected `[[nato|]]`, expected an id, and words behind `|`'],
    ['See ‸[it](https://example.org', 'Unexpected `](` without `)`, expected a link'],
    ['So.‸[^1]', 'Unexpected footnote `[^1]`, expected words or a citation.'],
    ['a | b\n‸--|--\nc | d', 'Unexpected table, expected paragraphs and lists.'],
    ['‸##Career', 'Unexpected `##` without a space, expected `## ` before a heading.'],
  ])('finds %j', (prose, reason) => {
    const files = page('people/x', '', prose);
    expect(findings(files, 'dead-marks')).toEqual({ files, reasons: [expect.stringContaining(reason)] });
  });
  test.each(['`[[a`', '\\[[a', '```\n##x\n```', 'a | b', '[a](https://example.org/b_(c))', '## x\n\n---'])(
    'takes %j',
    (prose) => {
      expect(findings(page('people/x', '', prose), 'dead-marks').reasons).toEqual([]);
    },
  );
  test('leaves the words of a source as they are', () => {
    expect(findings(source('a', 'The note[^1] and [[this.'), 'dead-marks').reasons).toEqual([]);
  });
});
