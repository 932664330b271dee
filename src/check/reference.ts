/**
 * A **reference** names another page by its id. Here it is followed, and explained when it leads nowhere.
 */
import { writtenWord } from '../model/mend.ts';
import {
  errorAt,
  type Message,
  mendedBy,
  type Place,
  type Replacement,
  warningAt,
} from '../model/message.ts';
import type { Page } from '../model/page.ts';
import type { Span } from '../text/quote.ts';
import type { Register } from './content.ts';
import { certainPage, pageRemedy } from './meant-page.ts';

export interface Reference {
  id: string;
  place: Place;
  /** How the id stands in the file, for the message: `[[nato]]`, or the plain id. */
  written?: (id: string) => string;
  /** Where the id stands, to write another in its place. */
  span?: Span | undefined;
  /** Is it an id of the other sort, of a source for an entity or the other way round? Then what to do, in words. */
  elsewhere?: (id: string) => string | undefined;
}

/**
 * Explain a reference that does not lead straight to a page.
 *
 * @param folder
 *   Where its page would live, in words: `an entity`, `content/sources/`.
 * @returns
 *   Nothing when a file has that id, or the id is wrong and told already; a warning when the page was renamed; an
 *   error otherwise.
 */
export function referenceMessages<P extends Page>(
  register: Register<P>,
  rule: string,
  folder: string,
  reference: Reference,
): Message[] {
  const { id, place, written = (word) => word, elsewhere } = reference;
  if (register.taken.has(id) || id === '') return [];
  const renamed = register.formerly.get(id);
  if (renamed) {
    const reason = `Unexpected former id \`${written(id)}\`, expected the new id. Write \`${written(renamed.id)}\`.`;
    return [mendedBy(warningAt(place, rule, reason), fixTo(renamed.id, reference))];
  }
  const raw = rawWords(reference);
  const opening = `Unexpected id \`${written(raw)}\`, expected the id of ${folder}.`;
  const other = elsewhere?.(id);
  if (other) return [errorAt(place, rule, `${opening} ${other}`)];
  const certain = certainPage(register, id, raw);
  const remedy = certain ? `Did you mean \`${written(certain)}\`?` : pageRemedy(register, id, raw, written);
  const message = errorAt(place, rule, `${opening} ${remedy}`);
  return [certain ? mendedBy(message, fixTo(certain, reference)) : message];
}

/** What stands in the file, without what quotes it. */
function rawWords({ id, span, place }: Reference): string {
  const words = span ? place.text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/s, '$2') : id;
  return words.length > LONGEST_SHOWN || /[\n\r]/.test(words) ? id : words;
}

/** Most characters of an id that are shown as they stand. */
const LONGEST_SHOWN = 100;

function fixTo(id: string, { span, written }: Reference): Replacement[] | undefined {
  return span && [{ ...span, text: written ? id : writtenWord(id) }];
}
