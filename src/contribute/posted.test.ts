import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, posted, postedMessage } from './posted.ts';

describe('words of others that are posted', () => {
  test('stand in one code span on one line', () => {
    expect(posted('Hello\n# a `b` c')).toBe('`Hello # a ˋbˋ c`');
  });
  test('lose what hides, moves a cursor, or opens a comment', () => {
    expect(posted('a\u202Eb \u001b[31mc\u0000 <!-- x -->')).toBe('`ab [31mc … x …`');
  });
  test('are cut', () => expect(posted('x'.repeat(1_000_000), 5)).toBe('`xxxxx…`'));
  test('are told to be nothing', () => expect(posted(' \n\u200b')).toBe('(nothing)'));
  test('never hold a second backtick, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(posted(words)).toMatch(/^(?:`[^`\n\r]+`|\(nothing\))$/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('a message of ours', () => {
  test('has its own code spans, and nothing of others outside of them', () => {
    expect(postedMessage('Unexpected `a b`, expected `c` in the source.')).toBe(
      'Unexpected `a b`, expected `c` in the source.',
    );
    expect(postedMessage('Unexpected `@you <img>` by @me #1 [x](http://a) <!-- z')).toMatch(
      /^Unexpected `@you <img>` by @\u200bme #\u200b1 \[x\]\u200b\(http:\u200b\/\/a\) … z$/,
    );
  });
  test('is one code span when its backticks are not ours alone', () =>
    expect(postedMessage('Unexpected `a`b`, expected c.')).toBe('`Unexpected ˋaˋbˋ, expected c.`'));
  test('never opens a code span that it does not close, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect((postedMessage(words).match(/`/g) ?? []).length % 2).toBe(0);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('Markdown of others', () => {
  test.each([
    ['![x](https://a.example/b.png)', /!\[|\]\(|:\/\//],
    ['[x](https://a.example)', /\]\(/],
    ['[x][y]\n\n[y]: https://a.example', /\]\[|\]:|:\/\//],
    ['<img src=x onerror=y>', /</],
    ['<details open ontoggle=x>', /</],
    ['<script>x</script>', /</],
    ['<!-- hidden', /</],
    ['<https://a.example>', /<|:\/\//],
    ['@somebody and @some/team', /@s/],
    ['closes #12 and GH-12', /#\d|GH-\d/],
    ['www.example.org', /www\./],
    ['&#64;somebody &commat;somebody &#x40;a', /&(?!amp;)/],
    ['https:\\/\\/a.example', /:\\?\//],
    ['<\n!-- x', /<\s*!--/],
    ['<<details>img src=x>', /<(?!\/?details>)/],
  ])('%s is defused', (markdown, dangerous) => expect(harmless(markdown)).not.toMatch(dangerous));

  test('keeps what a report is made of', () => {
    const report =
      '## 2 statements\n\n| a | b |\n|---|---|\n| `x` | **y** |\n\n<details><summary>More</summary>\n\n- <del>old</del> <ins>new</ins>\n</details>\n';
    expect(harmless(report)).toBe(report);
  });
});
