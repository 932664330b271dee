/**
 * A **title** is a word or phrase before a person's name that says what the person is: "Secretary General",
 * "Lt. Gen.", "spokesman". It is never part of the name.
 */
import { isAdjective } from '../atlas/atlas.ts';
import { phraseBook } from '../phrase-book.ts';
import { addresses, occupations } from './titles.ts';

const known = new Set([...addresses, ...occupations]);
const knownBook = phraseBook(known);
const addressBook = phraseBook(addresses);

export interface Title {
  /** Index of the first word after the title. */
  to: number;
  /** A single name after it is a surname. */
  address: boolean;
}

/** The longest title that begins at a word. */
export function titleAt(words: readonly string[], from: number): Title | undefined {
  const length = knownBook.longestAt(words, from);
  if (length === 0) return undefined;
  return { to: from + length, address: addressBook.longestAt(words, from) === length };
}

/** Is this word or phrase a title and nothing else? */
export function isTitle(phrase: string): boolean {
  return known.has(phrase) || known.has(phrase.toLowerCase());
}

const PART_OF_TITLE =
  /^(?:Shadow|High|Vice|Deputy|Chief|First|Supreme|Home|Foreign|Defen[cs]e|Prime|Acting|Former|Press|State|General|Assistant|Associate|Adjunct|Managing|Executive|Team|Pro|Tempore|Tem|Manager|Leader|Officer|Editor|Producer|Coach|Minority|Majority|Whip|Charge|Chargé|d['’]Affaires|d['’]affaires|Warrant|Petty|Staff|Senior|Junior|Honorary)$/;

/** Is every word part of a title: "Shadow Home Secretary"? */
export function isOnlyTitles(name: string): boolean {
  return isTitle(name) || name.split(/\s+/).every((word) => isTitle(word) || PART_OF_TITLE.test(word));
}

/** Words that qualify a title and are no name: "former", "Democratic", "Russian". */
function qualifies(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const qualifier =
    /^(?:[Ff]ormer|[Tt]hen|[Aa]cting|[Dd]eputy|[Rr]etired|[Ss]enior|US|U\.S\.|UK|U\.K\.)$/.test(word) ||
    isAdjective(word);
  return qualifier && titleAt(words, at + 1)?.address === true;
}

/**
 * How many characters of titles a stretch of text opens with, white space included.
 *
 * ```text
 * Lt. Gen. Stephen Townsend   →   9
 * Democratic Senator Ann Lee  →   19
 * ```
 */
export function titleLength(text: string): number {
  const words = text.split(/\s+/);
  let at = 0;
  while (at < words.length - 1) {
    if (qualifies(words, at)) at++;
    const title = titleAt(words, at);
    if (!title?.address || title.to >= words.length) break;
    at = title.to;
  }
  const name = words.slice(at).join(' ');
  return text.length - name.length;
}
