/**
 * **Joining** puts one group into another that means the same thing.
 */
import type { Mention } from '../mention.ts';
import { inOrder } from '../recognise/merge.ts';
import { doubt, formsOf, type Group } from './group.ts';

/** Which group another one belongs to; nothing when it stands for itself. */
export type PartnerOf<G extends Group> = (group: G, kept: ReadonlySet<G>) => G | undefined;

/** Join each group into the one that `partnerOf` gives, in the order of `groups`. */
export function joinInto<G extends Group>(
  groups: readonly G[],
  partnerOf: PartnerOf<G>,
  reason: string,
): G[] {
  const kept = new Set(groups);
  for (const group of groups) {
    const partner = partnerOf(group, kept);
    if (!partner || partner === group || !kept.has(partner)) continue;
    kept.delete(group);
    partner.mentions.push(...group.mentions);
    partner.mentions.sort(inOrder);
    for (const [mention, found] of group.doubts ?? []) doubt(partner, mention, found);
    partner.reason = reason;
  }
  return groups.filter((group) => kept.has(group));
}

/** Groups by what their forms are looked up under. */
export function indexed(
  groups: readonly Group[],
  keysOf: (form: string) => readonly string[],
): Map<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(formsOf(group).flatMap(keysOf)))
      index.set(key, [...(index.get(key) ?? []), group]);
  return index;
}

/** The one candidate; nothing when there are several. */
export function only<T>(candidates: readonly T[]): T | undefined {
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** The group that was named last before a mention. */
export function lastNamed(groups: readonly Group[], mention: Mention): Group | undefined {
  const named = groups.flatMap((group) => group.mentions.map((other) => ({ group, other })));
  return named.filter(({ other }) => inOrder(other, mention) < 0).sort((a, b) => inOrder(b.other, a.other))[0]
    ?.group;
}
