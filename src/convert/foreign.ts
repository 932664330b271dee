/**
 * A document is **foreign** when its words are in a language in which nothing is recognised: it is a source like
 * any other and can be cited, but no name or claim is taken from it.
 */
import type { Document } from './document.ts';

/** A document whose language nobody knows is read as if it were English. */
export function isForeign({ language }: Pick<Document, 'language'>): boolean {
  return language !== undefined && !/^en\b/i.test(language);
}
