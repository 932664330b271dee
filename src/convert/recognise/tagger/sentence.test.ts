import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentence.ts';
import { tokenise } from './token.ts';

const sentences = (text: string): string[] =>
  sentencesOf(text, tokenise(text)).map((tokens) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe('sentencesOf', () => {
  test('leaves a closing quotation mark with its sentence', () => {
    expect(sentences('“We are ready.” He left.')).toEqual(['“We are ready.”', 'He left.']);
  });
  test('does not end at the stop of a title or inside a number', () => {
    expect(sentences('Gen. Votel spoke of 3.5 percent. Then he left')).toEqual([
      'Gen. Votel spoke of 3.5 percent.',
      'Then he left',
    ]);
  });
  test('ends at the end of a short line', () => {
    expect(sentences('A heading\nThe first words')).toEqual(['A heading', 'The first words']);
  });
});
