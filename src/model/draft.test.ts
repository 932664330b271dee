import { describe, expect, test } from 'vitest';
import { draftOf } from './draft.ts';
import { folders, type Kind } from './kind.ts';
import { readPage } from './page.ts';

const kinds = Object.keys(folders) as Kind[];
const names = [
  'Jens Stoltenberg',
  'A: "b" # c',
  "O'Brien",
  '- x',
  'true',
  '1949',
  '{x}',
  'Київ',
  '@a',
  'a '.repeat(100),
];

describe('draftOf', () => {
  test.each(kinds)('is a valid page of kind %s, whatever its name', (kind) => {
    for (const name of names) {
      const { page, messages } = readPage(draftOf(kind, 'x', name));
      expect(messages).toEqual([]);
      expect(page?.kind).toBe(kind);
      expect(page?.kind === 'source' ? page.data.title : page?.data.name).toBe(name.trim());
    }
  });
  test.each(kinds)('shows an example in comments that is valid, too: %s', (kind) => {
    const { path, text } = draftOf(kind, 'x', 'X');
    const shown = text.replace(
      /^# (?=(?:summary|aliases|claims|kind|publisher|published|url|rights| {2}))/gm,
      '',
    );
    expect(shown).not.toBe(text);
    expect(readPage({ path, text: shown }).messages).toEqual([]);
  });
});
