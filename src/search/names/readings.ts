/**
 * The **readings** of a word are what else its letters may stand for in the language that its name comes from:
 * Cyrillic `дж` and Arabic `ج` for the `g` of George, `у` for the `W` of West, `й` for the `J` of Josip.
 */

/** Letters as other scripts become Latin ones, and what they may stand for. */
const STANDS: readonly [RegExp, string][] = [
  [/dzh|j|dj/g, 'g'],
  [/^u(?=[aeioy])/, 'w'],
  [/^y(?=[aeou])/, 'j'],
  [/^w(?![aeiouy])/, 'u'],
  [/kv|ku(?=[aeiy])/g, 'k'],
  [/kh/, 'j'],
  [/^h/, ''],
  [/u(?=[aeiy]|$|d)/g, 'w'],
  [/(?<![dst])z/g, 'ts'],
  [/v(?![aeiou])/g, 'u'],
];

/**
 * @param word Folded, in Latin letters.
 * @returns The word as it is, and as others may spell it, the likeliest first.
 */
export function respelled(word: string): string[] {
  return [word, ...STANDS.map(([letters, other]) => word.replace(letters, other))];
}
