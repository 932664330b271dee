/**
 * What was **decided** about a name in `identity.yml` before it has a page: it is no entity, it is one that has a page,
 * or it is not the one that it looks like.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { offsetOf, readYaml } from '../../model/front.ts';
import { readIdentity } from '../../model/identity.ts';
import type { ContentFile, EntityPage } from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import { latinLetters } from '../../text/latin.ts';
import { slug } from '../../text/slug.ts';
import { type Finding, placeIn, type Wished } from './finding.ts';

export interface Decided {
  findings: Finding[];
  /** Was it decided that the wished page is not this one? */
  isApart: (id: string | undefined) => boolean;
}

export function decided(
  file: ContentFile | undefined,
  pages: readonly EntityPage[],
  wished: Wished,
): Decided {
  const identity = file && readIdentity(file).identity;
  if (!file || !identity) return { findings: [], isApart: () => false };
  const ids = new Set([
    wished.id,
    ...[wished.name, ...wished.aliases].flatMap((name) => [slug(name), slug(latinLetters(name))]),
  ]);
  return {
    findings: [...noEntity(file, identity, wished), ...sameAs(file, identity, pages, ids)],
    isApart: (id) =>
      id !== undefined &&
      identity.notSameAs.some(
        (one) => one.ids.includes(id) && one.ids.some((that) => that !== id && ids.has(that)),
      ),
  };
}

function noEntity(file: ContentFile, { notAnEntity }: Identity, wished: Wished): Finding[] {
  const keys = new Set([wished.name, ...wished.aliases].map(nameKey));
  return notAnEntity.flatMap(({ name, why }, at) => {
    if (!keys.has(nameKey(name))) return [];
    const reason = why === undefined ? '' : ` (${why.replace(/\.$/, '')})`;
    return [
      {
        degree: 'same' as const,
        why: `which is no entity, as was decided${reason}`,
        name,
        place: placeOf(file, ['notAnEntity', at, 'name']),
        remedy: 'Take the decision out first if it is wrong.',
      },
    ];
  });
}

function sameAs(
  file: ContentFile,
  identity: Identity,
  pages: readonly EntityPage[],
  wanted: ReadonlySet<string>,
): Finding[] {
  return identity.sameAs.flatMap(({ ids }, at) => {
    const index = ids.findIndex((id) => wanted.has(id));
    const page = pages.find(({ id }) => ids.includes(id));
    const id = ids[index];
    if (id === undefined || !page) return [];
    const why = `which was decided to be ${page.id}`;
    return [
      {
        degree: 'same' as const,
        why,
        name: id,
        id: page.id,
        place: placeOf(file, ['sameAs', at, 'ids', index]),
      },
    ];
  });
}

function placeOf({ path, text }: ContentFile, field: (string | number)[]): string {
  const { front } = readYaml({ path, text }, { start: 0, end: text.length, bodyStart: text.length });
  return placeIn(path, text, front ? offsetOf(front, field) : 0);
}
