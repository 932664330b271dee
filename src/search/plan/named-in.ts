/**
 * A thing may be **named in** sources although nobody wrote its page yet: then the reader is told in how many, and
 * can write it.
 */

import { beginsWith } from '../text/form.ts';
import type { FullText } from '../text/full-text.ts';
import { lookUpPhrase } from '../text/term.ts';

/** Pages that are loaded to see whether the words are a name, and whether these are sources. */
const LOOKED_INTO = 5;

export interface NamedIn {
  sources: number;
  /** Not all pages were looked into. */
  more: boolean;
}

/** How many sources hold the words as a name, in capitals or with digits; 0 when they are words like any other. */
export async function namedIn(text: FullText, words: string): Promise<NamedIn> {
  const { hits } = await lookUpPhrase(text, words);
  const pages = await Promise.all(hits.slice(0, LOOKED_INTO).map((hit) => hit.data()));
  const sources = pages.filter(({ meta }) => meta.kind === 'source');
  const first = words.split(/\s+/)[0] ?? '';
  const printed = sources.flatMap(({ content, locations }) => {
    const all = content.split(/\s+/);
    return locations.flatMap((at) =>
      beginsWith(all[at] ?? '', first) ? isName(all[at] ?? '', all[at - 1]) : [],
    );
  });
  const names = printed.filter((one) => one).length;
  const areNames = names * 2 > printed.length;
  return { sources: areNames ? sources.length : 0, more: hits.length > LOOKED_INTO };
}

/** In capitals although no sentence begins here, or a designation; nothing can be said of the first word. */
function isName(word: string, before: string | undefined): boolean | [] {
  if (/\p{L}[-\p{L}]*\d/u.test(word)) return true;
  if (before === undefined || /[.!?:;"”’)]$/.test(before)) return [];
  return /^\P{L}*\p{Lu}/u.test(word);
}
