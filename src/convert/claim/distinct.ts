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
    if (!known || weight(draft) > weight(known) + 0.01) best.set(key, draft);
  }
  const kept = [...best.values()];
  return kept.filter((draft) => !kept.some((other) => other !== draft && saysMore(other, draft)));
}

/** A claim that also says since when is worth a little less confidence. */
function weight({ claim, confidence }: Draft): number {
  return confidence + (claim.from !== undefined || claim.to !== undefined ? 0.1 : 0);
}

function keyOf({ entityId, claim, passage, start, end }: Draft): string {
  const { property, object, by } = claim;
  const value = typeof claim.value === 'string' ? claim.value.toLowerCase() : claim.value;
  const place = LASTING.has(property) ? [] : [passage, start, end];
  const speaker = LASTING.has(property) && property !== 'deployed-in' ? undefined : by;
  return JSON.stringify([entityId, property, object, value, speaker, ...place]);
}

/** An office with its organisation, or in more words, says more than the bare title. */
function saysMore(other: Draft, draft: Draft): boolean {
  if (other.entityId !== draft.entityId || other.claim.property !== 'role' || draft.claim.property !== 'role')
    return false;
  const [long = '', short = ''] = [other.claim, draft.claim].map(({ value }) => String(value).toLowerCase());
  if (!` ${long} `.includes(` ${short} `) || isAnother(long, short) || hasDates(draft)) return false;
  if (draft.claim.object === undefined && other.claim.object !== undefined) return true;
  return other.claim.object === draft.claim.object && long.length > short.length;
}

/** The deputy of an office does not hold it. */
function isAnother(long: string, short: string): boolean {
  return /\b(?:deputy|vice|assistant|acting|under|co)[ -]?$/.test(long.slice(0, long.indexOf(short)));
}

/** Dates that another claim does not give are not given up. */
function hasDates({ claim }: Draft): boolean {
  return claim.from !== undefined || claim.to !== undefined;
}
