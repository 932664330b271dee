/**
 * To **remember** is to keep what was worked out for a word: most words of a text come again and again. Words that
 * have not come for long are forgotten, so that a long run does not fill the memory.
 */

/** Words of which the last are kept in any case; at most twice as many are. */
const REMEMBERED = 8_000;

/** The same as a function of one word that always gives the same, worked out once for words that come often. */
export function remembering<T>(workOut: (word: string) => T, kept = REMEMBERED): (word: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (word) => {
    const seen = recent.get(word);
    if (seen !== undefined) return seen;
    if (recent.size >= kept) [recent, older] = [new Map(), recent];
    const made = older.get(word) ?? workOut(word);
    recent.set(word, made);
    return made;
  };
}
