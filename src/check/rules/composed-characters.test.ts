import { expect, test } from 'vitest';
import { check } from '../check.ts';
import { applyFixes } from '../fix/apply.ts';
import { findings, inputOf, page } from '../marked-content.ts';

test('a letter and its mark are told at the letter, wherever they stand', () => {
  const files = page('people/x', 'name: Kova‸c\u030Cevski', 'The ‸o\u0302le.');
  expect(findings(files, 'composed-characters')).toEqual({
    files,
    reasons: [
      '(warning) Unexpected `č` written as 2 characters, expected one. Type the letter again.',
      '(warning) Unexpected `ô` written as 2 characters, expected one. Type the letter again.',
    ],
  });
});
test('a mark for which there is no such letter stays', () => {
  expect(findings(page('people/x', 'name: X\u0304 và 日本'), 'composed-characters').reasons).toEqual([]);
});
test('mended, it is the same letter', () => {
  const text = '---\nname: Kovac\u030Cevski\n---\n';
  const { messages } = check(inputOf([{ path: 'people/x.mdx', text }]));
  expect(applyFixes(text, messages)).toBe(text.normalize('NFC'));
});
