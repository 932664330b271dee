/**
 * ## reprint-of-source
 *
 * The `reprintOf` of a source is the id of the source whose text it carries. Nothing is a reprint of itself, also
 * not by way of others.
 *
 * Good:
 * ```mdx
 * reprintOf: nato-urges-de-escalation
 * ```
 * Bad:
 * ```mdx
 * reprintOf: nato-urges-de-escalaton
 * ```
 * Message:
 * ```text
 * Unexpected id `nato-urges-de-escalaton`, expected the id of a source. Did you mean `nato-urges-de-escalation`?
 * ```
 */
import { offsetOf } from '../../model/front.ts';
import { errorAt, type Message } from '../../model/message.ts';
import { spanAt } from '../../model/node.ts';
import type { SourcePage } from '../../model/page.ts';
import type { Content } from '../content.ts';
import { referenceMessages } from '../reference.ts';
import type { Rule } from '../rule.ts';

const name = 'reprint-of-source';

export const reprintOfSource: Rule = {
  name,
  check: (content) => content.sources.pages.flatMap((page) => messagesOf(content, page)),
};

function messagesOf({ sources }: Content, page: SourcePage): Message[] {
  const { reprintOf: id } = page.data;
  if (!id) return [];
  const place = { path: page.path, text: page.text, offset: offsetOf(page.front, ['reprintOf']) };
  const messages = referenceMessages(sources, name, 'a source', {
    id,
    place,
    span: spanAt(page, ['reprintOf']),
  });
  if (messages.length > 0 || !leadsBack(sources.byId, page)) return messages;
  const reason = `Unexpected id \`${id}\`, expected that of a source which is no reprint of this one. Remove the field where the text stood first.`;
  return [errorAt(place, name, reason)];
}

/** Does the way from a source to its originals come back to it? */
function leadsBack(byId: ReadonlyMap<string, SourcePage>, page: SourcePage): boolean {
  const seen = new Set<SourcePage>();
  let at: SourcePage | undefined = page;
  while (at && !seen.has(at)) {
    seen.add(at);
    at = byId.get(at.data.reprintOf ?? '');
  }
  return at === page;
}
