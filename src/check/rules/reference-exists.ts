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
import { spanAt } from '../../model/node.ts';
import type { EntityPage, Page } from '../../model/page.ts';
import type { Span } from '../../text/quote.ts';
import type { Content } from '../content.ts';
import { leadsOf } from '../leads.ts';
import { type Reference, referenceMessages } from '../reference.ts';
import type { Rule } from '../rule.ts';

const name = 'reference-exists';

export const referenceExists: Rule = {
  name,
  check(content) {
    return content.pages.flatMap((page) => [
      ...(page.kind === 'source' ? [] : inFront(content, page)),
      ...leadsOf(page).links.flatMap(({ id, start, end }) =>
        follow(content, page, {
          id,
          offset: () => start,
          written: (word) => `[[${word}]]`,
          spanOf: () => idSpan(page.text.slice(start, end), id, start),
        }),
      ),
    ]);
  },
};

interface Lookup extends Omit<Reference, 'place' | 'span'> {
  /** Asked for only when there is something to say. */
  offset: () => number;
  spanOf: () => Span | undefined;
}

function idSpan(link: string, id: string, start: number): Span {
  const at = start + link.indexOf(id);
  return { start: at, end: at + id.length };
}

function inFront(content: Content, page: EntityPage): Message[] {
  const isToldAsItself = ({ id, path }: { id: string; path: Path }) =>
    ['object', 'distinctFrom'].some((field) => path.includes(field)) && page.data.formerIds.includes(id);
  const ids = idsIn(page).filter((one) => !isToldAsItself(one));
  return ids.flatMap(({ id, path }) =>
    follow(content, page, {
      id,
      offset: () => offsetOf(page.front, path),
      spanOf: () => spanAt(page, path),
    }),
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

function follow(content: Content, page: Page, { id, offset, written, spanOf }: Lookup): Message[] {
  if (content.entities.taken.has(id)) return [];
  const place = { path: page.path, text: page.text, offset: offset() };
  const elsewhere = (one: string) =>
    content.sources.taken.has(one)
      ? `\`${one}\` is a source: cite it in \`cite\`, or name who speaks in it.`
      : undefined;
  return referenceMessages(content.entities, name, 'an entity', {
    id,
    place,
    elsewhere,
    span: spanOf(),
    ...(written && { written }),
  });
}
