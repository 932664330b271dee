/**
 * **Entities alike**: the pages that bear a name somebody wants to give to a new one, whatever its spelling, and those
 * that nearly do.
 */
import { aliasName } from '../../model/claim.ts';
import { offsetOf, type Path } from '../../model/front.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { EntityPage, SourcePage } from '../../model/page.ts';
import { slug } from '../../text/slug.ts';
import { type Finding, gravest, placeIn, type Wished } from './finding.ts';
import { likenessOf } from './likeness.ts';
import { calledIn } from './written-out.ts';

interface Borne {
  name: string;
  path: Path;
  /** The name means the page in context only. */
  weak?: true;
}

export function entitiesAlike(
  pages: readonly EntityPage[],
  sources: readonly SourcePage[],
  kind: EntityKind,
  wished: Wished,
): Finding[] {
  const names = [wished.name, ...wished.aliases];
  const called = calledIn(sources, wished.name);
  return gravest(
    pages.flatMap((page) => [
      ...formerly(page, wished),
      ...names.flatMap((name) => borneBy(page).flatMap((borne) => findingOf(page, borne, name, kind) ?? [])),
      ...called.flatMap(({ name, place }) => isCalled(page, name, place)),
    ]),
  );
}

function borneBy({ data }: EntityPage): Borne[] {
  return [
    { name: data.name, path: ['name'] },
    ...data.aliases.map((alias, at) => ({ name: aliasName(alias), path: ['aliases', at] })),
    ...data.weakAliases.map((name, at) => ({ name, path: ['weakAliases', at], weak: true as const })),
  ];
}

function findingOf(
  page: EntityPage,
  { name, path, weak }: Borne,
  wished: string,
  kind: EntityKind,
): Finding | undefined {
  const likeness = likenessOf(wished, name, page.kind === kind ? kind : neutral(kind));
  if (!likeness || (weak && likeness.degree !== 'same')) return undefined;
  // What means a page in context only may well be the name of something else, of another kind: Washington.
  const degree = weak && page.kind !== kind ? 'near' : likeness.degree;
  if (page.kind !== kind && likeness.degree !== 'same') return undefined;
  return {
    ...likeness,
    degree,
    name,
    id: page.id,
    place: placeIn(page.path, page.text, offsetOf(page.front, path)),
  };
}

/** Names of two kinds of thing are held together as plain words. */
function neutral(kind: EntityKind): EntityKind {
  return kind === 'person' ? 'place' : kind;
}

function formerly(page: EntityPage, { name, id }: Wished): Finding[] {
  const at = page.data.formerIds.findIndex((one) => one === id || one === slug(name));
  if (at < 0) return [];
  const place = placeIn(page.path, page.text, offsetOf(page.front, ['formerIds', at]));
  return [
    { degree: 'same', why: 'which was its id', name: page.data.formerIds[at] ?? id, id: page.id, place },
  ];
}

/** A source writes the name out, or shortens it, and the page bears the other form. */
function isCalled(page: EntityPage, name: string, place: string): Finding[] {
  const isBorne = borneBy(page).some(
    (one) => !one.weak && likenessOf(name, one.name, page.kind)?.degree === 'same',
  );
  return isBorne ? [{ degree: 'same', why: 'as a source writes both', name, id: page.id, place }] : [];
}
