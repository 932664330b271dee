import { expect, test } from 'vitest';
import { mark, marked } from '../text/marked.ts';
import { openBraces, wrongTags } from './further-faults.ts';
import { stripCode } from './strip-code.ts';

function found(written: string, look: typeof wrongTags): string {
  const { text } = marked(written);
  return mark(
    text,
    look(text, stripCode(text), 0).map(({ offset }) => offset),
  );
}
const braces: typeof wrongTags = (_, plain, start) => openBraces(plain, start);

test.each(['a ‸{b\n\nc ‸{d', '{a} ‸{b {c}', '`{` \\{ a', '`a\n{`\n\n‸{'])('braces of %j', (written) => {
  expect(found(written, braces)).toBe(written);
});
test.each([
  'a‸<br>b\n\n‸<br class="x">',
  '‸<5 ‸<=6 and 7 < 8',
  '‸<!-- a <5 --> ‸<!-- b -->',
  '‸<https://a.example> ‸<mailto:a@b.example>',
  '<b>a</b> <br/> ‸<i>',
  '‸</b> ‸<b>',
  '<Cite source="a" quote="b <5" /> ‸<5',
  '[a](<b>) and\n\n[b]: <c>',
  '`<br>` `x\n<br>`\n\n```\n<br>\n```\n\n‸<br>',
])('tags of %j', (written) => {
  expect(found(written, wrongTags)).toBe(written);
});
test('behind a tag that does not end nothing is certain', () => {
  expect(found('‸<br> <Cite quote="a <5', wrongTags)).toBe('‸<br> <Cite quote="a <5');
});
