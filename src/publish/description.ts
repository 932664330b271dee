/**
 * A **description** is what search engines and link previews say of a page: plain, and short enough that they
 * show the whole of it.
 */

/** Characters of which nothing is cut off in lists of results. */
const LONGEST = 160;

/** Cut at the end of a sentence when half of the room is used then, otherwise at a word, with "…". */
export function describe(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= LONGEST) return plain;
  const room = plain.slice(0, LONGEST);
  const sentence = /^.*[.!?](?=\s)/.exec(room)?.[0] ?? '';
  if (sentence.length >= LONGEST / 2) return sentence;
  return `${plain.slice(0, LONGEST - 1).replace(/[\s,;:–—-]+\S*$/u, '')}…`;
}
