/**
 * ## not-itself
 *
 * A page stands in no relation to itself: it is neither the `object` of its own claims nor listed under its own
 * `distinctFrom`.
 *
 * Good, on the page `nato`:
 * ```yaml
 * distinctFrom: [nato-response-force]
 * ```
 * Bad:
 * ```yaml
 * distinctFrom: [nato]
 * ```
 * Message:
 * ```text
 * Unexpected id `nato` of this page, expected the id of another. Name the page that was meant, or remove it.
 * ```
 */
import { offsetOf, type Path } from '../../model/front.ts';
import { leavingOut } from '../../model/leave-out.ts';
import { errorAt, type Message, mendedBy } from '../../model/message.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Rule } from '../rule.ts';

const name = 'not-itself';

export const notItself: Rule = {
  name,
  alone: true,
  check: ({ entities }) => entities.pages.flatMap(messagesOf),
};

function messagesOf(page: EntityPage): Message[] {
  const { id, data } = page;
  const told = (path: Path, written: string) => {
    const reason = `Unexpected id \`${written}\` of this page, expected the id of another. Name the page that was meant, or remove it.`;
    return errorAt({ path: page.path, text: page.text, offset: offsetOf(page.front, path) }, name, reason);
  };
  const isOwn = (one: string) => one === id || data.formerIds.includes(one);
  return [
    ...data.distinctFrom.flatMap((one, at) =>
      isOwn(one) ? [mendedBy(told(['distinctFrom', at], one), leavingOut(page, ['distinctFrom', at]))] : [],
    ),
    ...data.claims.flatMap(({ object }, at) =>
      object !== undefined && isOwn(object) ? [told(['claims', at, 'object'], object)] : [],
    ),
  ];
}
