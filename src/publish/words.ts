/**
 * **Words** are a sentence in the making: plain text with the names that it is known to hold, so that the
 * same sentence can be shown with links, and without.
 */
import type { NameLink } from './view.ts';

export type Words = readonly (string | NameLink)[];

/** Put words and names together; what is absent or empty is left out. */
export function words(...parts: readonly (string | NameLink | Words | undefined)[]): Words {
  return parts.flatMap((part) =>
    part === undefined || part === '' ? [] : (part as string | NameLink | Words),
  );
}

export function plain(sentence: Words): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}

/** Begin with a capital and end with a full stop, unless something already ends it. */
export function asSentence(sentence: Words): Words {
  const capital = capitalised(sentence);
  return /[.!?…][”"’')\]]*$/u.test(plain(capital)) ? capital : [...capital, '.'];
}

/** Names are left as they are written. */
export function capitalised([first, ...rest]: Words): Words {
  if (first === undefined) return [];
  return [typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest];
}
