import { describe, expect, test } from 'vitest';
import { mark, marked } from '../../text/marked.ts';
import { quotationsOf } from './quotation.ts';

/** The text with `‸` around each quotation. */
function quoted(text: string, goesOn = false): string {
  return mark(
    text,
    quotationsOf(text, goesOn).flatMap(({ start, end }) => [start, end]),
  );
}

describe('a quotation', () => {
  test.each([
    ['She said ‸“we stay”‸ and ‸“we go”‸.'],
    ['She said ‸"we stay"‸ and ‸"we go"‸.'],
    ['She said ‸«we stay»‸.'],
    ['She said ‸„we stay“‸.'],
    ['She said ‸‘we stay’‸, the soldiers’ choice.'],
    ["‸'We stay here,'‸ she said of the soldiers' choice."],
    ['‸“He told me: ‘Go home.’ I went,”‸ she said.'],
    ['‸"It ends with the wrong mark.“‸ She left.'],
    ['A 5" gun and ‸"a big ship"‸.'],
    ['The ships’ guns don’t fire, it’s late, the ’90s are over.'],
    ["The ships' guns don't fire, it's late, the '90s are over."],
  ])('is found in %s', (written) => {
    expect(quoted(marked(written).text)).toBe(written);
  });

  test('that is not closed goes to the end of the passage and is open', () => {
    expect(quotationsOf('She said: “We stay.')).toEqual([{ start: 10, end: 19, open: true }]);
  });
  test('that was left open ends at the first mark of the next passage that closes', () => {
    expect(quoted('And we go." He said "no".', true)).toBe('‸And we go."‸ He said ‸"no"‸.');
    expect(quoted('He said "no".', true)).toBe('He said ‸"no"‸.');
  });
});
