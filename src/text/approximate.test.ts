import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { approximations } from './approximate.ts';
import { errorsAtEnds, errorsBetween } from './approximate-errors.ts';
import { foldWithOffsets } from './fold.ts';
import type { Quote } from './quote.ts';

const TEXT =
  'Jens Stoltenberg met reporters in Brussels. He said the “Alliance” was ready to talk about every question on the table. ' +
  'Nobody answered the call for a new round of talks. Latvia asked for help with the guard of its long border.';

const found = (quote: Quote, text = TEXT, hint?: number) =>
  approximations(foldWithOffsets(text), text, { quote, hint });
const words = (exact: string, text = TEXT) => found({ exact }, text)[0]?.text;

/** The same by the whole table. */
function slowly(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let column = 0; column < other.length; column++) {
      const changed = (row[column] ?? 0) + (one[at] === other[column] ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('errors', () => {
  const letters = (maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength });
  test('agree with the whole table, for patterns of any length', () => {
    fc.assert(
      fc.property(letters(100), letters(140), (one, other) => {
        expect(errorsBetween(one, other)).toBe(slowly(one, other));
      }),
    );
  });
  test('agree with the whole table for words that begin anywhere', () => {
    fc.assert(
      fc.property(letters(40), letters(30), (pattern, text) => {
        const ends = errorsAtEnds(pattern, text, 'anywhere');
        const starts = Array.from({ length: text.length + 1 }, (_, at) => at);
        expect(ends.at(-1)).toBe(Math.min(...starts.map((at) => slowly(pattern, text.slice(at)))));
      }),
    );
  });
});

describe('an approximate place', () => {
  test('is the exact one where the words stand', () => {
    expect(found({ exact: '"Alliance" was ready' })).toMatchObject([
      { text: '“Alliance” was ready', likeness: 1, score: 1 },
    ]);
  });
  test('is found though characters were misread', () => {
    expect(words('Nobodv answercd the ca1l')).toBe('Nobody answered the call');
    expect(words('He sald the Al1iance was ready')).toBe('He said the “Alliance” was ready');
  });
  test('is found though a word came, went or changed', () => {
    expect(words('was ready to talk of every question')).toBe('was ready to talk about every question');
    expect(words('for help with guarding its long border')).toBe(
      'for help with the guard of its long border',
    );
  });
  test('holds whole words', () => {
    expect(words('ready to talk obout every quest')).toBe('ready to talk about every question');
    expect(words('body answored the call for a')).toBe('Nobody answered the call for a');
  });
  test('is the one between the same words', () => {
    const text = 'First, the long convoy went north. Then, the long convoy went north again.';
    expect(found({ exact: 'the long convoy went nortb', prefix: 'Then,' }, text)[0]?.start).toBe(41);
    expect(found({ exact: 'the long convoy went nortb' }, text, 50)[0]?.start).toBe(41);
  });
  test('is none for words that are not there, or too few to tell', () => {
    expect(found({ exact: 'Submarines left the northern harbour at dawn' })).toEqual([]);
    expect(found({ exact: 'talkx' })).toEqual([]);
    expect(found({ exact: '' })).toEqual([]);
  });
});

/** Words that are made up, so that no two stretches are alike by chance. */
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 5,
  maxLength: 9,
});
const sentence = fc.uniqueArray(word, { minLength: 60, maxLength: 120 });

test('a quotation with at most one error in ten characters is found at its place', () => {
  const edits = fc.uniqueArray(fc.nat(13), { maxLength: 14 });
  const how = fc.constantFrom('add', 'drop', 'change');
  fc.assert(
    fc.property(sentence, fc.nat(40), edits, how, (all, from, hit, kind) => {
      const quoted = all.slice(from, from + 14);
      const most = new Set(hit.slice(0, Math.floor(quoted.join(' ').length / 10)));
      const corrupted = quoted.map((one, at) => (most.has(at) ? misread(one, kind) : one));
      const [best] = found({ exact: corrupted.join(' ') }, all.join(' '));
      expect(best?.text).toBe(quoted.join(' '));
    }),
    { numRuns: 300 },
  );
});

function misread(word: string, how: string): string {
  return word.slice(0, 2) + (how === 'drop' ? '' : '#') + word.slice(how === 'add' ? 2 : 3);
}

test('a quotation that is not there is not found', () => {
  fc.assert(
    fc.property(sentence, fc.array(word, { minLength: 6, maxLength: 20 }), (all, other) => {
      const text = all.join(' ').replace(/[a-m]/g, 'e');
      const exact = other.join(' ').replace(/[n-z]/g, 'x').replace(/[a-m]/g, 'q');
      expect(found({ exact }, text)).toEqual([]);
    }),
  );
});
