import { expect, test } from 'vitest';
import { check } from './check.ts';
import { claims, inputOf, page, source } from './marked-content.ts';

/** What a quotation is rewritten to, of a source that says this. */
function rewritten(words: string, quotation: string): string | undefined {
  const cite = `cite:\n  - source: log\n    quote: ${JSON.stringify(quotation)}`;
  const files = {
    ...source('log', words),
    ...page('people/x', claims(`property: role\nvalue: keeper\n${cite}`)),
  };
  const input = inputOf(Object.entries(files).map(([path, text]) => ({ path, text })));
  const { messages } = check(input);
  return messages.find(({ rule }) => rule === 'citation-matches-source')?.fix?.[0]?.text;
}

test.each([
  ['Then another ship came.', 'Another ship came .', '"another ship came."'],
  ['India abstained.', 'india abstained', '"India abstained"'],
  ['Not a single se~rviceman stayed.', 'Not a single serviceman stayed', undefined],
  ['Some 100,000 troops[ along the border.', '100,000 troops along the border', undefined],
  ['The ser viceman stayed.', 'The serviceman stayed', undefined],
  ['Of us troops there were 1,000.', 'of US troops', undefined],
])('of “%s”, “%s” is rewritten to %s', (words, quotation, instead) => {
  expect(rewritten(words, quotation)).toBe(instead);
});
