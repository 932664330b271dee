import { describe, expect, test } from 'vitest';
import { type Files, findings, source } from '../marked-content.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const rule = 'digest-quotations-short';

function expectMarks(files: Files, reasons: number): void {
  const found = findings(files, rule);
  expect(found.files).toEqual(files);
  expect(found.reasons).toHaveLength(reasons);
}

describe('digest-quotations-short', () => {
  test('takes a quotation of fifteen words', () => {
    expectMarks(source('s', `He said “${words(15)}” and "${words(15)}".`), 0);
  });
  test('warns of a longer one, in whatever quotation marks', () => {
    expectMarks(source('s', `He said ‸“${words(16)}” and ‸"${words(16)}".`, `‸„${words(20)}“ too`), 3);
    expect(findings(source('s', `“${words(16)}”`), rule).reasons).toEqual([
      '(warning) Unexpected quotation of 16 words in a digest, expected at most 15. Tell part of it in your own words.',
    ]);
  });
  test('counts words, not marks between them', () => {
    expectMarks(source('s', `“${words(8)} – … – ${words(7)} !”`), 0);
  });
  test('does not take the words between two quotations for one', () => {
    expectMarks(source('s', `“one” ${words(20)} “two” ${words(20)} "three" ${words(20)} "four"`), 0);
  });
  test('leaves full texts as they are', () => {
    const [[path, text] = ['', '']] = Object.entries(source('s', `“${words(30)}”`));
    expectMarks({ [path]: text.replace('digest', 'full') }, 0);
  });
  test('does not read the attributes of a component', () => {
    expectMarks(source('s', `So. <Cite source="s" quote="${words(20)}" />`), 0);
  });
});
