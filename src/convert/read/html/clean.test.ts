import { describe, expect, test } from 'vitest';
import { cleanArticle } from './clean.ts';
import { parsePage } from './dom.ts';
import { passagesIn } from './passages.ts';

const SENTENCE =
  'The ships, which had been there since January, left on Thursday, and nobody came to see them go.';
const ADDRESS = 'www.ships.example/2022';

/** The words of each passage of a part of a long article that are marked as a caption. */
function captions(part: string): string[] {
  const page = parsePage(`<body><p>${SENTENCE.repeat(40)}</p>${part}<p>${SENTENCE}</p></body>`);
  cleanArticle(page.body);
  return passagesIn(page.body).flatMap(({ text, form }) => (form === 'caption' ? [text] : []));
}

describe('a block with a picture', () => {
  test('is a caption when a few words stand below it', () => {
    expect(captions('<div><img src="a.jpg"> A tank near Minsk</div>')).toEqual(['A tank near Minsk']);
    expect(captions('<div><img src="a.jpg"><p>A tank near Minsk</p><p>Jane Roe</p></div>')).toHaveLength(2);
  });
  test.each([
    ['a heading', '<div><img src="a.jpg"><h3>Step 2</h3><p>Insert the plant</p></div>'],
    [
      'a sentence among paragraphs',
      '<div><img src="a.jpg"><p>Step 2</p><p>Insert the plant into the hole.</p></div>',
    ],
    ['words before it', '<p>The matrix <img src="formula.png"> is equal to its adjoint</p>'],
  ])('is text when it holds %s', (_, part) => {
    expect(captions(part)).toEqual([]);
  });
});

describe('a block of links', () => {
  test('is a pointer to somewhere else', () => {
    expect(captions('<p><a href="/x">Ships leave port</a></p>')).toEqual(['Ships leave port']);
    expect(
      captions('<ul><li><a href="/x">Ships leave port</a></li><li><a href="/y">And more</a></li></ul>'),
    ).toHaveLength(2);
  });
  test('is text when it is an address, or an item of a list of words', () => {
    expect(captions(`<p>Register at</p><p><a href="/x">${ADDRESS}</a></p>`)).toEqual([]);
    expect(captions(`<ul><li><a href="/x">Ships leave port</a></li><li>${SENTENCE}</li></ul>`)).toEqual([]);
  });
});
