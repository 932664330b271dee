import { describe, expect, test } from 'vitest';
import { hiddenCharacters, withoutHidden } from './character.ts';

const names = (text: string) => hiddenCharacters(text).map(({ name }) => name);

describe('hiddenCharacters', () => {
  test.each([
    ['\u0000', 'control character U+0000'],
    ['\u001B', 'control character U+001B'],
    ['\u0085', 'control character U+0085'],
    ['\r', 'control character U+000D'],
    ['\u202E', 'bidirectional control U+202E'],
    ['\u2066', 'bidirectional control U+2066'],
    ['\u200F', 'bidirectional control U+200F'],
    ['\u200B', 'invisible character U+200B'],
    ['\u200D', 'invisible character U+200D'],
    ['\u2060', 'invisible character U+2060'],
    ['\uFEFF', 'invisible character U+FEFF'],
    ['\uFFFF', 'invisible character U+FFFF'],
    ['\uD800', 'invisible character U+D800'],
    ['\uE000', 'private-use character U+E000'],
    ['\u{E0041}', 'tag character U+E0041'],
    ['\u{F0000}', 'private-use character U+F0000'],
  ])('are found: %j', (character, name) => {
    expect(names(`tro${character}ops`)).toEqual([name]);
    expect(withoutHidden(`tro${character}ops`)).toBe('troops');
  });

  test.each([
    ['line breaks and tabs', 'a\tb\nc\r\nd'],
    ['typographic marks', '“a” – ‘b’ … a\u00A0b\u202Fc\u00ADd'],
    ['letters of any script', 'Київ Ελλάς 日本語 العربية हिन्दी'],
    ['a non-joiner in Persian', 'می‌خواهم'],
    ['a joiner in Devanagari', 'क्‍ष'],
    ['a joined emoji', '👩🏽‍🚀 👨‍👩‍👧'],
    ['flags', '🇺🇦'],
  ])('are not %s', (_, text) => {
    expect(names(text)).toEqual([]);
    expect(withoutHidden(text)).toBe(text);
  });

  test('are found at their places', () => {
    expect(hiddenCharacters('a\u200Bb\u{E0041}')).toEqual([
      { start: 1, end: 2, name: 'invisible character U+200B' },
      { start: 3, end: 5, name: 'tag character U+E0041' },
    ]);
  });
});

describe('everyday characters', () => {
  test('hide nothing, each by itself or beside one that is not everyday', () => {
    const ranges = [
      [0x20, 0x7e],
      [0xa1, 0xac],
      [0xae, 0x24f],
      [0x400, 0x52f],
      [0x2010, 0x2027],
      [0x2030, 0x205e],
    ];
    const everyday = ranges.flatMap(([from = 0, to = 0]) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    const text = `\t\n${String.fromCharCode(...everyday)}`;
    expect(hiddenCharacters(text)).toEqual([]);
    expect(hiddenCharacters(`${text}漢`)).toEqual([]);
  });
});
