/**
 * The **id of a new source** is made of the day of publication and of its title, in Latin letters: an id of digits
 * alone tells nobody what it names.
 */
import { latinLetters } from '../../text/latin.ts';
import { slug } from '../../text/slug.ts';
import type { Document } from '../document.ts';

/** `2022-02-03-nato-urges-de-escalation`; without a date the title alone. */
export function sourceId({ stated, title, file = '' }: Document): string {
  const date = /^\d{4}(?:-\d{2}){0,2}$/.exec(stated.published ?? '')?.[0];
  const words = [title, file].map((one) => slug(latinLetters(one))).find(isTelling) ?? numbered(title);
  return date ? `${date}-${words}` : words;
}

function isTelling(words: string): boolean {
  return /[a-z]{2}/.test(words) && words !== 'untitled';
}

function numbered(title: string): string {
  const words = slug(latinLetters(title));
  return words === 'untitled' ? words : `document-${words}`;
}
