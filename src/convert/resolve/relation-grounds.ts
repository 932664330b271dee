/**
 * **Relation grounds**: the document names what a page is related to. That decides for a name which means its
 * page in context only, and tells little about a full name: all documents name NATO.
 */
import type { Facts } from './facts.ts';
import type { Ground } from './grounds.ts';

export function relationGrounds(
  { ground }: Ground,
  facts: Facts,
  { named, several }: { named: ReadonlySet<string>; several: boolean },
): Ground[] {
  const asked = ground === 'weak name' || ground === 'acronym' ? facts.related : facts.bodies;
  if (ground !== 'surname' && ground !== 'weak name' && ground !== 'acronym' && !several) return [];
  const id = firstNamed(asked, named);
  const says = `the document names ${id}, of which the page tells`;
  const shared: Ground[] =
    ground === 'surname' && several
      ? [{ ground: 'shared surname', says: 'several pages bear the surname' }]
      : [];
  return id === undefined ? shared : [...shared, { ground: BY_NAME[ground] ?? 'body named', says }];
}

const BY_NAME: Partial<Record<Ground['ground'], Ground['ground']>> = {
  surname: 'body named, name weak',
  'weak name': 'related named, name weak',
  acronym: 'related named, acronym',
};

function firstNamed(ids: ReadonlySet<string>, named: ReadonlySet<string>): string | undefined {
  for (const id of ids) if (named.has(id)) return id;
  return undefined;
}
