/**
 * Everything **alike** to a page that somebody wants to begin: in names, addresses and decisions.
 */
import type { Kind } from '../../model/kind.ts';
import type { ContentFile, Page } from '../../model/page.ts';
import { UNTITLED } from '../../text/slug.ts';
import { decided } from './decided.ts';
import { entitiesAlike } from './entities.ts';
import { type Finding, gravest, type Wished } from './finding.ts';
import { sourcesAlike } from './sources.ts';

/**
 * @param content
 *   Entities are told apart from entities, sources from sources.
 * @returns
 *   The gravest first, at most one a page: `same` must not be begun, `near` only on purpose, `kin` is for a person
 *   to know.
 */
export function alike(
  content: { pages: readonly Page[]; identity?: ContentFile | undefined },
  kind: Kind,
  wished: Wished,
): Finding[] {
  const sources = content.pages.filter((page) => page.kind === 'source');
  if (kind === 'source') return sourcesAlike(sources, wished);
  const entities = content.pages.filter((page) => page.kind !== 'source');
  const { findings, isApart } = decided(content.identity, entities, wished);
  const found = entitiesAlike(entities, sources, kind, wished).filter(({ id }) => !isApart(id));
  return gravest([...found, ...findings]);
}

/** One line: where, what stands there, and in what it is alike. */
export function told({ name, why, degree }: Finding): string {
  const verb = degree === 'same' ? 'is the name' : degree === 'near' ? 'is nearly the name' : 'is there, too';
  return `"${name}" ${verb}, ${why}.`;
}

/** What to do about a page that is there already. */
export function remedyOf({ id, remedy }: Finding, kind: Kind, wished: Wished): string {
  if (remedy !== undefined) return remedy;
  if (kind === 'source')
    return 'Add to that source. One more of the same text gets a title of its own and reprintOf.';
  const needsId = wished.id === id || wished.id === UNTITLED;
  const other = needsId ? `${id}-2` : wished.id;
  return `Add to that page. If the two differ, decide so in identity.yml: notSameAs: [{ ids: [${id}, ${other}] }]${
    needsId ? `, and give --id ${other}` : ''
  }.`;
}
