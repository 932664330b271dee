import { expect, test } from 'vitest';
import { errorAt, sortMessages, warningAt } from './message.ts';

const at = (path: string, offset: number) => ({ path, text: 'one\ntwo\n', offset });

test('a message knows line and column of its place', () => {
  expect(errorAt(at('a', 5), 'rule', 'Why.')).toEqual({
    path: 'a',
    offset: 5,
    line: 2,
    column: 2,
    rule: 'rule',
    reason: 'Why.',
    severity: 'error',
  });
  expect(warningAt(at('a', 0), 'rule', 'Why.').severity).toBe('warning');
});
test('a place outside the text counts as its nearest end', () => {
  expect([errorAt(at('a', 99), 'r', 'x').offset, errorAt(at('a', -1), 'r', 'x').offset]).toEqual([8, 0]);
});
test('messages are sorted by file, then from top to bottom, then by rule', () => {
  const messages = [
    errorAt(at('b', 0), 'r', ''),
    errorAt(at('a', 5), 's', ''),
    errorAt(at('a', 5), 'r', ''),
    errorAt(at('a', 1), 'z', ''),
  ];
  expect(sortMessages(messages).map(({ path, offset, rule }) => `${path}${offset}${rule}`)).toEqual([
    'a1z',
    'a5r',
    'a5s',
    'b0r',
  ]);
});
