/**
 * **Twins** are groups of one document that bear one name. Those of one kind are one; of two kinds both stand,
 * unless one of them is too doubtful beside the other.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { CERTAIN } from '../certain.ts';
import type { Group } from './group.ts';
import { namesOf } from './naming.ts';
import { confidenceOf } from './worth.ts';

/** Beside a group as sure as this a doubtful one of another kind is a misreading. */
const SURE = 0.9;

export function withoutTwins(groups: readonly Group[]): Group[] {
  const byName = Map.groupBy(groups, (group) => nameKey(namesOf(group).name));
  return [...byName.values()].flatMap((bearers) =>
    withoutMisread(bearers.length > 1 ? ofEachKind(bearers) : bearers),
  );
}

function ofEachKind(bearers: readonly Group[]): Group[] {
  return [...Map.groupBy(bearers, ({ kind }) => kind).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (!first || others.length === 0 || first.kind === 'event') return alike;
    return { ...first, mentions: alike.flatMap(({ mentions }) => mentions) };
  });
}

function withoutMisread(bearers: Group[]): Group[] {
  const isSure = bearers.some((group) => group.kind !== 'event' && confidenceOf(group) >= SURE);
  return isSure
    ? bearers.filter((group) => group.kind === 'event' || confidenceOf(group) >= CERTAIN)
    : bearers;
}
