/**
 * ## duplicate-claim
 *
 * A page says a thing once: no two claims agree in property, object, value, speaker and first quotation.
 *
 * Good:
 * ```yaml
 * - { property: rank, value: General, cite: [{ source: declaration, quote: General }] }
 * ```
 * Bad:
 * ```yaml
 * - { property: rank, value: General, cite: [{ source: declaration, quote: General }] }
 * - { property: rank, value: General, cite: [{ source: declaration, quote: General }] }
 * ```
 * Message:
 * ```text
 * Unexpected claim, expected one that says something else than the claim on line 3. Remove one of the two.
 * ```
 */
import { claimId } from '../../model/claim.ts';
import { offsetOf } from '../../model/front.ts';
import { leavingOut } from '../../model/leave-out.ts';
import { errorAt, type Message, mendedBy } from '../../model/message.ts';
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { toPoint } from '../../text/point.ts';
import type { Rule } from '../rule.ts';

const name = 'duplicate-claim';

export const duplicateClaim: Rule = {
  name,
  alone: true,
  check: (content) => content.entities.pages.flatMap(repeatedClaims),
};

function repeatedClaims(page: EntityPage): Message[] {
  const first = new Map<string, number>();
  return page.data.claims.flatMap((claim, at) => {
    if (isUnsure(claim)) return [];
    const id = claimId(page.id, claim);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, at);
      return [];
    }
    const { line } = toPoint(page.text, offsetOf(page.front, ['claims', earlier]));
    const reason = `Unexpected claim, expected one that says something else than the claim on line ${line}. Remove one of the two.`;
    const offset = offsetOf(page.front, ['claims', at]);
    const message = errorAt({ path: page.path, text: page.text, offset }, name, reason);
    const same = isSame(claim, page.data.claims[earlier]);
    return [mendedBy(message, same ? leavingOut(page, ['claims', at]) : undefined)];
  });
}

/** Is something of it wrong, which is told already? */
function isUnsure({ property, object, value, by, cite }: Claim): boolean {
  const [first] = cite;
  return [property, object, value, by, first?.source, first?.quote].includes('');
}

function isSame(one: Claim, other: Claim | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
