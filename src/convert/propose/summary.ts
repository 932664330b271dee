/**
 * A **summary** says in one sentence who or what a page is about, from what the document itself says.
 */
import { isDeed } from '../../model/deed.ts';
import type { Claim } from '../../model/schema.ts';
import { article } from '../../text/article.ts';

/**
 * @param claims
 *   Claims of one entity.
 * @param nameOf
 *   Name of another entity.
 * @returns
 *   “Secretary General of NATO.”, “Fighter jet.”; `undefined` when the document gives no office and no type.
 */
export function summaryOf(
  claims: readonly Claim[],
  nameOf: (id: string) => string | undefined,
): string | undefined {
  const plain = claims.filter(({ modality, review }) => review !== 'uncertain' && isAsserted(modality));
  const roles = plain.filter(({ property }) => property === 'role');
  const offices = roles.filter(({ value }) => !isDeed(String(value)));
  const claim =
    offices.find(({ object }) => object !== undefined) ??
    offices[0] ??
    roles[0] ??
    plain.find(({ property }) => property === 'category');
  if (typeof claim?.value !== 'string') return undefined;
  const body = claim.object === undefined ? undefined : nameOf(claim.object);
  const words = body && !claim.value.includes(body) ? join(claim.value, body) : claim.value;
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, '')}.`;
}

function isAsserted(modality: Claim['modality']): boolean {
  return modality === undefined || modality === 'asserted';
}

/** `of NATO`, `of the United Nations`; an office that has a preposition already is set off by a comma. */
function join(office: string, body: string): string {
  if (isDeed(office)) return `${office} ${article(body)}${body}`;
  return /\b(?:of|to|for)\b/i.test(office) ? `${office}, ${body}` : `${office} of ${article(body)}${body}`;
}
