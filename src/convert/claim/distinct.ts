/**
 * **Distinct** claims: the same thing found twice in one document is proposed once.
 */
import type { Draft } from './draft.ts';

/** Properties that a document states once for good: the first good place is enough. */
const LASTING = new Set([
  'role',
  'rank',
  'affiliation',
  'category',
  'capability',
  'member-of',
  'part-of',
  'country',
  'headquarters',
  'operator',
  'origin',
  'within',
  'actor',
  'location',
  'met',
  'took-part-in',
  'deployed-in',
]);

/** One draft for each thing said: the most certain, and of equals the first. */
export function distinct(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = best.get(key);
    if (!known || draft.confidence > known.confidence + 0.01) best.set(key, draft);
  }
  const kept = [...best.values()];
  return kept.filter((draft) => !kept.some((other) => other !== draft && saysMore(other, draft)));
}

function keyOf({ entityId, claim, passage, start, end }: Draft): string {
  const { property, object, by } = claim;
  const value = typeof claim.value === 'string' ? claim.value.toLowerCase() : claim.value;
  const place = LASTING.has(property) ? [] : [passage, start, end];
  const speaker = LASTING.has(property) && property !== 'deployed-in' ? undefined : by;
  return JSON.stringify([entityId, property, object, value, speaker, ...place]);
}

/** An office with its organisation, or a longer one, says more than the bare title. */
function saysMore(other: Draft, draft: Draft): boolean {
  if (other.entityId !== draft.entityId || other.claim.property !== 'role' || draft.claim.property !== 'role')
    return false;
  const [long, short] = [other.claim, draft.claim].map(({ value }) => String(value).toLowerCase());
  if (!long?.includes(short ?? '')) return false;
  if (draft.claim.object === undefined && other.claim.object !== undefined) return true;
  return other.claim.object === draft.claim.object && long.length > (short?.length ?? 0);
}
