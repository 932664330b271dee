import { expect, test } from 'vitest';
import { mark } from '../text/marked.ts';
import { readIdentity } from './identity.ts';

const read = (text: string) => readIdentity({ path: 'identity.yml', text });

test('decisions are read from a file without fences', () => {
  const { identity, messages } = read(
    'notSameAs:\n  - ids: [a, b]\n    why: two people\nnotAnEntity:\n  - name: Friday\n',
  );
  expect(messages).toEqual([]);
  expect(identity).toEqual({
    sameAs: [],
    notSameAs: [{ ids: ['a', 'b'], why: 'two people' }],
    notAnEntity: [{ name: 'Friday' }],
  });
});
test('an empty file decides nothing', () => {
  expect(read('').identity).toEqual({ sameAs: [], notSameAs: [], notAnEntity: [] });
});
test('mistakes are shown at their places in the file', () => {
  const text = 'sameAs:\n  - ids: [nato]\n';
  const { identity, messages } = read(text);
  expect(identity).toBeUndefined();
  expect(
    mark(
      text,
      messages.map(({ offset }) => offset),
    ),
  ).toBe('sameAs:\n  - ids: ‸[nato]\n');
  expect(read('sameAs: [').messages[0]?.reason).toMatch(/^Unexpected end of line in `\[…`/);
});
