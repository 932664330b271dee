/**
 * Words become HTML: names they are known to hold always lead to their page, names found in the rest of the
 * sentence lead there once a section.
 */
import { escapeHtml, nameHtml } from './html.ts';
import type { Library } from './library.ts';
import { mentionsToLink } from './mentions.ts';
import type { Words } from './words.ts';

/**
 * @param linked
 *   Entities that need no link any more in this section, the page's own first of all; grows.
 */
export function wordsHtml(library: Library, sentence: Words, linked: Set<string>): string {
  for (const part of sentence) if (typeof part !== 'string') linked.add(part.id);
  return sentence
    .map((part) => (typeof part === 'string' ? textHtml(library, part, linked) : nameHtml(part)))
    .join('');
}

function textHtml(library: Library, text: string, linked: Set<string>): string {
  let html = '';
  let last = 0;
  for (const { start, end, entity } of mentionsToLink(text, { gazetteer: library.gazetteer, linked })) {
    html += escapeHtml(text.slice(last, start));
    html += nameHtml(library.link(library.entity(entity.id)), text.slice(start, end));
    last = end;
  }
  return html + escapeHtml(text.slice(last));
}
