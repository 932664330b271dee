import { expect, test } from 'vitest';
import { lineFaults } from './line-faults.ts';

function told(yaml: string): { at: string; reason: string; certain: boolean }[] {
  return lineFaults(yaml, true).map(({ offset, reason, certain }) => ({
    at: yaml.slice(0, offset).split('\n').at(-1) ?? '',
    reason: reason.slice(0, 27),
    certain,
  }));
}

test.each(['quote: "is na\nmed as it."\nnote: a', "quote: 'is na\nmed as it.'\nnote: a"])(
  'a value torn over two lines is not closed at the first: %j',
  (yaml) => {
    expect(told(yaml)).toEqual([
      {
        at: yaml.slice(0, yaml.indexOf('\n')),
        reason: 'Unexpected line end between',
        certain: false,
      },
    ]);
  },
);
test('a value that nothing closes is closed at the end of its line', () => {
  expect(told('quote: "is named\nnote: "a"')).toEqual([
    { at: 'quote: ', reason: 'Unexpected end of line in a', certain: true },
  ]);
});
test('words over several lines, moved in, are one value', () => {
  expect(told('quote: "is\n  named"\nnote: a')).toEqual([]);
});
