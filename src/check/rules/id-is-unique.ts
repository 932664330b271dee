/**
 * ## id-is-unique
 *
 * An id is one address for ever: no two entities share one, whatever their kinds, and an id that a page once
 * had leads to that page alone, in one step. Sources have ids of their own.
 *
 * Good:
 * ```yaml
 * formerIds: [kiev]
 * ```
 * Bad, while `people/nato.mdx` and `organisations/nato.mdx` exist:
 * Message:
 * ```text
 * Unexpected id `nato`, expected one that `organisations/nato.mdx` has not taken. Rename one of the two files.
 * ```
 */
import { offsetOf } from '../../model/front.ts';
import { errorAt, type Message } from '../../model/message.ts';
import { addressOf, type Page } from '../../model/page.ts';
import type { Content, Register } from '../content.ts';
import type { Rule } from '../rule.ts';

const name = 'id-is-unique';

export const idIsUnique: Rule = {
  name,
  check: (content) => [
    ...sharedIds(content),
    ...formerIdMessages<Page>(content.entities),
    ...formerIdMessages<Page>(content.sources),
  ],
};

/** Files of different kinds with one id; a page that could not be read has taken its id, too. */
function sharedIds({ files }: Content): Message[] {
  const holders = Map.groupBy(
    files.filter((file) => (addressOf(file.path)?.kind ?? 'source') !== 'source'),
    (file) => addressOf(file.path)?.id ?? '',
  );
  return [...holders].flatMap(([id, sharing]) =>
    sharing.length < 2
      ? []
      : sharing.map((file) => {
          const other = sharing.find((one) => one !== file) ?? file;
          const reason = `Unexpected id \`${id}\`, expected one that \`${other.path}\` has not taken. Rename one of the two files.`;
          return errorAt({ ...file, offset: 0 }, name, reason);
        }),
  );
}

function formerIdMessages<P extends Page>(register: Register<P>): Message[] {
  return register.pages.flatMap((page) =>
    page.data.formerIds.flatMap((id, at) => {
      const reason = formerIdReason(register, page, id, at);
      if (!reason) return [];
      const offset = offsetOf(page.front, ['formerIds', at]);
      return [errorAt({ path: page.path, text: page.text, offset }, name, reason)];
    }),
  );
}

function formerIdReason<P extends Page>(register: Register<P>, page: P, id: string, at: number) {
  const opening = `Unexpected former id \`${id}\`, expected`;
  if (id === page.id) return `${opening} an id this page has no more. Remove it.`;
  if (register.taken.has(id))
    return `${opening} an id that no page has. A page \`${id}\` exists: remove one of the two.`;
  const holder = register.formerly.get(id);
  if (holder && holder !== page)
    return `${opening} an id that leads to one page. \`${holder.path}\` has it, too: keep it on one of them.`;
  return page.data.formerIds.indexOf(id) < at ? `${opening} each id once. Remove this one.` : undefined;
}
