import { describe, expect, test } from 'vitest';
import { errorAt, warningAt } from '../../model/message.ts';
import { mistakesPage, overlayError, tellMistakes } from './mistakes.ts';

const place = { path: 'people/ada.mdx', text: '---\nname: Ada\n---\n', offset: 4 };
const options = { shown: (path: string) => `content/${path}`, opens: () => '/open?a=1&b="2"' };
const told = (reason: string) => tellMistakes([errorAt(place, 'schema', reason)], options);

describe('mistakes in a browser', () => {
  test('are told with file, line, column, rule, what and remedy; warnings are not', () => {
    const warning = warningAt({ ...place, path: 'people/bob.mdx' }, 'tidy-lines', 'Unexpected space.');
    const error = errorAt(place, 'schema', 'Unexpected field `nmae`. Did you mean `name`?');
    const { title, list, lines } = tellMistakes([error, warning], options);
    expect(title).toBe('1 mistake in 1 file');
    expect(list).toContain('href="/open?a=1&amp;b=&quot;2&quot;"');
    expect(list).toContain('>content/people/ada.mdx:2:1</a> schema<br>Unexpected field <code');
    expect(list).not.toContain('bob');
    expect(lines).toContain('content/people/ada.mdx:2:1: error schema Unexpected field `nmae`.');
  });

  test('leave nothing of the content as markup or as an address', () => {
    const hostile =
      'Unexpected `<img src=x onerror=alert(1)>` [x](javascript:alert(2)) see https://example.org \u202e.';
    const { list } = told(hostile);
    expect(list).not.toMatch(/<img|\u202e/);
    expect(mistakesPage(told(hostile))).not.toContain('<img');
    // The overlay makes links of words that begin so.
    expect(
      overlayError(told(hostile))
        .message.split(' ')
        .filter((word) => word.startsWith('https://')),
    ).toEqual([]);
  });

  test('mark the words that differ', () => {
    expect(told('difference: The [-ships-]{+boats+} wait.').list).toContain(
      '<del>ships</del><ins>boats</ins>',
    );
  });
});
