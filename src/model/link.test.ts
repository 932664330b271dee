import { describe, expect, test } from 'vitest';
import { marked } from '../text/marked.ts';
import { findLinks } from './link.ts';

describe('findLinks', () => {
  test('finds an id', () => {
    expect(findLinks('[[su-35]]')).toEqual([{ start: 0, end: 9, id: 'su-35' }]);
  });
  test('finds an id with words of its own', () => {
    expect(findLinks('[[su-35|the jet]]')).toEqual([{ start: 0, end: 17, id: 'su-35', words: 'the jet' }]);
  });
  test('knows where links stand', () => {
    const { text, offsets } = marked('Two ‸[[su-35|jets]]‸ of ‸[[russia]]‸.');
    expect(findLinks(text).flatMap(({ start, end }) => [start, end])).toEqual(offsets);
  });
  test('does not mind white space at the edges', () => {
    expect(findLinks('[[ su-35 | the jet ]]')).toMatchObject([{ id: 'su-35', words: 'the jet' }]);
  });
  test.each(['\\[[su-35]]', '\\[\\[su-35\\]\\]', '[su-35]', '[[su-35]', '[[]]', '[[a\nb]]', '[[|words]]'])(
    'takes %j for words',
    (text) => {
      expect(findLinks(text)).toEqual([]);
    },
  );
});
