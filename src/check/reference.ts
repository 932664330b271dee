/**
 * A **reference** names another page by its id. Here it is followed, and explained when it leads nowhere.
 */
import { nearWord } from '../model/explain.ts';
import { errorAt, type Message, type Place, warningAt } from '../model/message.ts';
import type { Page } from '../model/page.ts';
import type { Register } from './content.ts';

export interface Reference {
  id: string;
  place: Place;
  /** How the id stands in the file, for the message: `[[nato]]`, or the plain id. */
  written?: (id: string) => string;
}

/**
 * Explain a reference that does not lead straight to a page.
 *
 * @param folder
 *   Where its page would live, in words: `an entity`, `content/sources/`.
 * @returns
 *   Nothing when a file has that id; a warning when the page was renamed; an error otherwise.
 */
export function referenceMessages<P extends Page>(
  register: Register<P>,
  rule: string,
  folder: string,
  { id, place, written = (word) => word }: Reference,
): Message[] {
  if (register.taken.has(id)) return [];
  const renamed = register.formerly.get(id);
  if (renamed) {
    const reason = `Unexpected former id \`${written(id)}\`, expected the new id. Write \`${written(renamed.id)}\`.`;
    return [warningAt(place, rule, reason)];
  }
  const near = nearWord(id, [...register.taken]);
  const remedy = near ? `Did you mean \`${written(near)}\`?` : 'Correct the id, or add its page.';
  return [errorAt(place, rule, `Unexpected id \`${written(id)}\`, expected the id of ${folder}. ${remedy}`)];
}
