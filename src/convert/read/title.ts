/**
 * The **title** of a document that does not state one: its first line when that looks like a headline, else
 * the name of its file when that is made of words, else its opening words.
 */
import { sentences } from '../../text/sentence.ts';
import type { DocumentPassage } from '../document.ts';

const LONGEST = 160;
const OPENING = 70;

export interface Titled {
  title: string;
  /** Where it was found, in words. */
  basis: string;
  /** Passages without the one that became the title. */
  passages: DocumentPassage[];
}

export function withTitle(passages: DocumentPassage[], stem: string): Titled {
  const [first, ...rest] = passages;
  if (first && rest.length > 0 && looksLikeTitle(first.text))
    return { title: first.text, basis: 'first line', passages: rest };
  const named = titleFromStem(stem);
  if (named !== undefined) return { title: named, basis: 'name of the file', passages };
  return { title: openingWords(first?.text ?? stem), basis: 'opening words', passages };
}

function looksLikeTitle(text: string): boolean {
  return text.length <= LONGEST && !/[.:;,]["”’')]*$/u.test(text) && sentences(text).length === 1;
}

/** `troops-in_Belarus` → `Troops in Belarus`; a name of codes and numbers is no title. */
export function titleFromStem(stem: string): string | undefined {
  const words = stem.split(/[-_\s]+/).filter((word) => word !== '');
  if (words.filter((word) => /^\p{L}{4,}$/u.test(word)).length < 2) return undefined;
  const title = words.join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function openingWords(text: string): string {
  if (text.length <= OPENING) return text;
  return `${text.slice(0, text.lastIndexOf(' ', OPENING) + 1 || OPENING).trim()} …`;
}
