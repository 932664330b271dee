/**
 * The **evidence** for citations that a document added to claims which stood on their pages.
 */
import type { Archive } from './archive.ts';
import type { ClaimEvidence } from './evidence.ts';
import { type Joined, unreadOn } from './second-citation.ts';

export function citationEvidence(joined: readonly Joined[], { byId }: Archive): ClaimEvidence[] {
  return joined.flatMap(({ entityId, claim, rule, confidence, into }) => {
    const page = byId.get(entityId);
    const [cited] = claim.cite;
    if (!page || !cited) return [];
    const { review } = unreadOn(page, into, cited);
    const reason = `the page says so already, from ${[...new Set(into.cite.map(({ source }) => source))].join(', ')}`;
    const { property } = claim;
    return [
      { page: page.path, property, quote: cited.quote, rule, confidence, reason, ...(review && { review }) },
    ];
  });
}
