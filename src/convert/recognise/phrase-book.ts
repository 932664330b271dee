/**
 * A **phrase book** holds known names of one or several words, and finds the longest that begins at a word.
 */
export interface PhraseBook {
  /** Number of words of the longest phrase that begins at a word; 0: none does. */
  longestAt(words: readonly string[], from: number): number;
}

/**
 * Make a phrase book.
 *
 * @param phrases
 *   Their words are what white space keeps apart.
 */
export function phraseBook(phrases: Iterable<string>): PhraseBook {
  const alone = new Set<string>();
  const longer = new Map<string, string[][]>();
  for (const phrase of phrases) {
    if (phrase.includes(' ')) addTo(longer, phrase.split(' '));
    else alone.add(phrase);
  }
  for (const alike of longer.values()) alike.sort((one, other) => other.length - one.length);
  return {
    longestAt(words, from) {
      const first = words[from] ?? '';
      const phrase = longer.get(first)?.find((alike) => standsAt(alike, words, from));
      return phrase?.length ?? (alone.has(first) ? 1 : 0);
    },
  };
}

function addTo(byFirst: Map<string, string[][]>, words: string[]): void {
  const alike = byFirst.get(words[0] ?? '');
  if (alike) alike.push(words);
  else byFirst.set(words[0] ?? '', [words]);
}

function standsAt(phrase: readonly string[], words: readonly string[], from: number): boolean {
  for (let at = 1; at < phrase.length; at++) if (words[from + at] !== phrase[at]) return false;
  return true;
}
