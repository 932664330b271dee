/**
 * The **lexicon** holds every word of the names and summaries of pages, and of their ids.
 */
import type { EntityPage } from '../model/page.ts';
import { nameKey } from '../text/token.ts';

/** Are all parts of a word in it? It is made when it is first asked. */
export function lexiconOf(pages: readonly EntityPage[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(
      pages.flatMap(({ id, data }) => nameKey(`${id} ${data.name} ${data.summary ?? ''}`).split(' ')),
    );
    return nameKey(word)
      .split(' ')
      .every((part) => words?.has(part));
  };
}
