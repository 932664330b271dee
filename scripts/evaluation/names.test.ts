import { describe, expect, test } from 'vitest';
import { marked } from '../../src/text/marked.ts';
import type { Annotated, Label, Labelled } from './annotated.ts';
import { scoreNames } from './names.ts';

/** Spans of one class between pairs of marks. */
function spans(written: string, label: Label): Labelled[] {
  const { offsets } = marked(written);
  return offsets.flatMap((start, at) => {
    const end = offsets[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ start, end, label }] : [];
  });
}

function gold(written: string, more: Partial<Annotated> = {}): Annotated {
  return { id: 'a', text: marked(written).text, spans: spans(written, 'PERSON'), ignore: [], ...more };
}

/** right/found/expected of people. */
function people(text: Annotated, found: Labelled[]): string {
  const { right, found: all, expected } = scoreNames([text], () => found).tallies.get('PERSON') ?? {};
  return `${right}/${all}/${expected}`;
}

describe('a name counts', () => {
  const text = gold('‸Anna Berg‸ met ‸Bob Rye‸.');
  test('when both ends and the class agree', () => {
    expect(people(text, spans('‸Anna Berg‸ met Bob Rye.', 'PERSON'))).toBe('1/1/2');
  });
  test('not when an end differs', () => {
    expect(people(text, spans('Anna ‸Berg‸ met ‸Bob Rye‸.', 'PERSON'))).toBe('1/2/2');
  });
  test('not when the class differs, and a class that the file does not annotate is not scored', () => {
    const score = scoreNames([text], () => spans('‸Anna Berg‸ met Bob Rye.', 'PLACE'));
    expect([...score.tallies]).toEqual([['PERSON', { right: 0, found: 0, expected: 2 }]]);
  });
  test('once, though it is found twice', () => {
    const twice = spans('‸Anna Berg‸ met Bob Rye.', 'PERSON').flatMap((span) => [span, span]);
    expect(people(text, twice)).toBe('1/2/2');
  });
});

describe('what is found is not scored', () => {
  test('where another class was annotated', () => {
    const text = gold('‸Anna‸ met Bob.', { ignore: [{ start: 9, end: 12 }] });
    expect(people(text, spans('‸Anna‸ met ‸Bob‸.', 'PERSON'))).toBe('1/1/1');
  });
  test('when only equipment was annotated', () => {
    const text = gold('‸Anna‸ met Bob.');
    const only = gold('A ‸Su-35‸ flew.', {
      equipmentOnly: true,
      spans: spans('A ‸Su-35‸ flew.', 'EQUIPMENT'),
    });
    const found = (words: string) =>
      words === only.text ? [...spans('‸A‸ Su-35 flew.', 'PERSON'), ...only.spans] : text.spans;
    expect([...scoreNames([text, only], found).tallies.values()]).toEqual([
      { right: 1, found: 1, expected: 1 },
      { right: 1, found: 1, expected: 1 },
    ]);
  });
});
