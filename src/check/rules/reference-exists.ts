/**
 * ## reference-exists
 *
 * Every id on a page is the id of a page: `object`, `by`, `about`, `distinctFrom`, and `[[links]]` in prose.
 * A former id still leads to its page, with a warning.
 *
 * Good:
 * ```mdx
 * See [[nato]].
 * ```
 * Bad:
 * ```mdx
 * See [[natto]].
 * ```
 * Message:
 * ```text
 * Unexpected id `[[natto]]`, expected the id of an entity. Did you mean `[[nato]]`?
 * ```
 */
import { offsetOf, type Path } from '../../model/front.ts';
import type { Message } from '../../model/message.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import type { Content } from '../content.ts';
import { linksIn } from '../prose.ts';
import { type Reference, referenceMessages } from '../reference.ts';
import type { Rule } from '../rule.ts';

const name = 'reference-exists';

export const referenceExists: Rule = {
  name,
  check(content) {
    return content.pages.flatMap((page) => [
      ...(page.kind === 'source' ? [] : inFront(content, page)),
      ...linksIn(page).flatMap(({ id, start }) =>
        follow(content, page, { id, offset: () => start, written: (word) => `[[${word}]]` }),
      ),
    ]);
  },
};

interface Lookup extends Omit<Reference, 'place'> {
  /** Asked for only when there is something to say. */
  offset: () => number;
}

function inFront(content: Content, page: EntityPage): Message[] {
  return idsIn(page).flatMap(({ id, path }) =>
    follow(content, page, { id, offset: () => offsetOf(page.front, path) }),
  );
}

function idsIn({ data }: EntityPage): { id: string; path: Path }[] {
  const ids: { id: string; path: Path }[] = data.distinctFrom.map((id, at) => ({
    id,
    path: ['distinctFrom', at],
  }));
  data.claims.forEach((claim, at) => {
    if (claim.object) ids.push({ id: claim.object, path: ['claims', at, 'object'] });
    if (claim.by) ids.push({ id: claim.by, path: ['claims', at, 'by'] });
    claim.about?.forEach((id, index) => {
      ids.push({ id, path: ['claims', at, 'about', index] });
    });
  });
  return ids;
}

function follow(content: Content, page: Page, { id, offset, written }: Lookup): Message[] {
  if (content.entities.taken.has(id)) return [];
  const place = { path: page.path, text: page.text, offset: offset() };
  return referenceMessages(
    content.entities,
    name,
    'an entity',
    written ? { id, place, written } : { id, place },
  );
}
